/** A mail to be sent by the creator's own means. Its recipient is left open: nobody's address is told here. */
export interface Message {
  readonly subject: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
}

/** What is copied. */
export function textOf({ subject, lines }: Message): string {
  return [subject, ...lines].join('\n\n');
}

/** Opens the mail app of the device. Line ends as RFC 6068 §5 wants them. */
export function mailtoLink({ subject, lines }: Message): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(lines.join('\n\n').replaceAll('\n', '\r\n'))}`;
}

/** Pages on which mail is written, by proper names. */
export function composeLinks({ subject, lines }: Message): readonly (readonly [name: string, url: string])[] {
  const [title, text] = [encoded(subject), encoded(lines.join('\n\n'))];
  return [
    ['Gmail', `https://mail.google.com/mail/?view=cm&fs=1&su=${title}&body=${text}`],
    ['Outlook', `https://outlook.live.com/mail/0/deeplink/compose?subject=${title}&body=${text}`],
    ['Yahoo Mail', `https://compose.mail.yahoo.com/?subject=${title}&body=${text}`],
  ];
}

/** A `+` becomes `%2B`: bare, it would be read as a space. Half of a pair of surrogates cannot be encoded at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
