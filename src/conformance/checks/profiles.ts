import { platformIds } from '../../contract/platforms.js';
import { platformSchema, profilesSchema } from '../../contract/social-profiles.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';

const column = 'social-profiles';
const signedIn = ['invite', 'lastMail'] as const;

/** Ids of nothing: one that looks like many backends' own, and some that look like none. */
const nobodysIds = ['01940000-0000-7000-8000-000000000000', 'nobodys', "x' or '1'='1"];
const consent = { visible: true, locale: 'en', textVersion: '1' } as const;

/** The creator's profiles and what can be done with them. */
export const profileChecks: readonly Check[] = [
  {
    name: 'Every platform is listed once, and only those that can be connected say what would be read where',
    column,
    needs: [],
    async run({ socialProfiles }) {
      const platforms = await socialProfiles.platforms();
      const ids = platforms.map(({ id }) => id);
      expectEqual([...ids].sort(), [...platformIds].sort(), 'Platforms');
      for (const platform of platforms) {
        const { id, connect, host, reads, denied } = platform;
        expectShape(platformSchema, platform, id);
        if (connect !== 'ready') continue;
        expect(host !== undefined && /^[\w.-]+(:\d+)?$/.test(host), `${id} names the host of its sign-in`);
        expect(reads.includes('profile'), `${id} says that the profile is read`);
        expect(denied.includes('password'), `${id} says that the password is not asked for`);
        expect(!reads.some((kind) => (denied as readonly string[]).includes(kind)), `${id} does not both read and not`);
      }
    },
  },
  {
    name: 'Signed out the list is empty and says so, and nothing else works',
    column,
    needs: [],
    async run({ socialProfiles: api }) {
      const list = await api.list();
      expectEqual(list, { signedIn: false, profiles: [], transfers: [], attempts: [] }, 'The list');
      const id = 'nobodys';
      for (const call of [
        () => api.createAttempt({ platform: 'instagram' }),
        () => api.getAttempt({ id }),
        () => api.createStartLink({ id }),
        () => api.confirm({ id, visibleToManager: true }),
        () => api.cancel({ id }),
        () => api.setVisibility({ id, ...consent }),
        () => api.disconnect({ id }),
        () => api.requestTransfer({ id }),
        () => api.answerTransfer({ id, answer: 'agree' }),
        () => api.handOver({ id }),
      ]) {
        await expectRefusal(call(), 'unauthenticated');
      }
    },
  },
  {
    name: 'A creator begins with nothing',
    column,
    needs: signedIn,
    async run(world) {
      await world.signedIn();
      const list = await world.socialProfiles.list();
      expectShape(profilesSchema, list, 'The list');
      expectEqual([list.signedIn, list.profiles, list.transfers, list.attempts], [true, [], [], []], 'The list');
    },
  },
  {
    name: 'A platform that cannot be connected begins nothing',
    column,
    needs: signedIn,
    async run(world) {
      await world.signedIn();
      const { socialProfiles } = world;
      for (const { id, connect } of await socialProfiles.platforms()) {
        if (connect === 'ready') continue;
        await expectRefusal(socialProfiles.createAttempt({ platform: id }), 'platform-unavailable');
      }
      expectEqual((await socialProfiles.list()).attempts, [], 'Attempts');
    },
  },
  {
    name: 'Ids of nothing are refused by their kind, whatever they look like',
    column,
    needs: signedIn,
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      for (const id of nobodysIds) {
        await expectRefusal(api.getAttempt({ id }), 'attempt-not-found');
        await expectRefusal(api.createStartLink({ id }), 'attempt-not-found');
        await expectRefusal(api.choose({ id, candidateId: 'x' }), 'attempt-not-found');
        await expectRefusal(api.confirm({ id, visibleToManager: true }), 'attempt-not-found');
        await expectRefusal(api.cancel({ id }), 'attempt-not-found');
        await expectRefusal(api.requestTransfer({ id }), ['attempt-not-found', 'attempt-over']);
        await expectRefusal(api.setVisibility({ id, ...consent }), 'profile-not-found');
        await expectRefusal(api.disconnect({ id }), 'profile-not-found');
        await expectRefusal(api.handOver({ id }), 'profile-not-found');
        await expectRefusal(api.answerTransfer({ id, answer: 'agree' }), 'transfer-closed');
      }
    },
  },
  {
    name: 'A profile is connected, shared, hidden and disconnected',
    column,
    needs: [...signedIn, 'visitPlatform'],
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      const { id, status, found } = await world.answered('allow');
      expectEqual(status, 'confirming', 'The attempt');
      expectEqual((await api.list()).profiles, [], 'Profiles before the creator has confirmed');
      const done = await api.confirm({ id, visibleToManager: true });
      expectEqual([done.status, done.expiresIn], ['connected', 0], 'The attempt');
      expectEqual(await api.confirm({ id, visibleToManager: true }), done, 'Confirmed once more');
      const list = await api.list();
      expectShape(profilesSchema, list, 'The list');
      const [profile] = list.profiles;
      expect(profile && list.profiles.length === 1, 'One profile is there');
      expectEqual([profile.id, profile.handle], [done.profileId, found?.handle], 'The profile');
      expectEqual(profile.visibleToManager, true, 'What the manager sees');
      const hidden = await api.setVisibility({ id: profile.id, ...consent, visible: false });
      expectEqual([hidden.id, hidden.visibleToManager], [profile.id, false], 'The profile once hidden');
      const receipt = await api.disconnect({ id: profile.id });
      expect(receipt.outcome !== 'confirm', "The creator's own page disconnects without another page");
      expectEqual((await api.list()).profiles, [], 'Profiles after the disconnect');
      await expectRefusal(api.disconnect({ id: profile.id }), 'profile-not-found');
    },
  },
  {
    name: "A profile of another creator's is as good as none, and its holder is not named",
    column,
    needs: [...signedIn, 'visitPlatform', 'newBrowser'],
    async run(world) {
      const holder = await world.active();
      const theirs = world.newBrowser();
      await theirs.session?.signIn(holder);
      const { id } = await world.answered('allow', theirs);
      const { profileId = '' } = (await theirs.socialProfiles?.confirm({ id, visibleToManager: false })) ?? {};
      await world.signedIn();
      const api = world.socialProfiles;
      await expectRefusal(api.getAttempt({ id }), 'attempt-not-found');
      await expectRefusal(api.setVisibility({ id: profileId, ...consent }), 'profile-not-found');
      await expectRefusal(api.disconnect({ id: profileId }), 'profile-not-found');
      await expectRefusal(api.handOver({ id: profileId }), 'profile-not-found');
      const conflict = await world.answered('allow');
      expectEqual(conflict.status, 'conflict', 'The attempt');
      expect(!JSON.stringify(conflict).includes(holder.email), 'The holder is not named');

      const transfer = await api.requestTransfer({ id: conflict.id });
      expectEqual([transfer.direction, transfer.state], ['in', 'requested'], 'The transfer');
      expectEqual((await api.requestTransfer({ id: conflict.id })).id, transfer.id, 'Asked for once more');
      await expectRefusal(api.answerTransfer({ id: transfer.id, answer: 'agree' }), 'transfer-closed');
      const seen = (await theirs.socialProfiles?.list())?.transfers ?? [];
      expectEqual(
        seen.map(({ direction, state }) => [direction, state]),
        [['out', 'requested']],
        'What the holder sees',
      );
      const objected = await theirs.socialProfiles?.answerTransfer({ id: seen[0]?.id ?? '', answer: 'object' });
      expectEqual(objected?.state, 'declined', 'The transfer');
      await expectRefusal(api.answerTransfer({ id: transfer.id, answer: 'withdraw' }), 'transfer-closed');
      await theirs.socialProfiles?.disconnect({ id: profileId });
    },
  },
];
