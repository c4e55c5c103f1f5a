import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { platformIds } from '../../../src/contract/platforms.js';
import type { Platform, Profile } from '../../../src/contract/social-profiles.js';
import { platformNamesIn, shelve } from '../../../src/elements/connect-social-profile/platform-list.js';

const platformOf = fc.record({
  id: fc.constantFrom(...platformIds),
  connect: fc.constantFrom('ready', 'unavailable', 'link-only'),
  recommended: fc.boolean(),
  reads: fc.constant([]),
  denied: fc.constant([]),
  links: fc.constant({}),
}) as fc.Arbitrary<Platform>;
const platforms = fc.uniqueArray(platformOf, { selector: ({ id }) => id });
const profiles = fc.array(
  fc.record({ id: fc.uuid(), platform: fc.constantFrom(...platformIds) }) as unknown as fc.Arbitrary<Profile>,
  { maxLength: 6 },
);
const names = fc.uniqueArray(fc.constantFrom(...platformIds));

describe('Platforms on their shelves', () => {
  it('are each there once, with every profile, whatever is named', () => {
    fc.assert(
      fc.property(platforms, profiles, names, names, (known, connected, wanted, recommended) => {
        const { main, more } = shelve(known, connected, { wanted, recommended });
        const all = [...main, ...more];
        const ids = all.map(({ platform }) => platform.id);
        assert.equal(new Set(ids).size, ids.length);
        const held = new Set([...known.map(({ id }) => id), ...connected.map(({ platform }) => platform)]);
        const expected = wanted.length > 0 ? wanted.filter((id) => held.has(id)) : [...held];
        assert.sameMembers(ids, expected);
        for (const { platform, profiles: own } of all) {
          const mine = connected.filter((profile) => profile.platform === platform.id);
          assert.deepEqual(own, mine);
        }
        assert.isTrue(more.every((shelf) => shelf.profiles.length === 0 && !(shelf.recommended && main.length === 0)));
        assert.isTrue(all.length === 0 || main.length > 0, 'something is always in view');
      }),
    );
  });

  it('are read from any attribute without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.includeMembers([...platformIds], platformNamesIn(text));
      }),
    );
    assert.deepEqual(platformNamesIn(' Instagram,tiktok  x\nconstructor toString '), ['instagram', 'tiktok', 'x']);
    assert.deepEqual(platformNamesIn(undefined), []);
    assert.deepEqual(platformNamesIn('tiktok tiktok'), ['tiktok']);
  });
});
