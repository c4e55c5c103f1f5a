/** What became of a form when it was submitted. */
export interface Answer {
  readonly pending: boolean;
  /** Why what was typed is refused, by the backend or before it was asked. */
  readonly refused?: string | undefined;
  /** What else went wrong, under the button. */
  readonly notice?: unknown;
}
