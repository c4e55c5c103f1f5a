// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as s from './shapes.js';

export const signIn = s.object({ email: s.email(508), password: s.string(1024) });
export const session = s.object({
  email: s.text(254),
  name: s.optional(s.text(120)),
  createdAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  expiresAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
});
export const currentSession = s.object({ session: s.optional(session) });
export const sessionSummary = s.object({
  id: s.text(40),
  createdAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  lastSeenAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  userAgent: s.text(300),
  current: s.flag,
});
export const sessionList = s.object({ sessions: s.list(sessionSummary, 100) });
export const sessionId = s.object({ id: s.text(40) });
