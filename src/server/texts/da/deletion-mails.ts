import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Vil du slette din konto hos ${brand}?`,
    paragraphs: () => [
      'En, der kender adgangskoden til denne konto, har bedt om at slette den. Intet sker, før du bekræfter.',
      'Med kontoen forsvinder dens profiler og de tilladelser, du har givet os til dem; vi afslutter dem også hos platformene. ' +
        'Rapporter fra kampagner, der allerede er afleveret, bliver, uden dit navn. Derefter er adressen ledig.',
      'Hvis det ikke var dig, så lad være med at bekræfte, og vælg en ny adgangskode.',
    ],
    after: (days) =>
      days === undefined
        ? 'Når du bekræfter, slettes kontoen med det samme. Det kan ikke fortrydes.'
        : `Når du har bekræftet, bliver kontoen i ${days}, og så slettes den. Indtil da kan du beholde den.`,
    until: (until) => `Linket virker indtil den ${until}. Intet slettes, når du åbner det.`,
    button: 'Se og bekræft',
    reason: (brand) => `Du får denne mail, fordi det er adressen på kontoen hos ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Din konto hos ${brand} bliver slettet`,
    paragraphs: () => [
      'Du har bekræftet det. Indtil da virker alt som før.',
      'Hvis du ombestemmer dig, eller hvis det ikke var dig, så behold kontoen med dette link. Intet ændres endnu, når du åbner det.',
    ],
    at: (moment) => `Kontoen bliver slettet den ${moment}.`,
    button: 'Behold kontoen',
    reason: (brand) => `Du får denne mail, fordi vi hos ${brand} altid giver besked, før en konto slettes.`,
  },
  cancelled: {
    heading: (brand) => `Din konto hos ${brand} bliver`,
    paragraphs: () => [
      'Sletningen blev annulleret. Intet blev slettet: Dine profiler og tilladelser er, som de var.',
      'Hvis det ikke var dig, der beholdt kontoen, så vælg en ny adgangskode, og bed om sletningen igen.',
    ],
    button: 'Åbn dine profiler',
    reason: (brand) => `Du får denne mail, fordi sletningen af din konto hos ${brand} blev annulleret.`,
  },
  receipt: {
    heading: (brand) => `Din konto hos ${brand} er slettet`,
    paragraphs: () => [
      'Slettet: dit navn og din adresse her, adgangskoden, profilerne med deres tilladelser og det, de kan genkendes på.',
      'Gemt: at der var en konto, og hvornår den ophørte, og rapporter fra kampagner, der allerede er afleveret, alt sammen uden dit navn.',
      'Adressen er ledig nu: Du kan inviteres med den igen. Vil du tilbage, så bed din talentmanager om en ny invitation.',
    ],
    addressLabel: 'Den slettede kontos adresse',
    at: (moment) => `Kontoen blev slettet den ${moment}.`,
    code: (receipt) => `Din reference: ${receipt}`,
    button: 'Se kvitteringen',
    reason: (brand) => `Dette er den sidste mail om denne konto. ${brand} har slettet din adresse.`,
  },
};
export default deletionMails;
