/**
 * `ok` looked at and right · `info` to be known or done by a person, e.g. an address to register · `warning` works, but
 * perhaps not as meant · `wrong` will not work.
 */
export type Level = 'ok' | 'info' | 'warning' | 'wrong';

/** One line of what `check` found. Never holds a secret. */
export interface Finding {
  readonly level: Level;
  /** What it is about: `configuration`, `database`, `mail`, or a platform's id. */
  readonly about: string;
  readonly text: string;
}

/** Makes findings about one thing. */
export function findingsAbout(about: string) {
  const at = (level: Level) => (text: string) => ({ level, about, text });
  return { ok: at('ok'), info: at('info'), warning: at('warning'), wrong: at('wrong') };
}
