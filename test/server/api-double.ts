import { type ErrorCode, OnboardingError } from '../../src/contract/errors.js';
import { problemSchema, type Problem } from '../../src/contract/problem.js';
import type { ApiKeyRole } from '../../src/server/accounts/api-keys.js';
import { parseConfig, type ServerConfigInput } from '../../src/server/config.js';
import { type ApiParts, createApi, type Fetch } from '../../src/server/http/api.js';
import type { Authenticator } from '../../src/server/http/caller.js';
import { type AnyRouteName, type Call, type Endpoints, routeNames, routeOf } from '../../src/server/http/endpoint.js';
import { createLogger } from '../../src/server/logger.js';
import { createMetrics } from '../../src/server/metrics.js';

export const ownOrigin = 'https://onboarding.example';
export const shopOrigin = 'https://app.brand.example';
export const partnerOrigin = 'https://partner.example';
export const deskOrigin = 'https://office.example';
/** Listed on keys of both roles. */
export const sharedOrigin = 'https://shared.example';

/** A configuration that is complete; what is given replaces single keys. */
export function configInput(changes: Partial<ServerConfigInput> = {}): ServerConfigInput {
  return {
    brand: { name: 'Acme' },
    publicUrl: ownOrigin,
    allowedOrigins: [shopOrigin],
    sender: { name: 'Acme Talent', email: 'talent@acme.example' },
    subjects: {
      invitation: 'Your invitation',
      passwordReset: 'Reset your password',
      passwordChanged: 'Your password was changed',
    },
    smtpUrl: 'smtp://127.0.0.1:1',
    ...changes,
  };
}

export const secret = {
  session: `ses_${'s'.repeat(43)}`,
  embed: `emb_${'e'.repeat(43)}`,
  admin: `key_${'a'.repeat(43)}`,
  partner: `key_${'p'.repeat(43)}`,
  link: `inv_${'i'.repeat(43)}`,
  desk: `dsk_${'m'.repeat(43)}`,
  deletion: `del_${'d'.repeat(43)}`,
};
export const newSession = { token: `ses_${'n'.repeat(43)}`, expiresAt: new Date('2026-11-23T00:00:00Z') };
export const now = new Date('2026-11-22T00:00:00Z');

/** Knows the secrets above and nobody else. */
export const authenticator: Authenticator = {
  session: (token) =>
    Promise.resolve(token === secret.session ? { accountId: 'account-1', sessionId: 'session-1' } : undefined),
  embedToken({ token, origin, action }) {
    if (token !== secret.embed) return Promise.reject(new OnboardingError('unauthenticated'));
    if (origin !== partnerOrigin) return Promise.reject(new OnboardingError('origin-not-allowed'));
    if (action !== 'invitation:read') return Promise.reject(new OnboardingError('forbidden'));
    return Promise.resolve({ accountId: 'account-1', apiKeyId: 'key-1' });
  },
  apiKey(key) {
    if (key !== secret.admin && key !== secret.partner) return Promise.resolve(undefined);
    const role = key === secret.admin ? 'admin' : 'partner';
    return Promise.resolve({ id: 'key-1', name: 'Key', role, origins: [partnerOrigin], createdAt: now });
  },
  deskToken({ token, origin, sameOrigin }) {
    if (token !== secret.desk) return Promise.reject(new OnboardingError('unauthenticated'));
    if (![deskOrigin, ownOrigin].includes(origin ?? (sameOrigin ? ownOrigin : ''))) {
      return Promise.reject(new OnboardingError('origin-not-allowed'));
    }
    return Promise.resolve({ apiKeyId: 'key-1', desk: { role: 'manager', userId: 'ana', name: 'Ana Ruiz' } });
  },
  hook(request) {
    if (request.headers.get('onboarding-signature') !== 'good') throw new OnboardingError('unauthenticated');
  },
};

export interface Double {
  readonly fetch: Fetch;
  /** Every call that reached an endpoint. */
  readonly calls: { name: AnyRouteName; call: Call<unknown> }[];
  /** Every line that was logged. */
  readonly lines: string[];
  /** What the next call of an endpoint does instead of answering. */
  throwNext(error: unknown): void;
  /** A request by path, JSON body and headers. */
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
}

export interface SendOptions {
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly remoteAddress?: string;
}

const rolesOf: Readonly<Record<string, readonly ApiKeyRole[]>> = {
  [partnerOrigin]: ['partner'],
  [deskOrigin]: ['admin'],
  [sharedOrigin]: ['partner', 'admin'],
};

/** The HTTP layer with endpoints that answer `output` and remember their calls. */
export async function apiDouble(parts: Partial<ApiParts> = {}): Promise<Double> {
  const calls: Double['calls'] = [];
  const lines: string[] = [];
  const thrown: unknown[] = [];
  const endpoint = (name: AnyRouteName) => (call: Call<unknown>) => {
    calls.push({ name, call });
    if (thrown.length > 0) throw thrown.shift();
    const session = name === 'signIn' ? newSession : name === 'signOut' ? 'ended' : undefined;
    return Promise.resolve({ output: { called: name, count: calls.length }, session });
  };
  const fetch = await createApi({
    config: parseConfig(configInput()),
    endpoints: Object.fromEntries(routeNames.map((name) => [name, endpoint(name)])) as unknown as Endpoints,
    authenticator,
    replay: (_write, work) => work(),
    pages: () => Promise.resolve(undefined),
    sites: [],
    metrics: await createMetrics(),
    log: await createLogger({ write: (line) => lines.push(line) }),
    rolesOfOrigin: (origin) => Promise.resolve(rolesOf[origin] ?? []),
    ready: () => Promise.resolve(),
    now: () => now,
    ...parts,
  });
  return {
    fetch,
    calls,
    lines,
    throwNext: (error) => thrown.push(error),
    send: (method, path, options = {}) => fetch(toRequest(method, path, options), options),
  };
}

function toRequest(method: string, path: string, { json, body, headers }: SendOptions): Request {
  const content = json === undefined ? body : JSON.stringify(json);
  return new Request(`${ownOrigin}${path}`, {
    method,
    headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(content === undefined ? {} : { body: content }),
  });
}

export const cookie = { cookie: `__Host-onboarding=${secret.session}` };
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The problem in an answer, which must be one. */
export async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`no problem but ${String(response.headers.get('content-type'))} with ${response.status}`);
  }
  return problemSchema.parse(await response.json());
}

/** Code of a refusal, or `undefined` for any other answer. */
export async function codeOf(response: Response): Promise<ErrorCode | undefined> {
  return response.status < 400 ? undefined : (await problemIn(response)).code;
}

/** Something that fits an endpoint's input. */
export const goodInput: { readonly [Name in AnyRouteName]?: object } = {
  inspectInvitation: { token: secret.link },
  resendInvitation: { email: 'kim@mail.example' },
  requestPasswordReset: { email: 'kim@mail.example' },
  inspectPasswordReset: { token: secret.link },
  verifyResetCode: { email: 'kim@mail.example', code: '12345678' },
  completePasswordReset: { token: secret.link, password: 'a long enough password' },
  signIn: { email: 'kim@mail.example', password: 'a long enough password' },
  invite: { email: 'kim@mail.example', name: 'Kim' },
  importInvitations: { invitations: [] },
  supersedeInvitation: { email: 'kim@other.example' },
  mintEmbedToken: { email: 'kim@mail.example', origins: [partnerOrigin], actions: ['invitation:read'] },
  receiveMailEvents: { events: [] },
  createAttempt: { platform: 'tiktok' },
  createStartLink: { handoff: true },
  chooseCandidate: { candidateId: '17841405822304914' },
  confirmAttempt: { visibleToManager: false },
  requestTransfer: {},
  answerTransfer: { answer: 'agree' },
  setVisibility: { visible: true, locale: 'en', textVersion: '1' },
  listManagedProfiles: { email: 'kim@mail.example' },
  inspectTalentEmail: { token: secret.link },
  requestEmailChange: { email: 'kim@other.example' },
  exportAccount: { account: 'own', password: 'a long enough password' },
  requestDeletion: { account: 'own', password: 'a long enough password' },
  inspectDeletion: { deletionToken: secret.deletion },
  confirmDeletion: { deletionToken: secret.deletion },
  cancelDeletion: { account: 'own' },
  previewImport: { csv: 'email,name' },
  answerEmailChange: { answer: 'approve' },
  mintDeskToken: { role: 'manager', userId: 'ana', name: 'Ana Ruiz', origins: [ownOrigin] },
};

/** Headers with which an endpoint lets a caller in. */
export function credentialsFor(name: AnyRouteName): Record<string, string> {
  const { callers } = routeOf(name);
  if (callers.includes('admin')) return bearer(secret.admin);
  if (callers.includes('partner')) return bearer(secret.partner);
  if (callers.includes('hook')) return { 'onboarding-signature': 'good' };
  return { ...cookie, origin: ownOrigin };
}

/** A call of an endpoint that reaches it, unless `options` spoil it. */
export function call(double: Double, name: AnyRouteName, options: SendOptions = {}): Promise<Response> {
  const { method, path } = routeOf(name);
  const isSpoilt = options.body !== undefined || options.json !== undefined;
  const json = method === 'GET' || isSpoilt ? options.json : goodInput[name];
  const query = method === 'GET' ? goodInput[name] : undefined;
  const filled =
    path.replace('{id}', '0190a0a0-0000-7000-8000-000000000000') +
    (query === undefined ? '' : `?${new URLSearchParams(Object.entries(query)).toString()}`);
  return double.send(method, filled, {
    ...options,
    ...(json === undefined ? {} : { json }),
    headers: { ...credentialsFor(name), ...options.headers },
  });
}
