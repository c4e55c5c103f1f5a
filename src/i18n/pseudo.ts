const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const to = 'áƀçđéƒǧħíĵķļɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĻḾÑÓƤɊŘŠŤÚṼŴẊÝŽ';

function accent(text: string): string {
  const letters = text.replace(/\{\w+\}|[A-Za-z]/g, (part) => (part.length > 1 ? part : to.charAt(from.indexOf(part))));
  return `[!!! ${letters}${' ~'.repeat(Math.round(text.length * 0.2))} !!!]`;
}

/**
 * English made longer by about 40 % and accented, under the tag `en-XA`: it shows what is clipped, and what no
 * catalogue holds. It is made from the sections a widget uses, so that it brings no texts of its own.
 */
export default function pseudo<Texts>(english: Texts): Texts {
  if (typeof english === 'string') return accent(english) as Texts;
  const entries = Object.entries(english as object).map(([key, inner]) => [key, pseudo<unknown>(inner)]);
  return Object.fromEntries(entries) as Texts;
}
