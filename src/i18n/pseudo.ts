import en from './en.js';
import type { Messages } from './messages.js';

const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const to = 'áƀçđéƒǧħíĵķļɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĻḾÑÓƤɊŘŠŤÚṼŴẊÝŽ';

/** English made longer by about 40 % and accented, to find clipped and hard-coded text. Placeholders stay. */
function accent(text: string): string {
  const letters = text.replace(/\{\w+\}|[A-Za-z]/g, (part) => (part.length > 1 ? part : to.charAt(from.indexOf(part))));
  return `[!!! ${letters}${' ~'.repeat(Math.round(text.length * 0.2))} !!!]`;
}

function deep<Value>(value: Value): Value {
  if (typeof value === 'string') return accent(value) as Value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, deep<unknown>(inner)]),
  ) as Value;
}

/** For tests and stories, under the tag `en-XA`. */
const pseudo: Messages<'one' | 'other'> = deep(en);
export default pseudo;
