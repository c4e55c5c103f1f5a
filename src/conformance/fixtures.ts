import * as z from 'zod/mini';
import { invitationRecordSchema } from '../contract/admin.js';
import { deletionToken } from '../contract/account-deletion.js';
import { emailChangePageSchema } from '../contract/desk.js';
import type { EmailChangeRefusal } from '../contract/talent-email.js';
import type { PlatformId } from '../contract/platforms.js';
import { linkToken } from '../contract/schema.js';
import type { OnboardingAdapter } from '../contract/adapter.js';

/** What a creator finds in a mail. */
export interface MailSecrets {
  readonly token: string;
  readonly code?: string | undefined;
}

/** What a check needs beside an adapter. */
export type Ability =
  'url' | 'invite' | 'lastMail' | 'revoke' | 'advance' | 'newBrowser' | 'visitPlatform' | 'answerChange';

/** What a person does at a platform. */
export interface PlatformVisit {
  readonly attemptId: string;
  /** Opened in a browser of its own, as the window of a widget would be. */
  readonly startUrl: string;
  /** Always the same account of the platform's, and all that is asked for. */
  readonly answer: 'allow' | 'deny';
}

/** What a manager or the support team says to a request for another address. */
export interface ChangeAnswer {
  /** The address the creator has now. */
  readonly email: string;
  readonly answer: 'approve' | 'reject';
  /** Of a rejection. */
  readonly reason?: EmailChangeRefusal;
}

/** What the suite may do behind the backend's front door. Checks that need what is missing are skipped and listed. */
export interface ConformanceFixtures {
  /** Invites a creator; where the address belongs to one who is in, under a variation of it. */
  invite?(creator: { email: string; name: string }): Promise<void>;
  /** Ends the open invitation of an address. */
  revoke?(email: string): Promise<void>;
  /** The newest mail with a link to an address, or `undefined` while there is none. Asked again until it is there. */
  lastMail?(email: string): Promise<MailSecrets | undefined>;
  /** Moves the backend's clock forward. */
  advance?(milliseconds: number): Promise<void>;
  /** The same backend seen by a browser that nobody has signed in with. */
  newBrowser?(): OnboardingAdapter;
  /** Signs in at the platform and answers; resolves when the backend has heard of it. */
  visitPlatform?(visit: PlatformVisit): Promise<void>;
  /** Answers the open request for another address. */
  answerChange?(answer: ChangeAnswer): Promise<void>;
  /** The platform that `visitPlatform` knows. Default: the first that can be connected. */
  platform?: PlatformId;
  /** An address of the suite's own, different for every label. Default `LABEL@conformance.example`. */
  address?(label: string): string;
}

/** Finds the link's token and the typed code in the text of a mail. */
export function secretsInMail(text: string): MailSecrets | undefined {
  const token = /\b(?:inv|rst|del)_[\w-]{43}(?![\w-])/.exec(text)?.[0];
  const shape = token?.startsWith('del_') ? deletionToken() : linkToken();
  if (token === undefined || !z.safeParse(shape, token).success) return undefined;
  const rest = text.replaceAll(/\S*(?:inv|rst|del)_[\w-]{43}\S*/g, '');
  const code = /(?<![\d.-])\d{3,5}[ \u00A0-]?\d{3,5}(?![\d.-])/.exec(rest)?.[0].replaceAll(/\D/g, '');
  return { token, code };
}

/** Inviting, revoking and answering through the admin API. */
export function adminFixtures(options: {
  url: string;
  adminKey: string;
  fetch?: typeof globalThis.fetch;
}): Required<Pick<ConformanceFixtures, 'invite' | 'revoke' | 'answerChange'>> {
  const { url, adminKey, fetch = globalThis.fetch } = options;
  const ids = new Map<string, string>();
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url.replace(/\/$/, '')}/v1/admin/${path}`, {
      method,
      headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The admin API answered ${String(response.status)}: ${await response.text()}`);
    return response.json();
  };
  return {
    async invite(creator) {
      const { id } = z.parse(invitationRecordSchema, await call('POST', 'invitations', creator));
      ids.set(creator.email, id);
    },
    async revoke(email) {
      await call('POST', `invitations/${encodeURIComponent(ids.get(email) ?? '')}/revoke`, {});
    },
    async answerChange({ email, ...given }) {
      const { requests } = z.parse(emailChangePageSchema, await call('GET', 'email-changes'));
      const id = requests.find((request) => request.email === email)?.id;
      if (id === undefined) throw new Error(`No request of ${email} waits`);
      await call('POST', `email-changes/${encodeURIComponent(id)}/answer`, given);
    },
  };
}
