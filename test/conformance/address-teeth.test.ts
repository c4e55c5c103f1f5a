import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter, type MemoryAdapter } from '../../src/adapters/memory.js';
import { runConformance } from '../../src/conformance/index.js';
import type { AccountDeletionApi } from '../../src/contract/account-deletion.js';
import { OnboardingError } from '../../src/contract/errors.js';
import type { TalentEmailApi } from '../../src/contract/talent-email.js';
import { memoryFixtures } from './memory-fixtures.js';

interface Change {
  readonly talentEmail?: Partial<TalentEmailApi>;
  readonly accountDeletion?: Partial<AccountDeletionApi>;
}
type Sabotage = (good: MemoryAdapter) => Change;

/** Backends with one fault each about addresses or deletions, and the check that must notice. */
const faults: readonly [fault: string, noticedBy: RegExp, Sabotage][] = [
  [
    'a used link goes on deciding',
    /one under the usual address of none/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        requestChange(input, options) {
          const link = backend.links.get(input.token ?? '');
          if (link?.account.invitation) link.account.invitation.state = 'sent';
          return good.requestChange(input, options);
        },
      },
    }),
  ],
  [
    'everybody is told of some address',
    /nothing to be told/,
    ({ talentEmail: good }) => ({
      talentEmail: {
        async get(input, options) {
          const notice = await good.get(input, options);
          const [email, baseEmail] = ['kim+talent@mail.example', 'kim@mail.example'];
          return notice ?? { email, baseEmail, baseState: 'in-use', mail: 'reaches', active: true, decide: 'own-page' };
        },
      },
    }),
  ],
  [
    'looking uses the link up',
    /however often, and is not used up/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        async get(input, options) {
          const notice = await good.get(input, options);
          const link = backend.links.get(input.token ?? '');
          if (link) link.end = 'used';
          return notice;
        },
      },
    }),
  ],
  [
    'each asking is another request',
    /asked for once, found again/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        requestChange(input, options) {
          for (const change of backend.changes) change.state = 'withdrawn';
          return good.requestChange(input, options);
        },
      },
    }),
  ],
  [
    'whether an address is taken shows',
    /asked for like any other/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        async requestChange(input, options) {
          const isTaken = backend.find(input.email) !== undefined;
          const change = await good.requestChange(input, options);
          return isTaken ? { ...change, state: 'with-support' } : change;
        },
      },
    }),
  ],
  [
    'the usual address is asked for while it is in use',
    /same address, the usual one/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        requestChange(input, options) {
          for (const account of backend.accounts.values()) account.baseEmail = undefined;
          return good.requestChange(input, options);
        },
      },
    }),
  ],
  [
    'the reason of a rejection is kept back',
    /tells its reason/,
    ({ talentEmail: good }) => ({
      talentEmail: {
        async get(input, options) {
          const notice = await good.get(input, options);
          return notice?.change ? { ...notice, change: { ...notice.change, reason: undefined } } : notice;
        },
      },
    }),
  ],
  [
    'an older link shows whole addresses',
    /older link masks/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        async get(input, options) {
          const notice = await good.get(input, options);
          const whole = backend.links.get(input.token ?? '')?.account.email;
          return notice && { ...notice, email: whole ?? notice.email };
        },
      },
    }),
  ],
  [
    'the older account lives on beside the new one',
    /place is taken/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        async get(input, options) {
          const notice = await good.get(input, options);
          for (const change of backend.changes) change.successor = undefined;
          return notice;
        },
      },
    }),
  ],
  [
    'the new invitation outlives the request',
    /taken back after its invitation/,
    ({ backend, talentEmail: good }) => ({
      talentEmail: {
        async withdrawChange(input, options) {
          const links = [...backend.links.values()].filter(({ end }) => end === undefined);
          const change = await good.withdrawChange(input, options);
          for (const link of links) link.end = undefined;
          return change;
        },
      },
    }),
  ],
  [
    'any password deletes',
    /without the password/,
    ({ backend, accountDeletion: good }) => ({
      accountDeletion: {
        request(input, options) {
          const password = backend.session?.account.password ?? input.password;
          return good.request({ ...input, password }, options);
        },
      },
    }),
  ],
  [
    'the own password deletes the older account',
    /needs its own password/,
    ({ backend, accountDeletion: good }) => ({
      accountDeletion: {
        request(input, options) {
          const own = backend.session?.account;
          const base = backend.find(own?.baseEmail ?? '');
          const password = input.password === own?.password ? base?.password : undefined;
          return good.request({ ...input, password: password ?? input.password }, options);
        },
      },
    }),
  ],
  [
    'the export holds the password',
    /without any secret/,
    ({ accountDeletion: good }) => ({
      accountDeletion: {
        async exportData(input, options) {
          const { fileName, json } = await good.exportData(input, options);
          return { fileName, json: JSON.stringify({ ...(JSON.parse(json) as object), password: input.password }) };
        },
      },
    }),
  ],
  [
    'looking at the link confirms, as a mail scanner would',
    /confirmed by mail, dated/,
    ({ accountDeletion: good }) => ({
      accountDeletion: { inspect: (input, options) => good.confirm(input, options) },
    }),
  ],
  [
    'a confirmed deletion has no days of grace',
    /confirmed by mail, dated/,
    ({ accountDeletion: good }) => ({
      accountDeletion: {
        async confirm(input, options) {
          const deletion = await good.confirm(input, options);
          return { ...deletion, deleteAt: deletion.requestedAt };
        },
      },
    }),
  ],
  [
    'a cancelled deletion can be confirmed',
    /cancelled for good/,
    ({ backend, accountDeletion: good }) => ({
      accountDeletion: {
        confirm(input, options) {
          for (const deletion of backend.deletions) if (deletion.state === 'cancelled') deletion.state = 'requested';
          return good.confirm(input, options);
        },
      },
    }),
  ],
  [
    'a mail confirms for ever',
    /nobody confirms comes to nothing/,
    ({ backend, accountDeletion: good }) => ({
      accountDeletion: {
        inspect(input, options) {
          for (const deletion of backend.deletions) deletion.confirmBy = backend.after(3600);
          return good.inspect(input, options);
        },
      },
    }),
  ],
  [
    'the profiles of the older account show in the notice',
    /shows where it was asked for/,
    ({ talentEmail: good }) => ({
      talentEmail: {
        async get(input, options) {
          const notice = await good.get(input, options);
          return notice?.deletion ? { ...notice, deletion: { ...notice.deletion, profiles: [] } } : notice;
        },
      },
    }),
  ],
  [
    'the address is free at once',
    /and not before/,
    ({ backend, accountDeletion: good }) => ({
      accountDeletion: {
        async confirm(input, options) {
          const deletion = await good.confirm(input, options);
          for (const one of backend.deletions) if (one.state === 'scheduled') one.deleteAt = backend.now();
          return deletion;
        },
      },
    }),
  ],
  [
    'strangers get an error in place of no account',
    /Signed out there is no account/,
    ({ accountDeletion: good }) => ({
      accountDeletion: {
        async get(options) {
          const account = await good.get(options);
          if (!account) throw new OnboardingError('unauthenticated');
          return account;
        },
      },
    }),
  ],
];

function broken(good: MemoryAdapter, sabotage: Sabotage): MemoryAdapter {
  const { talentEmail, accountDeletion } = sabotage(good);
  return {
    ...good,
    talentEmail: { ...good.talentEmail, ...talentEmail },
    accountDeletion: { ...good.accountDeletion, ...accountDeletion },
  };
}

for (const [fault, noticedBy, sabotage] of faults) {
  test(`the suite notices that ${fault}`, async () => {
    const good = memoryAdapter();
    const fixtures = {
      ...memoryFixtures(good.backend),
      // A second browser meets the same fault.
      newBrowser: () => {
        const other = memoryAdapter({ backend: good.backend });
        return broken(other, sabotage);
      },
    };
    const { results } = await runConformance({ adapter: broken(good, sabotage), fixtures, patience: 0 });
    const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
    assert.ok(
      failed.some((name) => noticedBy.test(name)),
      `failed: ${failed.join(' | ') || 'nothing'}`,
    );
  });
}
