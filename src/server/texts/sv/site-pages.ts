import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Koppla från ${profile}?`,
    asked: (brand) => `En sida där du använder ${brand} ber om att koppla från den här profilen. Inget har hänt än.`,
    profileLabel: 'Profil',
    platformLabel: 'Plattform',
    originLabel: 'Begärt på',
    goes: 'Behörigheten du har gett oss raderas direkt, och vår kopia av bilden också. Vi läser inget mer, och din talangmanager ser inte längre profilen.',
    stays: 'Rapporter från redan levererade kampanjer finns kvar. Du kan ansluta profilen igen när som helst.',
    button: 'Koppla från',
    keep: 'Vill du ha den ansluten, stäng det här fönstret.',
    doneTitle: (profile) => `${profile} är frånkopplad`,
    done: 'Behörigheten du har gett oss är raderad. Inget läses längre.',
    ended: (platform) => `Den har upphört hos ${platform} också.`,
    ending: (platform) => `Vi meddelar ${platform}, så att den upphör där också. Du behöver inte göra något.`,
    removeYourself: (platform) =>
      `${platform} låter oss inte avsluta behörigheten där. Tills du tar bort den själv står vårt namn kvar i listan där.`,
    removeLink: (platform) => `Öppna listan hos ${platform}`,
    close: 'Du kan stänga det här fönstret.',
    goneTitle: 'Den här länken fungerar inte längre',
    gone: 'Den fungerar en gång, i tio minuter, och bara den senaste gör det. Om profilen fortfarande är ansluten, gå tillbaka till dina profiler och försök igen.',
    profilesLink: 'Öppna dina profiler',
    foreignTitle: 'Inget ändrades',
    foreign: 'En annan sida försökte svara åt dig. Öppna länken igen och svara här.',
  },
  deletion: {
    title: 'Dina uppgifter är raderade',
    done: (platform, brand, at) => `${platform} bad ${brand} radera uppgifterna om en profil. Det gjordes den ${at}.`,
    what: 'Raderat: behörigheten, namnet, bilden, siffrorna och det som gör att profilen känns igen.',
    kept: 'Sparat: att det fanns en behörighet och när den upphörde, utan namn, eftersom vi måste kunna bevisa det.',
    account: {
      requested: {
        title: 'En radering har begärts',
        text: (brand, at) =>
          `Raderingen av ett konto hos ${brand} begärdes den ${at}. Den har inte bekräftats: inget raderades.`,
      },
      scheduled: {
        title: 'En radering är planerad',
        text: (brand, at) => `Raderingen av ett konto hos ${brand} har bekräftats. Den sker den ${at}.`,
      },
      deleting: {
        title: 'Raderingen pågår',
        text: (brand, at) =>
          `Raderingen av ett konto hos ${brand} har pågått sedan den ${at}. Vi meddelar plattformarna att dess behörigheter har upphört; det tar högst ett dygn.`,
      },
      deleted: {
        title: 'Kontot är raderat',
        text: (brand, at) => `Ett konto hos ${brand} raderades den ${at}, på begäran av den som hade det.`,
      },
      cancelled: {
        title: 'Kontot är kvar',
        text: (brand, at) => `Raderingen av ett konto hos ${brand} avbröts den ${at}. Inget raderades.`,
      },
      lapsed: {
        title: 'Raderingen bekräftades inte',
        text: (brand) => `Raderingen av ett konto hos ${brand} begärdes men bekräftades inte i tid. Inget raderades.`,
      },
    },
    whatOfAccount:
      'Raderat: namn och adress, lösenordet, profilerna med sina behörigheter och det som gör att de känns igen.',
    keptOfAccount:
      'Sparat: att det fanns ett konto och när det upphörde, och rapporter från redan levererade kampanjer, utan namn.',
    receiptLabel: 'Referens',
    codeLabel: 'Bekräftelsekod',
    unknownTitle: 'Ingen radering med den här koden',
    unknown: 'Jämför koden med den i vårt mejl, eller med den som plattformen visar.',
  },
  fault: {
    title: 'Det gick inte',
    text: 'Felet är vårt. Inget ändrades. Försök igen om en liten stund.',
    codeLabel: 'Till supporten',
    busyTitle: 'För många försök',
    busy: 'Vänta några minuter och öppna sedan länken igen.',
  },
};
export default sitePages;
