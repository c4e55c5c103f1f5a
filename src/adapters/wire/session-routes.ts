// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as sessions from './session-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wireSession = {
  signIn: { method: 'POST', path: '/v1/sessions', input: sessions.signIn, output: sessions.session },
  getSession: { method: 'GET', path: '/v1/sessions/current', output: sessions.currentSession },
  signOut: { method: 'DELETE', path: '/v1/sessions/current' },
  listSessions: { method: 'GET', path: '/v1/sessions', output: sessions.sessionList },
  revokeSession: { method: 'DELETE', path: '/v1/sessions/{id}', input: sessions.sessionId },
} as const satisfies Record<string, WireRoute>;
