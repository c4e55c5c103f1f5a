import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `ügyfélszolgálat, ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Meghívót küldtünk az új címedre',
    paragraphs: (proposed, brand) => [
      `Azt kérted (${brand}), hogy e cím helyett ezzel jelentkezhess be: ${proposed}. Küldtünk oda egy meghívót.`,
      `Nyisd meg azt az e-mailt, és állíts be jelszót. A profiljaid veled mennek, és onnantól csak ezzel jelentkezel be: ${proposed}.`,
      'Addig semmi sem változik: ugyanúgy ezzel a címmel jelentkezel be, és visszavonhatod a kérést.',
    ],
    unused: (proposed, brand) => [
      `Azt kérted (${brand}), hogy e cím helyett ezzel jelentkezhess be: ${proposed}. Küldtünk oda egy meghívót.`,
      'Nyisd meg azt az e-mailt, és állíts be jelszót. Az erre a címre küldött meghívó már nem működik.',
    ],
    notYou: (manager, brand) => `Ha nem te kérted, azonnal szólj. Kinek: ${tell(manager, brand)}.`,
    button: 'A kérésem megnézése',
    unusedButton: 'Kérem újra a meghívót',
  },
  rejected: {
    heading: 'A címed marad, ahogy van',
    intro: (proposed, brand) =>
      `Azt kérted (${brand}), hogy e cím helyett ezzel jelentkezhess be: ${proposed}. A kérést elutasították.`,
    why: {
      'not-usable': () => 'Az ok: az a cím nem használható a fiókodhoz.',
      'not-confirmed': () => 'Az ok: senki sem tudta megerősíteni, hogy a cím a tiéd.',
      policy: (brand) => `Az ok: a szabályok nem engedik (${brand}).`,
      other: () => 'Az ok nem a szokásosak közül való: kérdezd meg azokat, akikkel dolgozol.',
    },
    stays: 'Semmi sem változott: ugyanúgy ezzel a címmel jelentkezel be, és a profiljaid csatlakoztatva maradnak.',
    unusedStays: 'Semmi sem változott: az erre a címre küldött meghívó továbbra is érvényes.',
    next: (manager) =>
      manager === undefined ? 'Megadhatsz másik címet.' : `Megadhatsz másik címet, és segíthet ${manager} is.`,
    button: 'Másik cím megadása',
  },
  completed: {
    heading: (proposed) => `Mostantól ezzel jelentkezel be: ${proposed}`,
    paragraphs: (proposed, brand) => [
      `A fiókod (${brand}) a profiljaiddal együtt átköltözött erre a címre: ${proposed}.`,
      'Ezzel a címmel már nem lehet bejelentkezni. Minden eszközön kijelentkeztettük, ahol be volt jelentkezve.',
    ],
    notYou: (manager, brand) => `Ha nem te voltál, azonnal szólj. Kinek: ${tell(manager, brand)}.`,
    button: 'Bejelentkezés',
  },
  reason: (brand) => `Azért kapod ezt az e-mailt, mert a fiókodban (${brand}) másik címet kértek.`,
};
export default emailChangeMails;
