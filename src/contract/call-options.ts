/** What every call to a backend takes beside its input. */
export interface CallOptions {
  /** Ends the call; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Names a call that changes something: made again with the same input under the same name, it is done once and
   * answered as it was the first time. 1 to 200 visible ASCII characters; default: a new one for each call.
   */
  readonly idempotencyKey?: string | undefined;
}
