import type * as z from 'zod/mini';

/**
 * Who may call: `anyone`; a signed-in creator's `session` cookie; an `embed` token (with `action`); an API key of a
 * `partner` or an `admin`; a `desk` token of a manager or of the support team; a `hook` with a signed body.
 */
export type Caller = 'anyone' | 'session' | 'embed' | 'partner' | 'admin' | 'desk' | 'hook';

/** What an embed token may be allowed to do. */
export const embedActions = [
  'invitation:read',
  'invitation:resend',
  'password-reset:request',
  'profiles:read',
  'profiles:connect',
  'profiles:visibility',
  'profiles:disconnect',
  'talent-email:read',
] as const;
export type EmbedAction = (typeof embedActions)[number];

/** One endpoint. `{name}` in `path` and, for GET, the query are filled from `input` too. */
export interface Route<Input extends z.ZodMiniType = z.ZodMiniType, Output extends z.ZodMiniType = z.ZodMiniType> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly callers: readonly Caller[];
  /** What an embed token needs to be allowed for this. */
  readonly action?: EmbedAction;
  readonly input?: Input;
  /** Absent: the answer is 204 without a body. */
  readonly output?: Output;
  /** Status of success where it is not 200 (or 204). */
  readonly status?: 201 | 202;
}
