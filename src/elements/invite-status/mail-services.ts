import type { InvitationMessages } from '../../i18n/messages.js';

/** Where a person may read mail. */
export interface MailService {
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Where to look there. */
  readonly hint: keyof InvitationMessages & `help${string}`;
  /** What the link does, and its address; company mail has none that is known. */
  readonly link?: readonly [label: 'searchIn' | 'openJunk' | 'openMail', url: (sender: string) => string];
}

const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

/** Searches all mail, Spam and Trash too. */
const gmail: MailService = {
  name: 'Gmail',
  hint: 'helpGmail',
  link: [
    'searchIn',
    (sender) => `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(`in:anywhere from:${sender}`)}`,
  ],
};

// Outlook has no address that searches, but one for the folder.
const outlook = (host: string): MailService => ({
  name: 'Outlook',
  hint: 'helpOutlook',
  link: ['openJunk', () => `https://${host}/junkemail`],
});

const services: readonly (readonly [RegExp, MailService])[] = [
  [/^(gmail|googlemail)\./, gmail],
  [/^(outlook|hotmail|live|msn)\./, outlook('outlook.live.com/mail/0')],
  [
    /^(yahoo|ymail|rocketmail)\./,
    {
      name: 'Yahoo Mail',
      hint: 'helpYahoo',
      // Its address holds the search encoded once more.
      link: ['searchIn', (sender) => `https://mail.yahoo.com/d/search/keyword=${twice(`from:${sender}`)}`],
    },
  ],
  [
    /^(icloud|me|mac)\.com$/,
    { name: 'iCloud Mail', hint: 'helpIcloud', link: ['openMail', () => 'https://www.icloud.com/mail'] },
  ],
];

const elsewhere: readonly MailService[] = [
  gmail,
  outlook('outlook.office.com/mail'),
  { name: '', hint: 'helpCompany' },
];

/** The service of an address by its domain, whole or masked; for a domain of its own, the ones companies use. */
export function mailServicesOf(email: string): readonly MailService[] {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const known = services.find(([pattern]) => pattern.test(domain));
  return known ? [known[1]] : elsewhere;
}
