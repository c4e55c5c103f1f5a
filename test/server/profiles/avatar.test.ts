import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import fc from 'fast-check';
import { avatarUrl, copyAvatar, removeUnusedAvatars } from '../../../src/server/profiles/avatar.js';
import { avatarMaxBytes, fetchPicture } from '../../../src/server/profiles/avatar-fetch.js';
import { pictureType } from '../../../src/server/profiles/picture-type.js';
import { isPublicAddress } from '../../../src/server/profiles/public-address.js';
import { createProfileSite } from '../../../src/server/profiles/site.js';
import { day, type Deployment, hour } from '../deployment.js';
import { connect, creator, testPlatform, withPlatforms } from './creators.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const info = { ipPrefix: '203.0.113.9/32', requestId: 'ABCDEFGH' };

interface Host {
  readonly url: string;
  readonly asked: { path: string; headers: Record<string, unknown> }[];
}

/** A host that answers as told, on loopback. */
async function host(context: { after(clean: () => Promise<void>): void }, answer: RequestListener): Promise<Host> {
  const asked: Host['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Services whose TikTok is configured on loopback, as rehearsals have it. */
function rehearsal(context: { after(clean: () => Promise<void>): void }, at: Host): Promise<Deployment> {
  const tiktok = { clientId: 'client', clientSecret: 'secret', endpoints: { api: at.url } };
  return withPlatforms(context, { config: { platforms: { tiktok } }, platforms: [testPlatform('tiktok')] });
}

test('a picture is copied and served as a picture and nothing else, on any page', async (context) => {
  const platform = await host(context, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(png);
  });
  const app = await rehearsal(context, platform);

  const id = await copyAvatar(app.context, 'tiktok', `${platform.url}/kim.png?signature=secret`);

  assert.match(id ?? '', /^[\w-]{24}$/);
  const { headers } = platform.asked[0] ?? { headers: {} };
  assert.deepEqual(
    ['cookie', 'referer', 'authorization', 'user-agent'].filter((name) => name in headers),
    [],
  );
  const address = avatarUrl(app.context.config, id ?? '');
  assert.equal(address, `https://creators.northlight.example/v1/avatars/${id}`);
  const served = await createProfileSite(app.context)(new Request(address), info);
  assert.equal(served?.status, 200);
  assert.deepEqual(Buffer.from(await served.arrayBuffer()), png);
  assert.equal(served.headers.get('content-type'), 'image/png');
  assert.match(served.headers.get('cache-control') ?? '', /private.*immutable/);
  assert.equal(served.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(served.headers.get('x-content-type-options'), 'nosniff');
  assert.match(served.headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
});

test('the same picture keeps its address, another one gets a new one', async (context) => {
  let picture = png;
  const platform = await host(context, (_request, response) => response.end(picture));
  const app = await rehearsal(context, platform);
  const first = await copyAvatar(app.context, 'tiktok', platform.url);

  assert.equal(await copyAvatar(app.context, 'tiktok', platform.url, first), first);
  picture = Buffer.concat([png, Buffer.from([0])]);
  assert.notEqual(await copyAvatar(app.context, 'tiktok', platform.url, first), first);
});

test('what is no bearable picture is not kept, whatever it is called', async (context) => {
  const answers: Record<string, RequestListener> = {
    '/script.svg': (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    '/page.png': (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html>'),
    '/empty': (_request, response) => response.end(),
    '/missing': (_request, response) => response.writeHead(404).end(png),
    '/coded': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(png),
    '/declared': (_request, response) =>
      response.writeHead(200, { 'content-length': String(avatarMaxBytes + 1) }).write(png),
    '/large': (_request, response) => {
      response.write(png);
      response.end(Buffer.alloc(avatarMaxBytes));
    },
    '/endless': (_request, response) => {
      response.writeHead(200);
      response.write(png);
      const more = () => response.writable && response.write(Buffer.alloc(64 * 1024), more);
      more();
    },
    '/cut': (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write(png, () => response.destroy());
    },
    '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  };
  const platform = await host(context, (request, response) => answers[request.url ?? '']?.(request, response));
  const app = await rehearsal(context, platform);

  for (const path of Object.keys(answers)) {
    assert.equal(await copyAvatar(app.context, 'tiktok', platform.url + path), undefined, path);
  }
  assert.equal(await copyAvatar(app.context, 'tiktok', undefined), undefined);
  assert.equal(platform.asked.filter(({ path }) => path === '/loop').length, 4);
  assert.deepEqual(await app.db.selectFrom('avatar').selectAll().execute(), []);
});

test('only hosts of the platform are asked: no other name, port, protocol or redirect, and no private address', async (context) => {
  const inner = await host(context, (_request, response) => response.end(png));
  const platform = await host(context, (_request, response) =>
    response.writeHead(302, { location: 'https://elsewhere.example/kim.png' }).end(),
  );
  const sources = { hosts: ['cdn.example', '.pictures.example', 'localhost', '127.0.0.1'], loopback: false };

  for (const address of [
    'http://cdn.example/kim.png',
    'https://cdn.example:8443/kim.png',
    'https://kim@cdn.example/kim.png',
    'https://evilcdn.example/kim.png',
    'https://cdn.example.evil.example/kim.png',
    'https://pictures.example/kim.png',
    'https://evilpictures.example/kim.png',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'no address',
    inner.url,
    inner.url.replace('127.0.0.1', 'localhost'),
    inner.url.replace('http:', 'https:'),
    'https://127.0.0.1/kim.png',
    'https://2130706433/kim.png',
    'https://[::1]/kim.png',
  ]) {
    await assert.rejects(fetchPicture(address, sources), Error, address);
  }
  // A name on the list that leads to a private address.
  await assert.rejects(fetchPicture('https://localhost/kim.png', sources), /not public/);
  await assert.rejects(fetchPicture(platform.url, { ...sources, loopback: true }), /off the list/);
  assert.deepEqual(inner.asked, []);
});

test('a redirect on the list is followed, and a host that hangs is given up', async (context) => {
  const hang = new AbortController();
  const platform = await host(context, (request, response) => {
    if (request.url === '/moved') response.writeHead(301, { location: '/here' }).end();
    else if (request.url === '/here') response.end(png);
    else response.writeHead(200).write(png, () => hang.abort());
  });
  const sources = { hosts: [], loopback: true };

  assert.deepEqual(Buffer.from(await fetchPicture(`${platform.url}/moved`, sources)), png);
  await assert.rejects(fetchPicture(`${platform.url}/hanging`, sources, hang.signal), { name: 'AbortError' });
});

test('loopback is open to a platform that is configured there, and to no other', async (context) => {
  const platform = await host(context, (_request, response) => response.end(png));
  const mixed = { authorize: platform.url, api: 'https://open.tiktokapis.com' };
  const tiktok = { clientId: 'client', clientSecret: 'secret', endpoints: mixed };
  const app = await withPlatforms(context, {
    config: { platforms: { tiktok } },
    platforms: [testPlatform('tiktok'), testPlatform('instagram')],
  });

  assert.equal(await copyAvatar(app.context, 'tiktok', platform.url), undefined);
  assert.equal(await copyAvatar(app.context, 'instagram', platform.url), undefined);
  assert.deepEqual(platform.asked, []);
});

test('private, shared, mapped and translated addresses are not public', () => {
  for (const address of [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.5',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'localhost',
    '',
  ]) {
    assert.equal(isPublicAddress(address), false, address);
  }
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1']) {
    assert.equal(isPublicAddress(address), true, address);
  }
  fc.assert(
    fc.property(fc.tuple(fc.constantFrom(10, 127), fc.nat(255), fc.nat(255), fc.nat(255)), (parts) => {
      assert.equal(isPublicAddress(parts.join('.')), false);
      assert.equal(isPublicAddress(`::ffff:${parts.join('.')}`), false);
    }),
  );
});

test('kinds of pictures are told by their bytes', () => {
  assert.equal(pictureType(png), 'image/png');
  assert.equal(pictureType(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), 'image/jpeg');
  assert.equal(pictureType(Buffer.from('GIF89a…')), 'image/gif');
  assert.equal(pictureType(Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1')), 'image/webp');
  for (const other of ['', '<svg>', '%PDF-1.7', 'GIF80a', 'RIFF\x10\x00\x00\x00WAVEfmt ', '<!doctype html>']) {
    assert.equal(pictureType(Buffer.from(other, 'latin1')), undefined);
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void pictureType(bytes)));
});

test('an unknown picture is a problem, another method too, and HEAD has no body', async (context) => {
  const app = await withPlatforms(context);
  await app.db
    .insertInto('avatar')
    .values({ tenant: 'default', id: 'known', media_type: 'image/png', bytes: png, fetched_at: app.context.now() })
    .execute();
  const ask = (path: string, method = 'GET') =>
    createProfileSite(app.context)(new Request(`https://creators.northlight.example${path}`, { method }), info);

  const unknown = await ask('/v1/avatars/unknown');
  assert.equal(unknown?.status, 404);
  assert.equal(unknown.headers.get('content-type'), 'application/problem+json');
  const posted = await ask('/v1/avatars/known', 'POST');
  assert.deepEqual([posted?.status, posted?.headers.get('allow')], [405, 'GET, HEAD']);
  const head = await ask('/v1/avatars/known', 'HEAD');
  assert.deepEqual([head?.status, (await head?.arrayBuffer())?.byteLength], [200, 0]);
  assert.equal(await ask('/v1/avatars/'), undefined);
  assert.equal(await ask('/v1/profiles'), undefined);
});

test('pictures nobody shows go after a day, others stay', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const profile = await connect(app, kim.accountId);
  const keep = (id: string) => ({
    tenant: 'default',
    id,
    media_type: 'image/png',
    bytes: png,
    fetched_at: app.context.now(),
  });
  await app.db
    .insertInto('avatar')
    .values([keep('shown'), keep('unused')])
    .execute();
  await app.db.updateTable('social_profile').set({ avatar_id: 'shown' }).where('id', '=', profile).execute();

  app.pass(day - hour);
  assert.equal(await removeUnusedAvatars(app.context), 0);
  app.pass(2 * hour);
  assert.equal(await removeUnusedAvatars(app.context), 1);

  assert.deepEqual(await app.db.selectFrom('avatar').select('id').execute(), [{ id: 'shown' }]);
});
