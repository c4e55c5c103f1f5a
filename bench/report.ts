const missed: string[] = [];

export const write = (line = ''): void => void process.stdout.write(`${line}\n`);
export const figure = (value: number, digits = 2): string => value.toFixed(digits);

/** Prints a figure with its limit beside it, and OVER where it is missed. */
export function limit(name: string, value: number, most: number, unit = '', digits = 2): void {
  // As printed, so that nothing is over that looks equal.
  const holds = Number(value.toFixed(digits)) <= most;
  if (!holds) missed.push(name);
  write(`  ${holds ? 'ok  ' : 'OVER'} ${name.padEnd(78)} ${figure(value, digits)}${unit} of ${most}${unit}`);
}

/** Prints a figure that has no limit, in the same column. */
export function plain(name: string, value: number, _limit?: number, unit = '', digits = 2): void {
  write(`       ${name.padEnd(78)} ${figure(value, digits)}${unit}`);
}

/** Names of the figures over their limit so far. */
export const over = (): readonly string[] => missed;
