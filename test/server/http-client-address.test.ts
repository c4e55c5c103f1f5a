import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addressPrefix, clientAddressReader } from '../../src/server/client-address.js';
import { parseConfig } from '../../src/server/config.js';
import { apiDouble, call, configInput } from './api-double.js';

suite('client address', () => {
  const proxies = ['10.0.0.0/8', '2001:db8:ffff::/48', '127.0.0.1'];
  const read = clientAddressReader(proxies);
  const cases: [string, string | undefined, string | null, string | undefined][] = [
    ['no proxy: the socket, whatever is claimed', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a trusted proxy: who it saw', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['two trusted proxies', '10.1.2.3', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['a forged head is not believed', '10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['a forged proxy in the middle', '10.1.2.3', '1.1.1.1, 10.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['IPv6 proxy and client', '2001:db8:ffff::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2:3:4:5:6'],
    ['IPv4 in an IPv6 socket', '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['a proxy that tells nothing', '10.1.2.3', null, undefined],
    ['a proxy that tells nonsense', '10.1.2.3', '198.51.100.1, <script>', undefined],
    ['only proxies', '10.1.2.3', '10.0.0.1', undefined],
    ['no socket', undefined, '198.51.100.1', undefined],
  ];
  for (const [title, socket, forwarded, expected] of cases) {
    test(title, () => assert.equal(read(socket, forwarded), expected));
  }

  test('a /64 of IPv6 and one IPv4 address count as one caller', () => {
    const prefixes: [string | undefined, string][] = [
      ['198.51.100.1', '198.51.100.1/32'],
      ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
      ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
      ['2001:db8::1', '2001:db8:0:0::/64'],
      ['::1', '0:0:0:0::/64'],
      ['fe80::1:2:3', 'fe80:0:0:0::/64'],
      [undefined, 'unknown'],
    ];
    for (const [address, prefix] of prefixes) assert.equal(addressPrefix(address), prefix);
  });

  test('services get the prefix and never more', async () => {
    const config = parseConfig(configInput({ trustedProxies: ['127.0.0.1'] }));
    const double = await apiDouble({ config });
    await call(double, 'getConfig', {
      remoteAddress: '127.0.0.1',
      headers: { 'x-forwarded-for': '9.9.9.9, 2001:db8:1:2:3:4:5:6' },
    });
    await call(double, 'getConfig');
    const prefixes = double.calls.map(({ call: { caller } }) => caller.ipPrefix);
    assert.deepEqual(prefixes, ['2001:db8:1:2::/64', 'unknown']);
    assert.doesNotMatch(JSON.stringify(double.lines), /2001:db8|9\.9\.9/);
  });

  test('a proxy that is no address stops the start', () => {
    for (const proxy of ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '', '::/129', '10.0.0.0/-1']) {
      assert.throws(() => parseConfig(configInput({ trustedProxies: [proxy] })), /trustedProxies\.0: must be/);
    }
  });
});
