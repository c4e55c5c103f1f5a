import { samplePassword, sampleToken, type ScenarioBody } from './scenario.js';
import { basePassword, creator, day, hour, type TalentBody } from './talent-creator.js';

const toPassword = ['ways', 'base', 'delete', 'send'] as const;

/** The link of a mail about the older account's deletion was opened, by nobody who is signed in. */
function linked(title: string, description: string, deletion: TalentBody['deletion'], rest: TalentBody = {}) {
  const token = sampleToken('del', title.replaceAll(/\W+/g, '-').toLowerCase());
  return creator(title, description, {
    deletionToken: token,
    ...(deletion && { deletion: { ...deletion, token } }),
    more: { signedIn: '' },
    ...rest,
  });
}

/** The page on which a creator deletes the account that is signed in. */
function account(title: string, description: string, rest: TalentBody = {}): ScenarioBody {
  return creator(title, description, { variant: 'delete-account', ...rest });
}

/** Freeing the usual address, the links of the mails about it, and the end of one's own account. */
export const deletionBodies = {
  deleteInfo: creator('Free the usual address', 'What is lost and kept, before anything is asked for.', {
    steps: ['ways', 'base'],
  }),
  deleteReauth: creator('Password of the older account', 'It is asked for before the deletion or the download.', {
    steps: ['ways', 'base', 'delete'],
  }),
  deleteWrongPassword: creator('Wrong password', 'The password is not that of the older account.', {
    steps: toPassword,
    type: { password: samplePassword },
  }),
  deleteRateLimited: creator('Too many passwords', 'The next one may be tried in a quarter of an hour.', {
    steps: toPassword,
    type: { password: basePassword },
    faults: { 'accountDeletion.request': { code: 'rate-limited', details: { retryAfter: 900 } } },
  }),
  deletePending: creator('Asking for the deletion', 'The answer never comes.', {
    steps: toPassword,
    type: { password: basePassword },
    faults: { 'accountDeletion.request': { kind: 'silence' } },
  }),
  deleteFails: creator('Deletion cannot be asked for', 'The first time it fails, then it works.', {
    steps: toPassword,
    type: { password: basePassword },
    faults: { 'accountDeletion.request': { code: 'unavailable', times: 1 } },
  }),
  exported: creator('Data downloaded', 'One file with everything that is kept.', {
    steps: ['ways', 'base', 'delete', 'export'],
    type: { password: basePassword },
  }),
  exportFails: creator('Download fails', 'The first time it fails, then it works.', {
    steps: ['ways', 'base', 'delete', 'export'],
    type: { password: basePassword },
    faults: { 'accountDeletion.exportData': { code: 'unavailable', times: 1 } },
  }),
  deleteAsked: creator('Deletion asked for', 'The password was right: a mail has to be confirmed.', {
    steps: toPassword,
    type: { password: basePassword },
  }),
  deleteMailSent: creator('Mail to confirm', 'The older account has a mail with the link that confirms.', {
    deletion: { state: 'requested' },
  }),
  deleteScheduled: creator('Deletion scheduled', 'It can be cancelled for some days yet.', {
    deletion: { state: 'scheduled', requestedAgo: day },
  }),
  deleteCancel: creator('Deletion cancelled', 'The older account stays.', {
    deletion: { state: 'scheduled', requestedAgo: day },
    steps: ['cancel'],
  }),
  deleteCancelFails: creator('Cancelling fails', 'The first time it fails, then it works.', {
    deletion: { state: 'scheduled', requestedAgo: day },
    steps: ['cancel'],
    faults: { 'accountDeletion.cancel': { code: 'unavailable', times: 1 } },
  }),
  deleteRunning: creator('Being deleted', 'Platforms are told; nobody signs in with the older account.', {
    deletion: { state: 'deleting', requestedAgo: 8 * day },
  }),
  deleteLapsed: creator('Deletion lapsed', 'The mail was not confirmed: the notice shows as before.', {
    deletion: { state: 'lapsed', requestedAgo: 3 * day },
  }),
  addressFree: creator('Usual address free', 'The older account is deleted: a new invitation can be asked for.', {
    deletion: { state: 'deleted', requestedAgo: 8 * day, dueIn: -hour },
  }),
  addressFreeAsked: creator('Usual address asked for', 'The request reaches the manager.', {
    deletion: { state: 'deleted', requestedAgo: 8 * day, dueIn: -hour },
    steps: ['ask'],
  }),
  linkConfirm: linked('Confirm the deletion', 'The link of the mail was opened: the last question.', {
    state: 'requested',
  }),
  linkConfirmed: linked(
    'Deletion confirmed',
    'From now on it can be cancelled until its date.',
    { state: 'requested' },
    { steps: ['confirm'] },
  ),
  linkConfirming: linked(
    'Confirming',
    'The answer never comes.',
    { state: 'requested' },
    { steps: ['confirm'], faults: { 'accountDeletion.confirm': { kind: 'silence' } } },
  ),
  linkNotMine: linked(
    'Deletion refused',
    'Whoever got the mail never asked for it.',
    { state: 'requested' },
    { steps: ['cancel'] },
  ),
  linkScheduled: linked('Cancel by the link', 'The deletion has its date and can be cancelled.', {
    state: 'scheduled',
    requestedAgo: 2 * day,
  }),
  linkCancelled: linked('Link of a cancelled deletion', 'The account stays.', { state: 'cancelled' }),
  linkLapsed: linked('Link opened too late', 'The mail was to be confirmed within a day.', {
    state: 'lapsed',
    requestedAgo: 3 * day,
  }),
  linkRunning: linked('Link while it takes place', 'It cannot be stopped any more.', { state: 'deleting' }),
  linkDeleted: linked('Link of a deleted account', 'The receipt.', {
    state: 'deleted',
    requestedAgo: 8 * day,
    dueIn: -hour,
  }),
  linkUnknownDeletion: linked('Unknown link about a deletion', 'Nobody issued this link.', undefined),
  ownAccount: account('Delete my account', 'What is lost and kept, for the account that is signed in.'),
  ownNoProfiles: account('Delete my account, no profiles', 'Nothing is connected.', { creator: { profiles: [] } }),
  ownReauth: account('Delete my account, password', 'The password is asked for.', { steps: ['delete'] }),
  ownAsked: account('Delete my account, asked for', 'A mail has to be confirmed.', {
    steps: ['delete', 'send'],
    type: { password: samplePassword },
  }),
  ownScheduled: account('Delete my account, scheduled', 'It can be cancelled for some days yet.', {
    creator: { deletion: { state: 'scheduled', requestedAgo: day } },
  }),
  ownCancelled: account('Delete my account, cancelled', 'The account stays.', {
    creator: { deletion: { state: 'scheduled', requestedAgo: day } },
    steps: ['cancel'],
  }),
  ownSignedOut: account('Delete my account, signed out', 'Nobody is signed in.', { more: { signedIn: '' } }),
} satisfies Readonly<Record<string, ScenarioBody>>;
