import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** One mail as it came in over SMTP. */
export interface ReceivedMail {
  readonly id: number;
  /** Envelope receiver. */
  readonly to: string;
  /** As an inbox shows it: `Lumen <hello@lumen.example>`. */
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: Date;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** First value of a header, by lower-case name. */
  header(name: string): string | undefined;
}

/** What the server answers instead of taking a mail, e.g. `{ code: 550, message: '5.1.1 No such mailbox' }`. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
}

export interface InboxOptions {
  readonly port?: number;
  /** Asked at `RCPT TO`. */
  readonly refuse?: (address: string) => Refusal | undefined;
}

const maxMails = 500;

/** A real mail server on this machine that keeps what it receives in memory and sends nothing on. */
export class Inbox {
  readonly mails: ReceivedMail[] = [];
  readonly #server: SMTPServer;
  readonly #waiting = new Set<() => void>();
  #count = 0;

  private constructor(options: InboxOptions) {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const refusal = options.refuse?.(address);
        done(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const receivers = session.envelope.rcptTo.map(({ address }) => address);
          this.#receive(Buffer.concat(chunks), receivers).then(() => done(null, '2.0.0 Received'), done);
        });
      },
    });
  }

  static async start(options: InboxOptions = {}): Promise<Inbox> {
    const inbox = new Inbox(options);
    inbox.#server.listen(options.port ?? 0, '127.0.0.1');
    await once(inbox.#server.server, 'listening');
    return inbox;
  }

  get smtpUrl(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** The newest mail that matches, as soon as there is one. @throws after `timeout` milliseconds without. */
  async waitFor(matches: (mail: ReceivedMail) => boolean, timeout = 60_000): Promise<ReceivedMail> {
    const deadline = AbortSignal.timeout(timeout);
    for (;;) {
      const found = this.mails.findLast(matches);
      if (found) return found;
      await new Promise<void>((resolve, reject) => {
        this.#waiting.add(resolve);
        deadline.addEventListener('abort', () => reject(new Error(`No such mail within ${timeout} ms`)), {
          once: true,
        });
      });
    }
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  async #receive(raw: Buffer, receivers: readonly string[]): Promise<void> {
    const mail = await PostalMime.parse(raw);
    for (const to of receivers) {
      this.mails.push({
        id: ++this.#count,
        to,
        from: mail.from?.address ? `${mail.from.name} <${mail.from.address}>` : '',
        subject: mail.subject ?? '',
        receivedAt: new Date(),
        text: mail.text ?? '',
        html: mail.html ?? '',
        messageId: mail.messageId ?? '',
        header: (name) => mail.headers.find(({ key }) => key === name)?.value,
      });
    }
    this.mails.splice(0, this.mails.length - maxMails);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
