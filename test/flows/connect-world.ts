import type { Attempt, SocialProfilesApi, StartLink } from '../../src/contract/social-profiles.js';
import type { PopupHandle, WakeReason } from '../../src/flows/connect-ports.js';
import { MemoryStore, ScriptedApi, SetClock } from './scripted-api.js';

/** Time that passes only when a test says so. */
export class SetTimer {
  #now = 0;
  #serial = 0;
  readonly #waiting = new Map<number, { at: number; callback: () => void }>();

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const id = ++this.#serial;
    this.#waiting.set(id, { at: this.#now + Math.max(0, milliseconds), callback });
    return () => void this.#waiting.delete(id);
  };

  get armed(): number {
    return this.#waiting.size;
  }

  /** Lets milliseconds pass, with time between callbacks for what they start. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [id, due] = [...this.#waiting].sort(([, one], [, other]) => one.at - other.at)[0] ?? [];
      if (id === undefined || !due || due.at > end) break;
      this.#waiting.delete(id);
      this.#now = due.at;
      due.callback();
      await quiet();
    }
    this.#now = end;
  }
}

/** A window whose every move is written down. */
export class TestWindow implements PopupHandle {
  readonly went: string[] = [];
  focused = 0;
  closed = false;
  navigate = (url: string) => void this.went.push(url);
  focus = () => {
    this.focused += 1;
  };
  close = () => void (this.closed = true);
}

/** Everything a flow that connects needs, held by a test. */
export class ConnectWorld {
  readonly server = new ScriptedApi();
  readonly timer = new SetTimer();
  readonly clock = new SetClock();
  readonly resume = new MemoryStore();
  readonly windows: TestWindow[] = [];
  readonly went: string[] = [];
  readonly listeners = new Set<(reason: WakeReason) => void>();
  blocks = false;
  hides = false;
  hasNetwork = true;

  readonly ports = {
    timer: this.timer,
    clock: this.clock,
    resume: this.resume,
    online: { online: () => this.hasNetwork },
    page: { go: (url: string) => void this.went.push(url), returnUrl: 'https://partner.example/profile?connected' },
    popup: {
      open: () => {
        if (this.blocks) return undefined;
        const opened = new TestWindow();
        this.windows.push(opened);
        return opened;
      },
    },
    wake: {
      listen: (listener: (reason: WakeReason) => void) => {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
      },
      hidden: () => this.hides,
    },
  };

  readonly api = this.server.serve<SocialProfilesApi>(
    'createAttempt',
    'getAttempt',
    'createStartLink',
    'choose',
    'confirm',
    'cancel',
  );

  get window(): TestWindow {
    const newest = this.windows.at(-1);
    if (!newest) throw new Error('No window was opened');
    return newest;
  }

  wake(reason: WakeReason): void {
    for (const listener of [...this.listeners]) listener(reason);
  }
}

export function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    id: 'attempt-1',
    platform: 'instagram',
    purpose: 'connect',
    status: 'created',
    expiresIn: 600,
    matchCode: 'K7QM',
    ...changes,
  };
}

export const startUrl = 'https://api.example/connect/attempt-1?s=con_secret';

export function startLink(changes: Partial<Attempt> = {}, link: Partial<StartLink> = {}): StartLink {
  return { attempt: attempt(changes), startUrl, ...link };
}

/** Lets what waits for an answer take note of it; without timers, so that ten thousand orders stay fast. */
export async function quiet(): Promise<void> {
  for (let i = 0; i < 12; i++) await Promise.resolve();
}
