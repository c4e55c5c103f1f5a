import { startLinkSchema } from '../../contract/social-profiles.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';

const column = 'social-profiles';
const signedIn = ['invite', 'lastMail'] as const;

/** Trying to connect a profile. */
export const attemptChecks: readonly Check[] = [
  {
    name: 'An attempt is begun once, goes on in any tab, and is cancelled for good',
    column,
    needs: signedIn,
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      const platform = await world.platform();
      const first = await api.createAttempt({ platform });
      expectShape(startLinkSchema, first, 'The start link');
      const { attempt, startUrl } = first;
      expectEqual([attempt.platform, attempt.purpose, attempt.status], [platform, 'connect', 'created'], 'The attempt');
      expect(attempt.expiresIn > 0, 'Time is left');
      expect(attempt.matchCode !== undefined, 'The attempt has a code to show');
      expect(startUrl !== undefined, 'There is a way to the platform');
      const second = await api.createAttempt({ platform });
      expectEqual([second.attempt.id, second.startUrl], [attempt.id, undefined], 'A second click');
      const listed = (await api.list()).attempts.map(({ id }) => id);
      expectEqual(listed, [attempt.id], 'Attempts in the list');
      const cancelled = await api.cancel({ id: attempt.id });
      expectEqual([cancelled.status, cancelled.expiresIn], ['cancelled', 0], 'The attempt once cancelled');
      expectEqual((await api.cancel({ id: attempt.id })).status, 'cancelled', 'Cancelled once more');
      expectEqual((await api.list()).attempts, [], 'Attempts in the list');
      const { attempt: next } = await api.createAttempt({ platform });
      expect(next.id !== attempt.id, 'The next click begins another attempt');
    },
  },
  {
    name: 'Another way into a running attempt is another secret, and carries a code for a second device',
    column,
    needs: signedIn,
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      const { attempt, startUrl } = await api.createAttempt({ platform: await world.platform() });
      const { id } = attempt;
      const again = await api.createStartLink({ id });
      const handoff = await api.createStartLink({ id, handoff: true });
      const urls = [startUrl, again.startUrl, handoff.startUrl];
      expect(!urls.includes(undefined) && new Set(urls).size === 3, 'Three ways, three secrets');
      const { qr = [] } = handoff;
      expect(qr.length >= 21 && qr.every((row) => row.length === qr.length), 'The QR code is a square');
      await api.cancel({ id });
      expectEqual((await api.createStartLink({ id })).startUrl, undefined, 'A way into what has ended');
    },
  },
  {
    name: 'What the platform has not answered cannot be chosen, confirmed or transferred',
    column,
    needs: signedIn,
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      const { attempt } = await api.createAttempt({ platform: await world.platform() });
      const { id } = attempt;
      await expectRefusal(api.choose({ id, candidateId: 'x' }), ['choice-unknown', 'attempt-over']);
      await expectRefusal(api.confirm({ id, visibleToManager: true }), 'attempt-over');
      await expectRefusal(api.requestTransfer({ id }), 'attempt-over');
      expectEqual((await api.getAttempt({ id })).status, 'created', 'The attempt');
    },
  },
  {
    name: "Another creator's attempt is as good as none",
    column,
    needs: [...signedIn, 'newBrowser'],
    async run(world) {
      const platform = await world.platform();
      const theirs = world.newBrowser();
      await theirs.session?.signIn(await world.active());
      const made = await theirs.socialProfiles?.createAttempt({ platform });
      const id = made?.attempt.id ?? '';
      await world.signedIn();
      const api = world.socialProfiles;
      for (const guess of [id, 'nobodys']) {
        await expectRefusal(api.getAttempt({ id: guess }), 'attempt-not-found');
        await expectRefusal(api.createStartLink({ id: guess }), 'attempt-not-found');
        await expectRefusal(api.cancel({ id: guess }), 'attempt-not-found');
        await expectRefusal(api.confirm({ id: guess, visibleToManager: true }), 'attempt-not-found');
      }
      const own = await api.createAttempt({ platform });
      expect(own.attempt.id !== id && own.startUrl !== undefined, 'Each account has an attempt of its own');
      expectEqual((await theirs.socialProfiles?.getAttempt({ id }))?.status, 'created', 'Their attempt');
    },
  },
  {
    name: 'An attempt ends with its time, and the next one is new',
    column,
    needs: [...signedIn, 'advance'],
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      const platform = await world.platform();
      const { attempt } = await api.createAttempt({ platform });
      await world.pass(attempt.expiresIn + 1);
      const later = await api.getAttempt({ id: attempt.id });
      expectEqual([later.status, later.expiresIn], ['expired', 0], 'The attempt');
      expectEqual((await api.list()).attempts, [], 'Attempts in the list');
      const next = await api.createAttempt({ platform });
      expect(next.attempt.id !== attempt.id && next.startUrl !== undefined, 'The next attempt is new');
    },
  },
  {
    name: 'Whoever denies at the platform has connected nothing',
    column,
    needs: [...signedIn, 'visitPlatform'],
    async run(world) {
      await world.signedIn();
      const api = world.socialProfiles;
      const { id, status } = await world.answered('deny');
      expectEqual(status, 'denied', 'The attempt');
      await expectRefusal(api.confirm({ id, visibleToManager: true }), 'attempt-over');
      const { profiles, attempts } = await api.list();
      expectEqual([profiles, attempts], [[], []], 'Profiles and attempts');
    },
  },
];
