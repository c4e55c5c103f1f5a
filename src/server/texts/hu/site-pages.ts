import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Leválasztod ezt: ${profile}?`,
    asked: (brand) => `Egy oldal, ahol ezt használod: ${brand}, e profil leválasztását kéri. Még semmi sem történt.`,
    profileLabel: 'Profil',
    platformLabel: 'Platform',
    originLabel: 'A kérő oldal',
    goes: 'A nekünk adott engedélyt azonnal töröljük, és a képről őrzött másolatunkat is. Semmit sem olvasunk többé, és a menedzsered már nem látja a profilt.',
    stays: 'A már leadott kampányok jelentései megmaradnak. A profilt bármikor újra csatlakoztathatod.',
    button: 'Leválasztás',
    keep: 'Ha azt szeretnéd, hogy csatlakoztatva maradjon, zárd be ezt az ablakot.',
    doneTitle: (profile) => `${profile} le van választva`,
    done: 'A nekünk adott engedélyt töröltük. Semmit sem olvasunk többé.',
    ended: (platform) => `A(z) ${platform} oldalán is megszűnt.`,
    ending: (platform) => `Értesítjük a platformot (${platform}), hogy ott is megszűnjön. Neked nincs teendőd.`,
    removeYourself: (platform) =>
      `A(z) ${platform} nem ad rá módot, hogy ott megszüntessük az engedélyt. Amíg te el nem távolítod, a nevünk ott marad a listán.`,
    removeLink: (platform) => `A lista megnyitása itt: ${platform}`,
    close: 'Bezárhatod ezt az ablakot.',
    goneTitle: 'Ez a link már nem működik',
    gone: 'Egyszer működik, tíz percig, és csak a legújabb. Ha a profil még csatlakoztatva van, menj vissza a profiljaidhoz, és kérd újra.',
    profilesLink: 'Profiljaim megnyitása',
    foreignTitle: 'Nem változott semmi',
    foreign: 'Egy másik oldal próbált válaszolni helyetted. Nyisd meg újra a linket, és itt válaszolj.',
  },
  deletion: {
    title: 'Az adataidat töröltük',
    done: (platform, brand, at) =>
      `A(z) ${platform} egy profil adatainak törlését kérte innen: ${brand}. A törlés ideje: ${at}.`,
    what: 'Törölve: az engedély, a név, a kép, a számok, és ami azonosítja a profilt.',
    kept: 'Megmarad: hogy volt engedély, és mikor szűnt meg, név nélkül, mert ezt tudnunk kell igazolni.',
    account: {
      requested: {
        title: 'Törlést kértek',
        text: (brand, at) =>
          `Egy fiók (${brand}) törlését kérték ekkor: ${at}. Nem erősítették meg: semmi sem törlődött.`,
      },
      scheduled: {
        title: 'A törlés be van ütemezve',
        text: (brand, at) => `Egy fiók (${brand}) törlését megerősítették. A törlés ideje: ${at}.`,
      },
      deleting: {
        title: 'A törlés folyamatban van',
        text: (brand, at) =>
          `Egy fiók (${brand}) törlése ${at} óta folyamatban van. Szólunk a platformoknak, hogy megszűntek az engedélyei; ez legfeljebb egy napig tart.`,
      },
      deleted: {
        title: 'A fiók törölve',
        text: (brand, at) => `A tulajdonosa kérésére töröltünk egy fiókot (${brand}). A törlés ideje: ${at}.`,
      },
      cancelled: {
        title: 'A fiók megmarad',
        text: (brand, at) => `Egy fiók (${brand}) törlését lemondták ekkor: ${at}. Semmi sem törlődött.`,
      },
      lapsed: {
        title: 'A törlést nem erősítették meg',
        text: (brand) => `Egy fiók (${brand}) törlését kérték, de nem erősítették meg időben. Semmi sem törlődött.`,
      },
    },
    whatOfAccount: 'Törölve: a név és a cím, a jelszó, a profilok az engedélyeikkel együtt, és ami azonosítja őket.',
    keptOfAccount:
      'Megmarad: hogy volt egy fiók, és mikor szűnt meg, valamint a már leadott kampányok jelentései, név nélkül.',
    receiptLabel: 'Hivatkozási szám',
    codeLabel: 'Megerősítő kód',
    unknownTitle: 'Nincs törlés ezzel a kóddal',
    unknown: 'Hasonlítsd össze a kódot az e-mailünkben lévővel, vagy azzal, amelyet a platform mutat.',
  },
  fault: {
    title: 'Ez nem sikerült',
    text: 'A hiba nálunk van. Semmi sem változott. Próbáld újra egy kicsit később.',
    codeLabel: 'Az ügyfélszolgálatnak',
    busyTitle: 'Túl sok próbálkozás',
    busy: 'Várj néhány percet, aztán nyisd meg újra a linket.',
  },
};
export default sitePages;
