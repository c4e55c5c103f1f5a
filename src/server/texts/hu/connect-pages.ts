import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `${platform} megnyitása`,
    body: (host) => `Itt jelentkezel be: ${host}, a platform saját oldalán. Nálunk senki sem látja a jelszavadat.`,
    button: (platform) => `Tovább ide: ${platform}`,
  },
  interstitial: {
    title: (platform) => `Csatlakoztatsz egy profilt innen: ${platform}?`,
    body: (brand) => `Amelyik profillal a következő oldalon bejelentkezel, ehhez a fiókhoz csatlakozik (${brand}).`,
    warning: 'Csak akkor folytasd, ha te indítottad el.',
    button: (platform) => `Tovább ide: ${platform}`,
    otherwise:
      'Ha ezt a linket valaki küldte neked, vagy a fiók nem a tiéd, zárd be ezt az ablakot. Semmi sem történt.',
  },
  facts: { profile: 'Profil', account: 'Ehhez a fiókhoz', page: 'A kérő oldal' },
  gone: {
    title: 'Ez a link már nem működik',
    body: 'Egyszer és csak rövid ideig működik. Menj vissza arra az oldalra, ahonnan jöttél, és kezdd újra ott.',
    button: 'Tovább a profiljaidhoz',
  },
  over: {
    title: 'Ez már megtörtént',
    body: 'Ezt az oldalt már használták, vagy lejárt az ideje. Az eredményt az az oldal mutatja, ahonnan jöttél.',
  },
  matchCode: {
    title: 'Írd be a kódot',
    body: (page) =>
      `Nem abban a böngészőben jöttél vissza, amelyikben elkezdted. A kódot ennek az oldalnak az ablaka mutatja: ${page}.`,
    warning: 'Csak akkor írd be, ha az az ablak a tiéd. Ne add oda senkinek a kódot, és ne is fogadd el senkitől.',
    label: '4 karakteres kód',
    button: 'Tovább',
    missing: 'Írd be a 4 karaktert, amelyet a másik ablak mutat.',
    wrong: (tries) =>
      tries === 1 ? 'Nem ez a kód. Még egy próbálkozásod van.' : `Nem ez a kód. Még ${tries} próbálkozásod van.`,
    noneLeft: {
      title: 'Túl sokszor volt hibás a kód',
      body: 'Semmi sem lett csatlakoztatva. Menj vissza abba az ablakba, ahol elkezdted, és próbáld újra ott.',
    },
  },
  results: {
    returned: {
      title: () => 'Mindjárt kész',
      body: 'Már nézzük a választ. A folytatást az az oldal mutatja, ahonnan jöttél.',
    },
    choosing: {
      title: () => 'Melyik profil az?',
      body: 'Több is van. Menj vissza arra az oldalra, ahonnan jöttél, és válassz egyet. Még semmi sem lett csatlakoztatva.',
    },
    confirming: {
      title: () => 'Még egy lépés',
      body: 'Menj vissza arra az oldalra, ahonnan jöttél, és erősítsd meg ezt a profilt. Még semmi sem lett csatlakoztatva.',
    },
    connected: { title: (platform) => `Csatlakoztatva: ${platform}`, body: 'Ez a profil csatlakoztatva van.' },
    denied: {
      title: () => 'Semmi sem lett csatlakoztatva',
      body: 'Nem adtál engedélyt, és semmi sem lett megosztva.',
    },
    cancelled: { title: () => 'Megszakítva', body: 'Semmi sem lett csatlakoztatva.' },
    expired: {
      title: () => 'Lejárt ez a próbálkozás',
      body: 'Semmi sem lett csatlakoztatva. Menj vissza arra az oldalra, ahonnan jöttél, és kezdd újra.',
    },
    conflict: {
      title: () => 'Ez a profil már csatlakoztatva van',
      body: 'Egy másik itteni fiókhoz tartozik, ezért semmi sem változott. Hogy mit tehetsz, azt az az oldal mutatja, ahonnan jöttél.',
    },
    wrongAccount: {
      title: () => 'Ez egy másik profil',
      body: 'Nem a várt profillal jelentkeztél be, ezért semmi sem változott. Hogy mit tehetsz, azt az az oldal mutatja, ahonnan jöttél.',
    },
    accountType: {
      title: () => 'Ez nem csatlakoztatható',
      body: 'A platform ennél a fióktípusnál nem engedi. Hogy mit tehetsz, azt az az oldal mutatja, ahonnan jöttél.',
    },
    missing: {
      title: () => 'Hiányzik egy engedély',
      body: 'Enélkül semmi sem csatlakoztatható. Menj vissza arra az oldalra, ahonnan jöttél, és újra megkérdezünk.',
    },
    failed: {
      title: (platform) => `Nem sikerült csatlakoztatni: ${platform}`,
      body: 'Ez nem sikerült, de nem a te hibád. Menj vissza arra az oldalra, ahonnan jöttél, és próbáld újra.',
    },
    unavailable: {
      title: (platform) => `${platform} most nem csatlakoztatható`,
      body: 'A hiba nálunk van, nem nálad, és tudunk róla. Próbáld újra később.',
    },
  },
  close: 'Bezárhatod ezt az ablakot.',
  back: (page) => `Vissza ide: ${page}`,
  undo: {
    question: 'Ha nem te indítottad el, vagy a fiók nem a tiéd, vond vissza:',
    button: 'Visszavonás',
    title: 'Visszavonva',
    body: 'Az engedélyt itt töröltük. Ebből a profilból semmi sem maradt csatlakoztatva.',
  },
  supportCode: 'Hivatkozás az ügyfélszolgálatnak',
  fault: {
    title: 'Ez nem sikerült',
    body: 'A hiba nálunk van, nem nálad. Menj vissza arra az oldalra, ahonnan jöttél, és próbáld újra egy kicsit később.',
  },
  refused: {
    title: 'A kérést nem fogadtuk el',
    body: 'Nem a saját oldalunkról érkezett. Menj vissza arra az oldalra, ahonnan jöttél, és kezdd újra ott.',
  },
};
export default connectPages;
