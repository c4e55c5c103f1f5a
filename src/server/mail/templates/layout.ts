import type { Mail } from '../mail.js';
import { asHtml, asText, escapeHtml } from './words.js';

/** One mail's parts, in reading order, before they are laid out as text and HTML. */
export interface MailContent {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly brand: string;
  readonly heading: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** A code to type; shown in groups of four. */
  readonly code?: { readonly label: string; readonly digits: string; readonly use: string; readonly linkLabel: string };
  readonly action: { readonly label: string; readonly url: string };
  /** What holds for the link or code: how long, how often. */
  readonly terms: readonly string[];
  readonly account: { readonly label: string; readonly address: string; readonly notes: readonly string[] };
  readonly reason: string;
  readonly footer: string;
}

/** A mail with both its parts. The subject defaults to the heading. */
export function laidOut(
  content: MailContent,
  { to, subject, messageId }: { readonly to: string; readonly subject?: string; readonly messageId: string },
): Mail {
  const { locale, heading } = content;
  const parts = { text: layoutText(content), html: layoutHtml(content) };
  return { to, subject: subject ?? asText(heading), ...parts, messageId, locale };
}

/** The plain-text part. The link stands alone on its line, so that no mail program cuts it. */
function layoutText(mail: MailContent): string {
  const code = mail.code && [
    asText(`${mail.code.label}: ${groups(mail.code.digits).join(' ')}\n${mail.code.use}`),
    asText(`${mail.code.linkLabel}:`) + `\n${mail.action.url}`,
  ];
  const blocks = [
    asText(mail.greeting),
    ...mail.paragraphs.map(asText),
    ...(code ?? [asText(`${mail.action.label}:`) + `\n${mail.action.url}`]),
    ...mail.terms.map(asText),
    [`${mail.account.label}:\n${mail.account.address}`, ...mail.account.notes.map(asText)].join('\n'),
    `-- \n${asText(mail.reason)}\n${asText(mail.footer)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";
const body = `margin:0 0 16px;${font};font-size:16px;line-height:1.55;color:#1c1c21`;
const quiet = `margin:0 0 12px;${font};font-size:14px;line-height:1.5;color:#5c5c66`;
const small = `margin:0 0 8px;${font};font-size:13px;line-height:1.5;color:#5c5c66`;

// Inline styles carry the light look everywhere; the sheet only adds what clients that know it can use.
const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#131316!important}.card{background-color:#1f1f24!important;border-color:#34343b!important}
.ink{color:#f1f1f4!important}.quiet{color:#adadb8!important}.box{background-color:#2a2a31!important}
.button{background-color:#a5b4fc!important}.button a{color:#11142b!important}}
@media (max-width:480px){.card{padding:24px 20px!important}.page{padding:12px 8px!important}}`;

/** The HTML part: one column, one link, nothing loaded from anywhere. */
function layoutHtml(mail: MailContent): string {
  const paragraph = (sentence: string) => `<p class="ink" style="${body}">${asHtml(sentence)}</p>`;
  const note = (sentence: string) => `<p class="quiet" style="${quiet}">${asHtml(sentence)}</p>`;
  const fine = (sentence: string) => `<p class="quiet" style="${small}">${asHtml(sentence)}</p>`;
  const start = mail.direction === 'rtl' ? 'right' : 'left';
  return `<!doctype html>
<html lang="${escapeHtml(mail.locale)}" dir="${mail.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(asText(mail.heading))}</title>
<style>${sheet}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#f3f3f6">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background-color:#f3f3f6">
<tr><td class="page" align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td class="card" align="${start}" style="padding:36px 40px 28px;background-color:#ffffff;border:1px solid #e3e3e9;border-radius:14px">
<p class="quiet" style="${quiet};font-weight:600;letter-spacing:.01em">${asHtml(mail.brand)}</p>
<h1 class="ink" style="margin:0 0 20px;${font};font-size:24px;line-height:1.25;font-weight:650;color:#1c1c21">${asHtml(mail.heading)}</h1>
${paragraph(mail.greeting)}
${mail.paragraphs.map(paragraph).join('\n')}
${mail.code ? codeBox(mail.code) : ''}
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0">
<tr><td class="button" style="background-color:#3b4fd8;border-radius:10px">
<a href="${escapeHtml(mail.action.url)}" style="display:inline-block;padding:13px 24px;${font};font-size:16px;font-weight:600;line-height:1.3;color:#ffffff;text-decoration:none">${asHtml(mail.action.label)}</a>
</td></tr></table>
${mail.terms.map(note).join('\n')}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td class="box" align="${start}" style="padding:14px 16px 4px;background-color:#f3f3f6;border-radius:10px">
<p class="quiet" style="${small};margin:0 0 2px">${asHtml(mail.account.label)}</p>
<p class="ink" style="${body};margin:0 0 8px;font-weight:600;word-break:break-word"><bdi>${escapeHtml(mail.account.address)}</bdi></p>
${mail.account.notes.map(fine).join('\n')}
</td></tr></table>
</td></tr>
<tr><td align="${start}" style="padding:20px 24px">
${fine(mail.reason)}
${fine(mail.footer)}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

/** Groups are set apart by space that is not text, so that a copied code is digits only. */
function codeBox(code: NonNullable<MailContent['code']>): string {
  const [first = '', ...rest] = groups(code.digits);
  const spaced = rest.map((group) => `<span style="padding-left:.45em">${group}</span>`).join('');
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
<tr><td class="box" align="center" style="padding:18px 16px 6px;background-color:#f3f3f6;border-radius:10px">
<p class="quiet" style="${small}">${asHtml(code.label)}</p>
<p class="ink" dir="ltr" style="margin:0 0 10px;font-family:ui-monospace,'SF Mono',Consolas,monospace;font-size:32px;line-height:1.2;font-weight:600;letter-spacing:.06em;color:#1c1c21"><span>${first}</span>${spaced}</p>
<p class="quiet" style="${small}">${asHtml(code.use)}</p>
</td></tr></table>`;
}

function groups(digits: string): string[] {
  return digits.match(/\d{1,4}/g) ?? [];
}
