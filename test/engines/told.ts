/** Everything that went wrong on the way, the cause last. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.message.split('\n', 1)[0] ?? '';
  return error.cause === undefined ? own : `${own} (${told(error.cause)})`;
}
