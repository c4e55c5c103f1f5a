// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import type { Shape } from './shapes.js';
import { isTypedEmail } from '../../contract/email.js';

export const signIn: Shape = { email: isTypedEmail, password: [String, 1024] };
export const session: Shape = { email: 254, 'name?': 120, createdAt: Date, expiresAt: Date };
export const currentSession: Shape = { 'session?': session };
export const sessionSummary: Shape = { id: 40, createdAt: Date, lastSeenAt: Date, userAgent: 300, current: Boolean };
export const sessionList: Shape = { sessions: [sessionSummary, 100] };
export const sessionId: Shape = { id: 40 };
