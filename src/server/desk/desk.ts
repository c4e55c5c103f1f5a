import type { DeskApi, DeskUser } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { listCreators } from './creators.js';
import { nudgeCreator } from './nudge.js';
import { previewImport } from './preview.js';

/** What belongs to the desk alone; invitations and requests have services of their own. */
export type DeskService = Pick<DeskApi, 'user' | 'preview' | 'creators' | 'nudge'>;

export function createDeskService(context: ConnectContext): (caller: RequestCaller) => DeskService {
  return (caller) => ({
    user: () => deskUser(context, caller),
    preview: ({ csv }) => previewImport(context, caller, csv),
    creators: (query) => listCreators(context, caller, query),
    nudge: ({ id }) => nudgeCreator(context, caller, id),
  });
}

/** A key of the company's server sits at the desk as the support team, under the key's name. */
async function deskUser(context: ConnectContext, { desk, apiKeyId }: RequestCaller): Promise<DeskUser> {
  if (desk) {
    const approves = desk.role === 'support' || context.config.emailChanges.managersApprove;
    return { role: desk.role, name: desk.name, approves };
  }
  const key = await context.db
    .selectFrom('api_key')
    .select('name')
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', apiKeyId ?? null)
    .executeTakeFirst();
  if (!key) throw new OnboardingError('unauthenticated', 'nobody sits at the desk');
  return { role: 'support', name: key.name, approves: true };
}
