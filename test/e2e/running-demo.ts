import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InvitationEvent, InvitationRecord } from '../../src/contract/admin.js';
import { type Demo, startDemo } from '../../demo/demo.js';

export interface InvitationDetail {
  readonly invitation: InvitationRecord;
  readonly events: readonly InvitationEvent[];
}

/** The whole demo on free ports and fresh data, with the admin API to ask what the server really recorded. */
export interface RunningDemo extends Demo {
  readonly origins: readonly string[];
  /** Where the server keeps its data until {@link close}. */
  readonly dataDir: string;
  /** Stops everything and leaves the data. */
  stop(): Promise<void>;
  admin<Answer>(path: string, body?: object): Promise<Answer>;
  /** The newest invitation that went to this address. */
  invitationOf(email: string): Promise<InvitationRecord>;
  /** Invites somebody whose link has ended by now, and waits for the mail. */
  inviteTooLate(name: string, email: string): Promise<void>;
}

export async function runDemo(): Promise<RunningDemo> {
  const dataDir = await mkdtemp(join(tmpdir(), 'demo-'));
  const demo = await startDemo({ ports: [0, 0, 0], dataDir });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= demo.close());
  const admin = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${demo.api}/v1/admin/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${demo.adminKey}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  return {
    ...demo,
    admin,
    origins: [demo.api, demo.inboxUrl, demo.partnerUrl].map((url) => new URL(url).origin),
    async invitationOf(email) {
      const query = new URLSearchParams({ email });
      const { invitations } = await admin<{ invitations: InvitationRecord[] }>(`invitations?${query}`);
      const [newest] = invitations;
      if (!newest) throw new Error(`No invitation went to ${email}`);
      return newest;
    },
    async inviteTooLate(name, email) {
      demo.moveClock(-15);
      await admin('invitations', { name, email });
      await demo.inbox.waitFor(({ to }) => to === email);
      demo.moveClock(0);
    },
    dataDir,
    stop,
    async close() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
