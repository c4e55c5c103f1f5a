import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Csatlakoztasd újra: ${profile} (${platform})`,
    intro: (profile, platform, since) =>
      `${since} óta nem tudjuk olvasni ezt: ${profile} (${platform}). Ami itt látszik belőle, úgy marad, amíg újra nem csatlakoztatod.`,
    why: {
      expired: (platform) => `Az engedély lejárt. A(z) ${platform} időnként újra kéri.`,
      'revoked-at-platform': (platform) =>
        `Az engedélyt visszavonták a(z) ${platform} oldalán. Ha ezt szándékosan tetted, nincs teendőd.`,
      'password-changed': (platform) =>
        `Megváltozott az ottani jelszó (${platform}), és ez megszünteti az engedélyeket. Ha nem te változtattad meg, előbb tedd ott biztonságossá a profilodat.`,
      checkpoint: (platform) =>
        `A(z) ${platform} előbb kéri, hogy erősíts meg valamit. Jelentkezz be ott, tedd meg, amit kér, majd csatlakoztasd újra.`,
      'account-type-changed': (platform) =>
        `Most személyes fiók, és a(z) ${platform} az ilyeneket senkinek sem engedi olvasni. Állítsd vissza ott szakmaira, majd csatlakoztasd újra.`,
      'account-unavailable': (platform) =>
        `A(z) ${platform} szerint a profil nem érhető el. Nézd meg ott, kérnek-e tőled valamit, majd csatlakoztasd újra.`,
      'app-blocked': (platform) =>
        `A(z) ${platform} megszüntette az alkalmazásunk engedélyét. Ha újracsatlakoztatod, újat kap.`,
      unknown: (platform) => `A(z) ${platform} már nem fogadja el az engedélyt, és nem mondja meg, miért.`,
    },
    nothingLost: 'Semmi sem veszett el abból, amit eddig olvastunk, és a csatlakoztatás egy perc.',
    again: 'Erről már írtunk neked.',
    last: 'Ez az utolsó e-mail erről. A profiljaidnál továbbra is látod, mi a teendő.',
    button: 'Újracsatlakoztatás',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert a profil a fiókodhoz van csatlakoztatva (${brand}).`,
  },
  working: {
    heading: (profile, platform) => `Újra csatlakoztatva: ${profile} (${platform})`,
    intro: (profile, platform) => `Újra tudjuk olvasni ezt: ${profile} (${platform}).`,
    nothingToDo: 'Nincs több teendőd.',
    button: 'Profiljaim megnézése',
    reason: (brand) =>
      `Azért kapod ezt az e-mailt, mert azt írtuk, hogy a fiókodban (${brand}) a profil már nem működik.`,
  },
};
export default profileMails;
