import type { MintDeskToken } from '../../../src/contract/desk.js';
import type { RequestCaller } from '../../../src/server/context.js';
import { createDeskService } from '../../../src/server/desk/desk.js';
import { createInvitationAdmin } from '../../../src/server/invitation-admin.js';
import { ownOrigin, type SendOptions } from '../api-double.js';
import { caller, type Deployment } from '../deployment.js';
import type { Running } from '../running.js';

export function manager(userId: string, name = `Manager ${userId}`): RequestCaller {
  return caller({
    kind: 'desk',
    apiKeyId: '0190a0a0-0000-7000-8000-00000000000a',
    desk: { role: 'manager', userId, name },
  });
}

export const support: RequestCaller = caller({
  kind: 'desk',
  apiKeyId: '0190a0a0-0000-7000-8000-00000000000a',
  desk: { role: 'support', userId: 'sam', name: 'Sam Field' },
});

/** Everything of the desk that this server room answers for, in one caller's hands. */
export function desk(app: Deployment, who: RequestCaller) {
  return { ...createInvitationAdmin(app.context)(who), ...createDeskService(app.context)(who) };
}

/** A page with the desk, of a token that the company's server has just asked for. */
export async function deskPage(
  running: Pick<Running, 'admin' | 'send'>,
  person: Partial<MintDeskToken> = {},
  origin = ownOrigin,
) {
  const asked = { role: 'manager', userId: 'ana', name: 'Ana Ruiz', origins: [origin], ...person };
  const answer = await running.admin('POST', '/v1/desk-tokens', asked);
  if (answer.status !== 201) throw new Error(`no token: ${await answer.text()}`);
  const { token } = (await answer.json()) as { token: string };
  const send = (method: string, path: string, options: SendOptions = {}) =>
    running.send(method, path, {
      ...options,
      headers: { authorization: `Bearer ${token}`, origin, ...options.headers },
    });
  return { token, send };
}
