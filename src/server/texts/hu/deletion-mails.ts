import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Törölni szeretnéd a fiókodat (${brand})?`,
    paragraphs: () => [
      'Valaki, aki tudja ennek a fióknak a jelszavát, a törlését kérte. Semmi sem történik, amíg meg nem erősíted.',
      'A fiókkal együtt törlődnek a profiljai és az engedélyek, amelyeket hozzájuk adtál; ezeket a platformokon is megszüntetjük. ' +
        'A már leadott kampányok jelentései a neved nélkül megmaradnak. Utána a cím szabad.',
      'Ha nem te voltál, ne erősítsd meg, és válassz új jelszót.',
    ],
    after: (days) =>
      days === undefined
        ? 'Amint megerősítetted, a fiók azonnal törlődik. Ez nem vonható vissza.'
        : `A megerősítésed után ${days} múlva törlődik a fiók. Addig megtarthatod.`,
    until: (until) => `A link eddig működik: ${until}. A megnyitása semmit sem töröl.`,
    button: 'Megnézem és megerősítem',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert ez a fiók címe (${brand}).`,
  },
  scheduled: {
    heading: (brand) => `A fiókod törlődni fog (${brand})`,
    paragraphs: () => [
      'Megerősítetted a törlést. Addig minden úgy működik, mint eddig.',
      'Ha meggondoltad magad, vagy nem te voltál, ezzel a linkkel tartsd meg a fiókot. A megnyitása még semmit sem változtat.',
    ],
    at: (moment) => `A fiók törlésének ideje: ${moment}.`,
    button: 'Megtartom a fiókot',
    reason: (brand) =>
      `Azért kapod ezt az e-mailt, mert minden fióktörlésről előre szólunk a fiók tulajdonosának (${brand}).`,
  },
  cancelled: {
    heading: (brand) => `A fiókod megmarad (${brand})`,
    paragraphs: () => [
      'A törlést lemondták. Semmi sem törlődött: a profiljaid és az engedélyeid olyanok, mint voltak.',
      'Ha nem te tartottad meg a fiókot, válassz új jelszót, és kérd újra a törlést.',
    ],
    button: 'Profiljaim megnyitása',
    reason: (brand) => `Azért kapod ezt az e-mailt, mert a fiókod törlését lemondták (${brand}).`,
  },
  receipt: {
    heading: (brand) => `A fiókodat töröltük (${brand})`,
    paragraphs: () => [
      'Törölve: az itteni neved és címed, a jelszó, a profilok az engedélyeikkel együtt, és ami azonosítja őket.',
      'Megmarad: hogy volt egy fiók, és mikor szűnt meg, valamint a már leadott kampányok jelentései, mind a neved nélkül.',
      'A cím most szabad: újra meghívhatnak vele. Ha visszajönnél, kérj új meghívót a menedzseredtől.',
    ],
    addressLabel: 'A törölt fiók címe',
    at: (moment) => `A fiók törlésének ideje: ${moment}.`,
    code: (receipt) => `Hivatkozási számod: ${receipt}`,
    button: 'Igazolás megnézése',
    reason: (brand) => `Ez az utolsó e-mail erről a fiókról. A címedet töröltük (${brand}).`,
  },
};
export default deletionMails;
