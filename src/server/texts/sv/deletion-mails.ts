import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Vill du radera ditt konto hos ${brand}?`,
    paragraphs: () => [
      'Någon som kan lösenordet till det här kontot har bett om att radera det. Inget händer förrän du bekräftar.',
      'Med kontot försvinner profilerna i det och de behörigheter du har gett oss för dem; vi avslutar dem hos plattformarna också. ' +
        'Rapporter från redan levererade kampanjer finns kvar, utan ditt namn. Sedan är adressen ledig.',
      'Om det inte var du, bekräfta inte, och välj ett nytt lösenord.',
    ],
    after: (days) =>
      days === undefined
        ? 'När du bekräftar raderas kontot direkt. Det går inte att ångra.'
        : `När du har bekräftat finns kontot kvar i ${days}, och sedan raderas det. Till dess kan du behålla det.`,
    until: (until) => `Länken fungerar till den ${until}. Inget raderas när du öppnar den.`,
    button: 'Titta och bekräfta',
    reason: (brand) => `Du får det här mejlet eftersom det här är adressen till kontot hos ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Ditt konto hos ${brand} kommer att raderas`,
    paragraphs: () => [
      'Du har bekräftat det. Till dess fungerar allt som förut.',
      'Om du ändrar dig, eller om det inte var du, behåll kontot med den här länken. Inget ändras än när du öppnar den.',
    ],
    at: (moment) => `Kontot raderas den ${moment}.`,
    button: 'Behåll kontot',
    reason: (brand) => `Du får det här mejlet eftersom vi hos ${brand} alltid säger till innan ett konto raderas.`,
  },
  cancelled: {
    heading: (brand) => `Ditt konto hos ${brand} är kvar`,
    paragraphs: () => [
      'Raderingen avbröts. Inget raderades: dina profiler och behörigheter är som de var.',
      'Om det inte var du som behöll kontot, välj ett nytt lösenord och be om raderingen igen.',
    ],
    button: 'Öppna dina profiler',
    reason: (brand) => `Du får det här mejlet eftersom raderingen av ditt konto hos ${brand} avbröts.`,
  },
  receipt: {
    heading: (brand) => `Ditt konto hos ${brand} är raderat`,
    paragraphs: () => [
      'Raderat: ditt namn och din adress här, lösenordet, profilerna med sina behörigheter och det som gör att de känns igen.',
      'Sparat: att det fanns ett konto och när det upphörde, och rapporter från redan levererade kampanjer, allt utan ditt namn.',
      'Adressen är ledig nu: du kan bjudas in med den igen. Vill du komma tillbaka, be din talangmanager om en ny inbjudan.',
    ],
    addressLabel: 'Det raderade kontots adress',
    at: (moment) => `Kontot raderades den ${moment}.`,
    code: (receipt) => `Din referens: ${receipt}`,
    button: 'Se kvittot',
    reason: (brand) => `Det här är det sista mejlet om det här kontot. ${brand} har raderat din adress.`,
  },
};
export default deletionMails;
