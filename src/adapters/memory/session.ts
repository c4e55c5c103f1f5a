import { OnboardingError } from '../../contract/errors.js';
import type { Session, SessionSummary, SignIn } from '../../contract/session.js';
import type { MemoryBackend, MemorySession } from './backend.js';

const sessionDays = 14;

export function currentSession(backend: MemoryBackend): { session?: Session } {
  return backend.session ? { session: view(backend.session) } : {};
}

export function signIn(backend: MemoryBackend, { email, password }: SignIn): Session {
  const account = backend.find(email);
  if (account?.password === undefined || account.password.normalize('NFKC') !== password.normalize('NFKC')) {
    throw new OnboardingError('sign-in-failed');
  }
  backend.session = backend.openSession(account);
  return view(backend.session);
}

export function signOut(backend: MemoryBackend): undefined {
  endSession(backend, own(backend));
}

export function listSessions(backend: MemoryBackend): { sessions: SessionSummary[] } {
  const { account, id } = own(backend);
  const mine = backend.sessions.filter((session) => session.account === account);
  return {
    sessions: mine.map((session) => ({
      id: session.id,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: backend.now().toISOString(),
      userAgent: 'This demonstration',
      current: session.id === id,
    })),
  };
}

export function revokeSession(backend: MemoryBackend, { id }: { id: string }): undefined {
  const { account } = own(backend);
  const session = backend.sessions.find((candidate) => candidate.id === id && candidate.account === account);
  if (!session) throw new OnboardingError('not-found');
  endSession(backend, session);
}

function own(backend: MemoryBackend): MemorySession {
  if (!backend.session) throw new OnboardingError('unauthenticated');
  return backend.session;
}

function endSession(backend: MemoryBackend, session: MemorySession): void {
  backend.sessions.splice(backend.sessions.indexOf(session), 1);
  if (backend.session === session) backend.session = undefined;
}

function view({ account, createdAt }: MemorySession): Session {
  return {
    email: account.email,
    ...(account.name && { name: account.name }),
    createdAt: createdAt.toISOString(),
    expiresAt: new Date(createdAt.getTime() + sessionDays * 24 * 60 * 60 * 1000).toISOString(),
  };
}
