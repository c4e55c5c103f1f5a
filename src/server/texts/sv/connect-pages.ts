import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Öppnar ${platform}`,
    body: (host) => `Du loggar in på ${host}, plattformens egen sida. Ingen här ser ditt lösenord.`,
    button: (platform) => `Fortsätt till ${platform}`,
  },
  interstitial: {
    title: (platform) => `Ansluta en profil på ${platform}?`,
    body: (brand) => `Profilen som du loggar in på på nästa sida ansluts till det här kontot hos ${brand}.`,
    warning: 'Fortsätt bara om det var du som började.',
    button: (platform) => `Fortsätt till ${platform}`,
    otherwise:
      'Om någon skickade dig den här länken, eller om kontot inte är ditt, stäng det här fönstret. Inget har hänt.',
  },
  facts: { profile: 'Profil', account: 'Hamnar i kontot', page: 'Begärd av' },
  gone: {
    title: 'Den här länken fungerar inte längre',
    body: 'Den fungerar en gång och bara en kort stund. Gå tillbaka till sidan du kom från och börja om där.',
    button: 'Gå till dina profiler',
  },
  over: {
    title: 'Det här är redan klart',
    body: 'Den här sidan har använts, eller så har tiden gått ut. Sidan du kom från visar hur det gick.',
  },
  matchCode: {
    title: 'Ange koden',
    body: (page) => `Du kom tillbaka i en annan webbläsare än den du började i. Fönstret med ${page} visar en kod.`,
    warning: 'Ange den bara om det fönstret är ditt. Ge inte koden till någon, och ta inte emot en från någon.',
    label: 'Kod med 4 tecken',
    button: 'Fortsätt',
    missing: 'Ange de 4 tecken som det andra fönstret visar.',
    wrong: (tries) =>
      tries === 1 ? 'Det är inte koden. Du har ett försök kvar.' : `Det är inte koden. Du har ${tries} försök kvar.`,
    noneLeft: {
      title: 'Koden var fel för många gånger',
      body: 'Inget anslöts. Gå tillbaka till fönstret du började i och försök igen där.',
    },
  },
  results: {
    returned: { title: () => 'Nästan klart', body: 'Svaret granskas. Sidan du kom från visar hur det går vidare.' },
    choosing: {
      title: () => 'Vilken profil är det?',
      body: 'Du har flera. Gå tillbaka till sidan du kom från och välj en. Inget är anslutet än.',
    },
    confirming: {
      title: () => 'Ett steg till',
      body: 'Gå tillbaka till sidan du kom från och bekräfta den här profilen. Inget är anslutet än.',
    },
    connected: { title: (platform) => `Ansluten till ${platform}`, body: 'Den här profilen är ansluten.' },
    denied: { title: () => 'Inget anslöts', body: 'Du tillät det inte, och inget delades.' },
    cancelled: { title: () => 'Det avbröts', body: 'Inget anslöts.' },
    expired: {
      title: () => 'Tiden har gått ut',
      body: 'Inget anslöts. Gå tillbaka till sidan du kom från och börja om.',
    },
    conflict: {
      title: () => 'Den här profilen är redan ansluten',
      body: 'Den hör till ett annat konto här, så inget ändrades. Sidan du kom från visar vad du kan göra.',
    },
    wrongAccount: {
      title: () => 'Det här är en annan profil',
      body: 'Du loggade in med en annan profil än väntat, så inget ändrades. Sidan du kom från visar vad du kan göra.',
    },
    accountType: {
      title: () => 'Det här går inte att ansluta',
      body: 'Plattformen tillåter det inte för den här kontotypen. Sidan du kom från visar vad du kan göra.',
    },
    missing: {
      title: () => 'En behörighet saknas',
      body: 'Utan den går inget att ansluta. Gå tillbaka till sidan du kom från för att få frågan igen.',
    },
    failed: {
      title: (platform) => `${platform} kunde inte anslutas`,
      body: 'Det gick inte, och det är inte ditt fel. Gå tillbaka till sidan du kom från och försök igen.',
    },
    unavailable: {
      title: (platform) => `${platform} går inte att ansluta nu`,
      body: 'Felet är vårt, inte ditt, och vi känner till det. Försök igen senare.',
    },
  },
  close: 'Du kan stänga det här fönstret.',
  back: (page) => `Tillbaka till ${page}`,
  undo: {
    question: 'Om det inte var du som började, eller om kontot inte är ditt, ta tillbaka det:',
    button: 'Ångra',
    title: 'Det är ångrat',
    body: 'Behörigheten är raderad här. Inget av den här profilen är anslutet längre.',
  },
  supportCode: 'Referens till supporten',
  fault: {
    title: 'Det gick inte',
    body: 'Felet är vårt, inte ditt. Gå tillbaka till sidan du kom från och försök igen om en liten stund.',
  },
  refused: {
    title: 'Det här godtogs inte',
    body: 'Förfrågan kom inte från vår egen sida. Gå tillbaka till sidan du kom från och börja om där.',
  },
};
export default connectPages;
