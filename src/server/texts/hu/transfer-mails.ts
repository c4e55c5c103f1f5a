import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Valaki ezt kéri: ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Valaki bejelentkezett itt: ${platform}, ezzel a profillal: ${profile}, és a saját fiókjába kéri (${brand}).`,
      'Te vagy az egy másik fiókkal, vagy valaki, akivel együtt dolgozol? Akkor nincs teendőd, vagy engedd át, hogy gyorsabb legyen. ' +
        'Amikor átkerül, a nekünk adott engedélyt töröljük. A kampányjelentések megmaradnak.',
      'Ha meg szeretnéd tartani a profilt, tiltakozz a fiókodban.',
    ],
    objectUntil: (until) => `Eddig tiltakozhatsz: ${until}. Ha senki sem tiltakozik, a profil átvihető.`,
    button: 'Átengedem vagy tiltakozom',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert a profil a fiókodhoz van csatlakoztatva (${brand}).`,
  },
  asked: {
    heading: (profile) => `Ezt kérted: ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} (${platform}) egy másik itteni fiókban van csatlakoztatva. Írtunk annak, akié.`,
      'Most nincs teendőd. Írunk, amint eldőlt.',
    ],
    objectUntil: (until) => `A mostani fiókja eddig tiltakozhat: ${until}.`,
    button: 'Profiljaim megnyitása',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert kérted a profilt a fiókodban (${brand}).`,
  },
  approved: {
    heading: (profile) => `Most már csatlakoztathatod: ${profile}`,
    paragraphs: (profile, platform) => [
      `Már semmi sem áll az átvitel útjában: ${profile}.`,
      `Csatlakoztasd még egyszer: jelentkezz be újra itt: ${platform}, és utána a fiókodban lesz.`,
    ],
    connectUntil: (until) => `Ez eddig érvényes: ${until}.`,
    button: 'Profil csatlakoztatása',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert kérted a profilt a fiókodban (${brand}).`,
  },
  declined: {
    heading: (profile) => `${profile} marad, ahol van`,
    paragraphs: (profile, platform) => [
      `A fiók, amelyben csatlakoztatva van (${profile}), tiltakozott. Semmi sem változott, és semmit sem tartottunk meg abból, amit innen kaptunk: ${platform}.`,
      'Ha a profil csak a tiéd, nézd meg a platformon, ki tud még bejelentkezni, vagy beszélj azokkal, akikkel dolgozol.',
    ],
    button: 'Profiljaim megnyitása',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert kérted a profilt a fiókodban (${brand}).`,
  },
  moved: {
    heading: (profile) => `${profile} átkerült egy másik fiókba`,
    paragraphs: (profile, platform) => [
      `Valaki bejelentkezett itt: ${platform}, ezzel a profillal: ${profile}, és egy másik fiókhoz csatlakoztatta. A tiédben már nincs benne.`,
      'A nekünk adott engedélyt töröltük, és a fiókodon át már senki sem látja a profilt. A kampányjelentések megmaradnak.',
      `Ha nem számítottál erre, nézd meg ott (${platform}), ki tud bejelentkezni a profilodba, és változtasd meg ott a jelszavát.`,
    ],
    button: 'Profiljaim megnyitása',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert a profil a fiókodhoz volt csatlakoztatva (${brand}).`,
  },
};
export default transferMails;
