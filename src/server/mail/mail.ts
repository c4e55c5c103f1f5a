/** A mail to one person. From and subject come from the configuration. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** First mail of the thread this one belongs to, without angle brackets. */
  readonly inReplyTo?: string;
  readonly locale: string;
}

/** What the receiving mail server answered at once; a bounce may still follow by mail. */
export type MailReply =
  | { readonly result: 'accepted'; readonly code: string }
  /** A lasting refusal (5xx): trying again will not help. */
  | { readonly result: 'refused'; readonly code: string };

export interface Mailer {
  /** @throws when the server could not be reached or put the mail off (4xx); the caller's job tries again. */
  send(mail: Mail): Promise<MailReply>;
  close(): void;
}
