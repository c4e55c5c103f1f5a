import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Nogen beder om ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Nogen har logget ind hos ${platform} som ${profile} og vil have denne profil i en anden konto hos ${brand}.`,
      'Er det dig med en anden konto, eller en, du arbejder sammen med? Så behøver du ikke gøre noget, eller du kan lade den flytte, så det går hurtigere. ' +
        'Når den flytter, slettes den tilladelse, du har givet os. Kampagnerapporter bliver.',
      'Hvis du vil beholde profilen, så sig nej i din konto.',
    ],
    objectUntil: (until) => `Du kan sige nej indtil den ${until}. Hvis ingen siger nej, må profilen flytte.`,
    button: 'Sig ja eller nej',
    reason: (brand) => `Du får denne mail, fordi profilen er tilknyttet din konto hos ${brand}.`,
  },
  asked: {
    heading: (profile) => `Du har bedt om ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} hos ${platform} er tilknyttet en anden konto her. Vi har skrevet til den, der har kontoen.`,
      'Du behøver ikke gøre noget nu. Vi skriver til dig, så snart det er afgjort.',
    ],
    objectUntil: (until) => `Den anden konto kan sige nej indtil den ${until}.`,
    button: 'Åbn dine profiler',
    reason: (brand) => `Du får denne mail, fordi du bad om profilen i din konto hos ${brand}.`,
  },
  approved: {
    heading: (profile) => `Du kan tilknytte ${profile} nu`,
    paragraphs: (profile, platform) => [
      `Der er ikke længere noget i vejen for ${profile}.`,
      `Tilknyt den en gang til: Du logger ind hos ${platform} igen, og så er den i din konto.`,
    ],
    connectUntil: (until) => `Det gælder indtil den ${until}.`,
    button: 'Tilknyt profilen',
    reason: (brand) => `Du får denne mail, fordi du bad om profilen i din konto hos ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} bliver, hvor den er`,
    paragraphs: (profile, platform) => [
      `Den konto, ${profile} er tilknyttet, har sagt nej. Intet er ændret, og vi har ikke gemt noget af det, ${platform} gav os.`,
      'Hvis profilen kun er din, så tjek hos platformen, hvem der ellers kan logge ind, eller tal med dem, du arbejder sammen med.',
    ],
    button: 'Åbn dine profiler',
    reason: (brand) => `Du får denne mail, fordi du bad om profilen i din konto hos ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} er flyttet til en anden konto`,
    paragraphs: (profile, platform) => [
      `Nogen har logget ind hos ${platform} som ${profile} og tilknyttet profilen til en anden konto. Den er ikke længere i din.`,
      'Den tilladelse, du har givet os, er slettet, og ingen ser længere profilen gennem din konto. Kampagnerapporter bliver.',
      `Hvis du ikke ventede det, så tjek hos ${platform}, hvem der kan logge ind på din profil, og skift adgangskoden der.`,
    ],
    button: 'Åbn dine profiler',
    reason: (brand) => `Du får denne mail, fordi profilen var tilknyttet din konto hos ${brand}.`,
  },
};
export default transferMails;
