import type { InvitationRecord } from '../src/contract/admin.js';
import { type DemoCreator, creators, deskPeople, mayasPassword } from './creators.js';
import type { Inbox } from './inbox.js';

/** What seeding needs of the running demo. Everything goes over HTTP, the database and SMTP. */
export interface SeedTools {
  readonly api: string;
  readonly adminKey: string;
  readonly inbox: Inbox;
  /** Sets the server's clock: days to add to the real time. */
  moveClock(days: number): void;
}

const daysUntilExpired = 15;
const patience = 30_000;

/** Invites the demo's people and brings each to their place in the story. Does nothing where that was done before. */
export async function seed(tools: SeedTools): Promise<ReadonlyMap<string, string>> {
  const admin = adminClient(tools);
  const known = await admin.list();
  if (known.length === 0) {
    tools.moveClock(-daysUntilExpired);
    await admin.inviteAndSettle('expired');
    tools.moveClock(0);
    await admin.inviteAndSettle('fresh');
    await admin.inviteAndSettle('bounced');
    const first = await admin.inviteAndSettle('variation');
    await activate(tools, first);
    await admin.inviteAndSettle('variation');
  }
  const newestFirst = await admin.list();
  return new Map(
    creators.map(({ id, name, email }) => [id, newestFirst.find((row) => row.name === name)?.email ?? email]),
  );
}

/** As an admin's script would talk to the server. */
function adminClient({ api, adminKey }: SeedTools) {
  const call = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${api}/v1/admin/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Seeding failed at ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const list = async () => (await call<{ invitations: InvitationRecord[] }>('invitations')).invitations;

  /** Until the mail server has said yes or no. */
  const settled = async (id: string): Promise<InvitationRecord> => {
    const deadline = Date.now() + patience;
    for (;;) {
      const { invitation } = await call<{ invitation: InvitationRecord }>(`invitations/${id}`);
      if (invitation.status !== 'queued') return invitation;
      if (Date.now() > deadline) throw new Error(`The invitation of ${invitation.name} was not sent`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  return {
    list,
    async inviteAndSettle(situation: DemoCreator['situation']): Promise<InvitationRecord> {
      const creator = creators.find((candidate) => candidate.situation === situation);
      if (!creator) throw new Error(`No creator is ${situation}`);
      const { name, email, managerId } = creator;
      const managerName = deskPeople.find(({ id }) => id === managerId)?.name;
      return settled((await call<InvitationRecord>('invitations', { name, email, managerId, managerName })).id);
    },
  };
}

/** What Maya did long ago: opened the link in her mail and chose a password. */
async function activate({ api, inbox }: SeedTools, { email }: InvitationRecord): Promise<void> {
  const mail = await inbox.waitFor(({ to }) => to === email);
  const token = /#t=(\S+)/.exec(mail.text)?.[1];
  const response = await fetch(`${api}/v1/password-resets/complete`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), origin: api },
    body: JSON.stringify({ token, password: mayasPassword }),
  });
  if (!response.ok) throw new Error(`Seeding failed: ${response.status} ${await response.text()}`);
}
