import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter, type MemoryAdapter } from '../../src/adapters/memory.js';
import { runConformance } from '../../src/conformance/index.js';
import { OnboardingError } from '../../src/contract/errors.js';
import type { SocialProfilesApi } from '../../src/contract/social-profiles.js';
import { memoryFixtures } from './memory-fixtures.js';

type Change = (good: MemoryAdapter) => Partial<SocialProfilesApi>;

/** Backends with one fault each in the profiles' column, and the check that must notice. */
const faults: readonly [fault: string, noticedBy: RegExp, Change][] = [
  [
    'a platform reads without saying where',
    /Every platform is listed once/,
    ({ socialProfiles: good }) => ({
      platforms: async () => (await good.platforms()).map((platform) => ({ ...platform, host: undefined })),
    }),
  ],
  [
    'signed out the list is an error',
    /Signed out the list is empty/,
    ({ socialProfiles: good }) => ({
      list: async () => {
        const list = await good.list();
        if (!list.signedIn) throw new OnboardingError('unauthenticated');
        return list;
      },
    }),
  ],
  [
    'every click begins another attempt',
    /begun once/,
    ({ backend, socialProfiles: good }) => ({
      createAttempt: (input) => {
        for (const one of backend.social.attempts) one.attempt = { ...one.attempt, status: 'failed' };
        return good.createAttempt(input);
      },
    }),
  ],
  [
    'a cancelled attempt goes on',
    /cancelled for good/,
    ({ socialProfiles: good }) => ({ cancel: (input) => good.getAttempt(input) }),
  ],
  [
    'ways into an attempt are one secret',
    /another secret/,
    ({ socialProfiles: good }) => ({
      createStartLink: async (input) => {
        const link = await good.createStartLink(input);
        return link.startUrl === undefined ? link : { ...link, startUrl: 'https://northlight.example/connect/one' };
      },
    }),
  ],
  [
    "another creator's attempt can be told from none",
    /Another creator's attempt/,
    ({ backend, socialProfiles: good }) => ({
      getAttempt: (input) => {
        const exists = backend.social.attempts.some(({ attempt }) => attempt.id === input.id);
        const own = () => good.getAttempt(input);
        return exists ? own().catch(() => Promise.reject(new OnboardingError('forbidden'))) : own();
      },
    }),
  ],
  [
    'an attempt lives for ever',
    /ends with its time/,
    ({ socialProfiles: good }) => ({
      getAttempt: async (input) => {
        const attempt = await good.getAttempt(input);
        return attempt.status === 'expired' ? { ...attempt, status: 'started', expiresIn: 600 } : attempt;
      },
    }),
  ],
  [
    'a profile is saved before it was confirmed',
    /connected, shared, hidden/,
    ({ socialProfiles: good }) => ({
      getAttempt: async (input) => {
        const attempt = await good.getAttempt(input);
        return attempt.status === 'confirming' ? good.confirm({ ...input, visibleToManager: false }) : attempt;
      },
    }),
  ],
  [
    'a profile that is hidden stays in sight',
    /connected, shared, hidden/,
    ({ socialProfiles: good }) => ({ setVisibility: (input) => good.setVisibility({ ...input, visible: true }) }),
  ],
  [
    'a disconnected profile stays',
    /connected, shared, hidden/,
    () => ({ disconnect: () => Promise.resolve({ outcome: 'revoked' }) }),
  ],
  [
    'a conflict names the holder',
    /its holder is not named/,
    ({ backend, socialProfiles: good }) => ({
      getAttempt: async (input) => {
        const attempt = await good.getAttempt(input);
        if (attempt.status !== 'conflict') return attempt;
        const [holder] = backend.social.profiles;
        const account = [...backend.accounts.values()].find(({ id }) => id === holder?.accountId);
        return { ...attempt, found: { handle: account?.email ?? '' } };
      },
    }),
  ],
  [
    'who asked for a profile may agree for its holder',
    /its holder is not named/,
    ({ backend, socialProfiles: good }) => ({
      answerTransfer: (input) => {
        const stored = backend.social.transfers.find(({ facts }) => facts.id === input.id);
        if (stored && input.answer === 'agree') stored.state = 'requested';
        return good.answerTransfer(input.answer === 'agree' ? { ...input, answer: 'withdraw' } : input);
      },
    }),
  ],
  [
    'a platform that is not set up is tried',
    /cannot be connected begins nothing/,
    ({ socialProfiles: good }) => ({ createAttempt: () => good.createAttempt({ platform: 'instagram' }) }),
  ],
  [
    'whoever denies is asked to confirm',
    /denies at the platform/,
    ({ socialProfiles: good }) => ({
      getAttempt: async (input) => {
        const attempt = await good.getAttempt(input);
        return attempt.status === 'denied' ? { ...attempt, status: 'confirming' } : attempt;
      },
    }),
  ],
];

for (const [fault, noticedBy, change] of faults) {
  test(`the suite notices that ${fault}`, async () => {
    const good = memoryAdapter();
    const adapter = { ...good, socialProfiles: { ...good.socialProfiles, ...change(good) } };
    const { results } = await runConformance({ adapter, fixtures: memoryFixtures(good.backend), patience: 0 });
    const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
    assert.ok(
      failed.some((name) => noticedBy.test(name)),
      `failed: ${failed.join(' | ') || 'nothing'}`,
    );
  });
}
