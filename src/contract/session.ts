import * as z from 'zod/mini';
import type { CallOptions } from './call-options.js';
import { moment, plainText, typedEmail } from './schema.js';

export const signInSchema = z.object({ email: typedEmail(), password: z.string().check(z.maxLength(1024)) });
export type SignIn = z.infer<typeof signInSchema>;

/** The signed-in creator, as the creator may see it. */
export const sessionSchema = z.object({
  email: plainText(254),
  name: z.optional(plainText(120)),
  createdAt: moment(),
  expiresAt: moment(),
});
export type Session = z.infer<typeof sessionSchema>;

/** `session` is absent where nobody is signed in: a plain answer, not an error. */
export const currentSessionSchema = z.object({ session: z.optional(sessionSchema) });

export const sessionSummarySchema = z.object({
  id: plainText(40),
  createdAt: moment(),
  lastSeenAt: moment(),
  userAgent: plainText(300),
  current: z.boolean(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;
export const sessionListSchema = z.object({ sessions: z.array(sessionSummarySchema).check(z.maxLength(100)) });

export const sessionIdSchema = z.object({ id: plainText(40) });

/** Signing in and out. The session itself travels as a cookie that scripts cannot read. */
export interface SessionApi {
  /** `undefined` when nobody is signed in. */
  current(options?: CallOptions): Promise<Session | undefined>;
  /** @throws `sign-in-failed`, the same for a wrong password and an unknown address; `rate-limited`. */
  signIn(input: SignIn, options?: CallOptions): Promise<Session>;
  signOut(options?: CallOptions): Promise<void>;
  list(options?: CallOptions): Promise<readonly SessionSummary[]>;
  /** Ends one session of this account. @throws `not-found`. */
  revoke(input: { id: string }, options?: CallOptions): Promise<void>;
}
