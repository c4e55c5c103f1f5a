import { optionalPeer } from '../optional-peer.js';
import type { Mail, Mailer, MailReply } from './mail.js';
import { isLastingRefusal, MailPutOffError, replyCode } from './smtp-reply.js';
import { parseSmtpUrl, type SmtpTarget } from './smtp-url.js';

export interface SmtpMailerOptions {
  /** `smtp://` or `smtps://`, see {@link parseSmtpUrl}. */
  readonly smtpUrl: string;
  /** From whom every mail comes, exactly. */
  readonly sender: { readonly name: string; readonly email: string };
  /** Milliseconds without an answer after which a mail counts as put off. */
  readonly timeout?: number;
}

/**
 * Sends over SMTP with nodemailer, on connections that are kept open. Content is never fetched or read from files.
 * @throws where nodemailer is not installed or the URL is wrong.
 */
export async function smtpMailer(options: SmtpMailerOptions): Promise<Mailer> {
  const target = parseSmtpUrl(options.smtpUrl);
  const nodemailer = await optionalPeer('nodemailer', () => import('nodemailer'));
  const transport = nodemailer.createTransport(poolOptions(target, options.timeout ?? 20_000));
  const from = { name: options.sender.name, address: options.sender.email };
  return {
    send: async (mail) => {
      try {
        const { response } = await transport.sendMail(message(mail, from));
        return { result: 'accepted', code: replyCode(response) };
      } catch (thrown) {
        return refusal(thrown);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * Connects, greets, encrypts and signs in as for a mail, and sends none.
 * @throws where any of it fails; the error may hold what the server said
 */
export async function trySmtp({
  smtpUrl,
  timeout,
}: {
  readonly smtpUrl: string;
  readonly timeout: number;
}): Promise<void> {
  const target = parseSmtpUrl(smtpUrl);
  const nodemailer = await optionalPeer('nodemailer', () => import('nodemailer'));
  const transport = nodemailer.createTransport(poolOptions(target, timeout));
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

function refusal(thrown: unknown): MailReply {
  if (isLastingRefusal(thrown)) return { result: 'refused', code: replyCode(thrown.response) };
  throw new MailPutOffError(thrown);
}

function poolOptions(target: SmtpTarget, timeout: number) {
  return {
    pool: true as const,
    host: target.host,
    port: target.port,
    secure: target.secure,
    requireTLS: target.requireTls,
    ...(target.auth && { auth: target.auth }),
    maxConnections: 4,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    // an upgrade that fails must not fall back to plain text
    opportunisticTLS: false,
    tls: { minVersion: 'TLSv1.2' as const },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function message(mail: Mail, from: { name: string; address: string }) {
  return {
    from,
    // as an object: text would be read as a list, so that one address could become several
    to: { name: '', address: mail.to },
    envelope: {
      from: from.address,
      to: mail.to,
      // a bounce that returns headers only does not carry the link or code to whoever reads bounces
      dsn: { ret: 'HDRS', notify: ['FAILURE', 'DELAY'], envid: mail.messageId },
    },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    ...(mail.inReplyTo && { inReplyTo: `<${mail.inReplyTo}>`, references: `<${mail.inReplyTo}>` }),
    headers: {
      'Content-Language': mail.locale,
      // RFC 3834, and what Exchange reads instead: no out-of-office answers to these
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    xMailer: false as const,
  };
}
