import { type ErrorCode, errorCodes } from '../../contract/error-codes.js';
import { reachOf } from '../cors.js';
import { type AnyRouteName, routeOf } from './endpoint.js';
import { keepsAnswer } from './replay.js';

const linkCodes = errorCodes.filter((code) => code.startsWith('link-'));
const passwordCodes = errorCodes.filter((code) => code.startsWith('password-'));

/** What each endpoint may refuse with beside what its row already tells. */
const ownCodes: { readonly [Name in AnyRouteName]: readonly ErrorCode[] } = {
  getConfig: [],
  getInvitation: [],
  inspectInvitation: ['link-unknown', 'rate-limited'],
  resendInvitation: ['rate-limited', 'link-unknown', 'invitation-closed'],
  requestPasswordReset: ['rate-limited', 'link-unknown', 'link-revoked'],
  inspectPasswordReset: ['rate-limited'],
  verifyResetCode: ['code-wrong', 'code-exhausted', 'rate-limited'],
  completePasswordReset: [...linkCodes, ...passwordCodes, 'rate-limited'],
  signIn: ['sign-in-failed', 'rate-limited'],
  getSession: [],
  signOut: [],
  listSessions: [],
  revokeSession: ['not-found'],
  listPlatforms: [],
  listProfiles: [],
  createAttempt: ['platform-unavailable', 'profile-not-found', 'transfer-closed', 'rate-limited'],
  getAttempt: ['attempt-not-found'],
  createStartLink: ['attempt-not-found', 'rate-limited'],
  chooseCandidate: ['attempt-not-found', 'choice-unknown'],
  confirmAttempt: ['attempt-not-found', 'attempt-over'],
  cancelAttempt: ['attempt-not-found'],
  requestTransfer: ['attempt-not-found', 'attempt-over', 'code-wrong', 'rate-limited'],
  answerTransfer: ['transfer-closed'],
  setVisibility: ['profile-not-found'],
  disconnectProfile: ['profile-not-found'],
  handOverProfile: ['profile-not-found'],
  listManagedProfiles: ['not-found'],
  invite: ['variation-unavailable'],
  importInvitations: [],
  listInvitations: [],
  getInvitationDetail: ['invitation-not-found'],
  resendAsAdmin: ['invitation-not-found', 'invitation-closed', 'rate-limited'],
  revokeInvitation: ['invitation-not-found', 'invitation-closed'],
  supersedeInvitation: ['invitation-not-found', 'invitation-closed', 'variation-unavailable'],
  mintEmbedToken: ['not-found'],
  receiveMailEvents: ['not-supported'],
  getTalentEmail: [],
  inspectTalentEmail: ['link-unknown', 'rate-limited'],
  requestEmailChange: [
    'unauthenticated',
    'link-unknown',
    'email-unchanged',
    'email-disposable',
    'email-base-in-use',
    'email-change-open',
    'account-leaving',
    'rate-limited',
  ],
  withdrawEmailChange: ['unauthenticated', 'link-unknown', 'email-change-closed', 'rate-limited'],
  getAccount: [],
  exportAccount: ['unauthenticated', 'link-unknown', 'sign-in-failed', 'rate-limited'],
  requestDeletion: ['unauthenticated', 'link-unknown', 'sign-in-failed', 'rate-limited'],
  inspectDeletion: ['link-unknown', 'rate-limited'],
  confirmDeletion: ['link-unknown', 'deletion-closed', 'rate-limited'],
  cancelDeletion: ['unauthenticated', 'link-unknown', 'deletion-closed', 'rate-limited'],
  getDeskUser: [],
  previewImport: [],
  listEmailChanges: [],
  answerEmailChange: ['not-found', 'email-change-closed', 'email-taken'],
  listCreators: [],
  nudgeCreator: ['profile-not-found', 'rate-limited'],
  listAudit: [],
  mintDeskToken: [],
};

/** Every code an endpoint may refuse with, in the order of the contract's list. */
export function errorsOf(name: AnyRouteName): readonly ErrorCode[] {
  const row = routeOf(name);
  const isWrite = row.method !== 'GET';
  const reach = reachOf(row);
  const open = row.callers.includes('anyone');
  const known: ErrorCode[] = [...ownCodes[name], 'internal', 'unavailable'];
  if (!isWrite) known.push('rate-limited');
  if (row.input) known.push('invalid-input');
  if (isWrite) known.push('malformed-body', 'body-too-large', 'unsupported-media-type', 'invalid-input');
  if (!open || row.action) known.push('unauthenticated');
  if (row.action || row.callers.some((caller) => caller === 'admin' || caller === 'partner')) known.push('forbidden');
  if (row.action || reach === 'desk' || (isWrite && reach !== 'none')) known.push('origin-not-allowed');
  if (keepsAnswer(name)) known.push('idempotency-conflict');
  return errorCodes.filter((code) => known.includes(code));
}
