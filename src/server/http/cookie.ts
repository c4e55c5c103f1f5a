import type { NewSession } from '../accounts/sessions.js';

/** The session cookie of one deployment: `__Host-` and Secure, or plain where the server is reached by loopback http. */
export function sessionCookie(publicUrl: string) {
  const secure = new URL(publicUrl).protocol === 'https:';
  // Browsers refuse __Host- names without Secure, and WebKit stores no Secure cookie from http loopback.
  const name = secure ? '__Host-onboarding' : 'onboarding';
  const attributes = `HttpOnly; ${secure ? 'Secure; ' : ''}SameSite=Lax; Path=/`;
  return {
    name,
    read(header: string | null): string | undefined {
      for (const pair of (header ?? '').split(';')) {
        const [key, value] = pair.trim().split('=', 2);
        if (key === name && value) return value;
      }
      return undefined;
    },
    write(session: NewSession, now: Date): string {
      const seconds = Math.max(0, Math.floor((session.expiresAt.getTime() - now.getTime()) / 1000));
      return `${name}=${session.token}; Max-Age=${seconds}; ${attributes}`;
    },
    clear: () => `${name}=; Max-Age=0; ${attributes}`,
  };
}
