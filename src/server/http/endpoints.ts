import { OnboardingError } from '../../contract/errors.js';
import { mintEmbedToken } from '../accounts/embed-tokens.js';
import type { Passwords } from '../accounts/passwords.js';
import { listAudit } from '../audit-list.js';
import type { ConnectContext } from '../connect-context.js';
import { createDeletionService } from '../deletion/deletion.js';
import { createDeskService } from '../desk/desk.js';
import { mintDeskToken } from '../desk/desk-tokens.js';
import { createInvitationAdmin } from '../invitation-admin.js';
import type { InvitationDelivery } from '../invitation-delivery.js';
import { createInvitationService } from '../invitation.js';
import { parseMailReport } from '../mail/bounces.js';
import { createAttemptService } from '../oauth/attempts.js';
import { createPasswordResetService } from '../password-reset.js';
import { createProfileService, managedProfiles } from '../profiles/profiles.js';
import { createSessionService } from '../session.js';
import { answerEmailChange, listEmailChanges } from '../talent-email/desk-requests.js';
import { createTalentEmailService } from '../talent-email/talent-email.js';
import type { Call, Endpoints } from './endpoint.js';
import { publicConfig } from './public-config.js';

/** What the endpoints work with, beside the context. */
export interface EndpointServices {
  readonly passwords: Passwords;
  readonly delivery: InvitationDelivery;
}

/** Hands each endpoint's call to the service behind it. */
export function createEndpoints(context: ConnectContext, { passwords, delivery }: EndpointServices): Endpoints {
  const invitation = createInvitationService(context);
  const admin = createInvitationAdmin(context);
  const reset = createPasswordResetService(context, passwords);
  const session = createSessionService(context, passwords);
  const attempts = createAttemptService(context);
  const profiles = createProfileService(context);
  const talentEmail = createTalentEmailService(context);
  const deletion = createDeletionService(context, passwords);
  const desk = createDeskService(context);
  const config = publicConfig(context.config);
  return {
    getConfig: () => Promise.resolve({ output: config }),
    getInvitation: async ({ caller }) => ({ output: { invitation: await invitation(caller).get({}) } }),
    inspectInvitation: async ({ caller, input }) => ({ output: await present(invitation(caller).get(input)) }),
    resendInvitation: async ({ caller, input }) => ({ output: await invitation(caller).resend(input) }),
    requestPasswordReset: async ({ caller, input }) => ({ output: await reset(caller).request(input) }),
    inspectPasswordReset: async ({ caller, input }) => ({ output: await reset(caller).inspect(input) }),
    verifyResetCode: async ({ caller, input }) => ({ output: await reset(caller).verifyCode(input) }),
    completePasswordReset: async ({ caller, input }) => {
      const { outcome, cookie } = await reset(caller).complete(input);
      return { output: outcome, session: cookie };
    },
    signIn: async ({ caller, input }) => {
      const { session: output, cookie } = await session(caller).signIn(input);
      return { output, session: cookie };
    },
    getSession: async ({ caller }) => ({ output: { session: await session(caller).current() } }),
    signOut: async ({ caller }) => {
      await session(caller).signOut();
      return { output: undefined, session: 'ended' };
    },
    listSessions: async ({ caller }) => ({ output: { sessions: [...(await session(caller).list())] } }),
    revokeSession: async ({ caller, input }) => {
      await session(caller).revoke(input);
      return { output: undefined, session: input.id === caller.sessionId ? 'ended' : undefined };
    },
    listPlatforms: () => Promise.resolve({ output: { platforms: [...context.platforms.listing] } }),
    listProfiles: async ({ caller }) => ({ output: await profiles(caller).list() }),
    createAttempt: async ({ caller, input }) => ({ output: await attempts(caller).createAttempt(input) }),
    getAttempt: async ({ caller, input }) => ({ output: await attempts(caller).getAttempt(input) }),
    createStartLink: async ({ caller, input }) => ({
      output: await attempts(caller).createStartLink({ id: input.id, handoff: input.handoff === true }),
    }),
    chooseCandidate: async ({ caller, input }) => ({ output: await attempts(caller).choose(input) }),
    confirmAttempt: async ({ caller, input }) => ({ output: await attempts(caller).confirm(input) }),
    cancelAttempt: async ({ caller, input }) => ({ output: await attempts(caller).cancel(input) }),
    requestTransfer: async ({ caller, input }) => ({ output: await profiles(caller).requestTransfer(input) }),
    answerTransfer: async ({ caller, input }) => ({ output: await profiles(caller).answerTransfer(input) }),
    setVisibility: async ({ caller, input }) => ({ output: await profiles(caller).setVisibility(input) }),
    disconnectProfile: async ({ caller, input }) => ({ output: await profiles(caller).disconnect(input) }),
    handOverProfile: async ({ caller, input }) => ({ output: await profiles(caller).handOver(input) }),
    getTalentEmail: async ({ caller }) => ({ output: { notice: await talentEmail(caller).get({}) } }),
    inspectTalentEmail: async ({ caller, input }) => ({ output: { notice: await talentEmail(caller).get(input) } }),
    requestEmailChange: async ({ caller, input }) => ({ output: await talentEmail(caller).requestChange(input) }),
    withdrawEmailChange: async ({ caller, input }) => ({ output: await talentEmail(caller).withdrawChange(input) }),
    getAccount: async ({ caller }) => ({ output: { account: await deletion(caller).get() } }),
    exportAccount: async ({ caller, input }) => ({ output: await deletion(caller).exportData(input) }),
    requestDeletion: async ({ caller, input }) => ({ output: await deletion(caller).request(input) }),
    inspectDeletion: async ({ caller, input }) => ({ output: await deletion(caller).inspect(input) }),
    confirmDeletion: async ({ caller, input }) => ({ output: await deletion(caller).confirm(input) }),
    cancelDeletion: async ({ caller, input }) => ({ output: await deletion(caller).cancel(input) }),
    getDeskUser: async ({ caller }) => ({ output: await desk(caller).user() }),
    previewImport: async ({ caller, input, document }) => ({
      output: await desk(caller).preview(document ? { csv: textOf(document) } : input),
    }),
    listEmailChanges: async ({ caller, input }) => ({ output: await listEmailChanges(context, caller, input) }),
    answerEmailChange: async ({ caller, input }) => ({ output: await answerEmailChange(context, caller, input) }),
    listCreators: async ({ caller, input }) => ({ output: await desk(caller).creators(input) }),
    nudgeCreator: async ({ caller, input }) => ({ output: await desk(caller).nudge(input) }),
    listAudit: async ({ input }) => ({ output: await listAudit(context, input) }),
    mintDeskToken: async ({ apiKey, input }) => {
      if (!apiKey) throw new OnboardingError('unauthenticated', 'an admin key is needed');
      return { output: await mintDeskToken(context, apiKey, input) };
    },
    listManagedProfiles: async ({ input }) => ({ output: await managedProfiles(context, input) }),
    invite: async ({ caller, input }) => ({ output: await admin(caller).invite(input) }),
    importInvitations: async ({ caller, input, document }) => ({
      output: await (document ? admin(caller).importCsv(textOf(document)) : admin(caller).importRows(input)),
    }),
    listInvitations: async ({ caller, input }) => ({ output: await admin(caller).list(input) }),
    getInvitationDetail: async ({ caller, input }) => ({ output: await admin(caller).detail(input) }),
    resendAsAdmin: async ({ caller, input }) => ({ output: await admin(caller).resend(input) }),
    revokeInvitation: async ({ caller, input }) => ({ output: await admin(caller).revoke(input) }),
    supersedeInvitation: async ({ caller, input }) => ({ output: await admin(caller).supersede(input) }),
    mintEmbedToken: async ({ apiKey, input }) => {
      if (!apiKey) throw new OnboardingError('unauthenticated', 'a partner key is needed');
      return { output: await mintEmbedToken(context, apiKey, input) };
    },
    receiveMailEvents: async ({ input, document }) => {
      const events = document ? await parseMailReport(document.bytes, document.contentType) : input.events;
      return { output: await delivery.recordMailEvents(events) };
    },
  };
}

/** A token's holder always gets an invitation: the service refuses a token that nobody issued. */
async function present<Value>(found: Promise<Value | undefined>): Promise<Value> {
  const value = await found;
  if (value === undefined) throw new OnboardingError('link-unknown', 'nobody issued this token');
  return value;
}

/** @throws `malformed-body` where the text is not UTF-8; a byte order mark is left out. */
function textOf({ bytes }: NonNullable<Call<unknown>['document']>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OnboardingError('malformed-body', 'the text is not UTF-8', { cause });
  }
}
