/** `<talent-email-notice>`. `{email}` and `{base}` are whole addresses of the creator's own. */
export interface TalentEmailMessages {
  readonly title: string;
}
