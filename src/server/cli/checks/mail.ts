import { parseSmtpUrl } from '../../mail/smtp-url.js';
import { trySmtp } from '../../mail/smtp.js';
import { type Finding, findingsAbout } from './finding.js';
import { wordsFor } from './reach.js';

/** Whether the mail server lets this server in. No mail is sent. @param limit milliseconds */
export async function checkMail(smtpUrl: string, limit: number): Promise<Finding> {
  const { ok, wrong } = findingsAbout('mail');
  let place = 'smtpUrl';
  try {
    const { host, port, auth } = parseSmtpUrl(smtpUrl);
    place = `${host}:${port}`;
    await trySmtp({ smtpUrl, timeout: limit });
    return ok(`${place} answers${auth ? ' and takes user and password' : ''}`);
  } catch (thrown) {
    return wrong(`${place}: ${reasonOf(thrown)}`);
  }
}

/** From codes alone: what a mail server says may quote the user's name. */
function reasonOf(thrown: unknown): string {
  const { code = '', message = '' } = thrown as { readonly code?: string; readonly message?: string };
  if (/^(smtpUrl:|Cannot find `)/.test(message)) return message;
  if (code === 'EAUTH') return 'it refuses user or password (SMTP_URL)';
  if (code === 'ETLS') return 'it offers no encryption, which the password needs; use another port, or smtps://';
  // Nodemailer puts its own code in the place of the system's, which stays in the text.
  const system = /\b(E[A-Z_]{4,}|CERT_[A-Z_]+|DEPTH_[A-Z_]+|SELF_SIGNED[A-Z_]*)\b/.exec(message)?.[1];
  return wordsFor(system ?? code);
}
