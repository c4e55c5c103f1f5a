import type { Online, Wake, WakeReason } from '../../flows/connect-ports.js';

/** What our own pages say to wake whoever waits; it holds no result. */
interface WakeMessage {
  readonly type?: unknown;
}

/**
 * Everything that makes it worth asking how an attempt stands. Messages are believed for nothing but that, so who has
 * sent them does not matter.
 * @param attemptId of the attempt that is waited for when listening begins.
 */
export function pageWake(attemptId: () => string | undefined): Wake {
  return {
    hidden: () => document.hidden,
    listen: (listener) => {
      const end = new AbortController();
      const { signal } = end;
      const on = (target: EventTarget, type: string, reason: (event: Event) => WakeReason | undefined) => {
        const hear = (event: Event): void => {
          const why = reason(event);
          if (why) listener(why);
        };
        target.addEventListener(type, hear, { signal });
      };
      on(document, 'visibilitychange', () => (document.hidden ? 'hidden' : 'visible'));
      on(window, 'online', () => 'online');
      on(window, 'offline', () => 'offline');
      on(window, 'focus', () => 'focus');
      on(window, 'pageshow', (event) => ((event as PageTransitionEvent).persisted ? 'restored' : undefined));
      on(window, 'message', (event) => messageIn((event as MessageEvent<unknown>).data));
      const channel = openChannel(attemptId());
      if (channel) on(channel, 'message', () => 'message');
      return () => {
        end.abort();
        channel?.close();
      };
    },
  };
}

function messageIn(data: unknown): WakeReason | undefined {
  return (data as WakeMessage | null)?.type === 'onboarding-attempt' ? 'message' : undefined;
}

/** Only pages of one origin and site hear each other; everywhere else asking goes on by time. */
function openChannel(id: string | undefined): BroadcastChannel | undefined {
  try {
    return id === undefined ? undefined : new BroadcastChannel(`ocw:${id}`);
  } catch {
    return undefined;
  }
}

export const browserOnline: Online = { online: () => navigator.onLine };
