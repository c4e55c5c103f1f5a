import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Chcete smazat svůj účet v ${brand}?`,
    paragraphs: () => [
      'Někdo, kdo zná heslo k tomuto účtu, žádá o jeho smazání. Dokud to nepotvrdíte, nic se nestane.',
      'S účtem zmizí jeho profily i oprávnění, která k nim máme; ukončíme je i na platformách. ' +
        'Přehledy už odevzdaných kampaní zůstávají, bez vašeho jména. Pak je adresa volná.',
      'Pokud to nejste vy, nic nepotvrzujte a zvolte nové heslo.',
    ],
    after: (days) =>
      days === undefined
        ? 'Po potvrzení se účet hned smaže. Nejde to vrátit.'
        : `Čas od potvrzení do smazání účtu: ${days}. Do té doby ho můžete ponechat.`,
    until: (until) => `Odkaz funguje do ${until}. Jeho otevřením se nic nesmaže.`,
    button: 'Zkontrolovat a potvrdit',
    reason: (brand) => `Tento e-mail dostáváte, protože toto je adresa účtu v ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Váš účet v ${brand} bude smazán`,
    paragraphs: () => [
      'Smazání je potvrzené. Do té doby všechno funguje jako dřív.',
      'Pokud si to rozmyslíte nebo to nejste vy, ponechte účet tímto odkazem. Jeho otevřením se ještě nic nezmění.',
    ],
    at: (moment) => `Účet bude smazán ${moment}.`,
    button: 'Ponechat účet',
    reason: (brand) => `Tento e-mail dostáváte, protože každé smazání účtu v ${brand} předem oznamujeme jeho majiteli.`,
  },
  cancelled: {
    heading: (brand) => `Váš účet v ${brand} zůstává`,
    paragraphs: () => [
      'Smazání je zrušené. Nic se nesmazalo: vaše profily a oprávnění jsou, jak byly.',
      'Pokud to nebylo vaše rozhodnutí, zvolte nové heslo a požádejte o smazání znovu.',
    ],
    button: 'Otevřít své profily',
    reason: (brand) => `Tento e-mail dostáváte, protože smazání vašeho účtu v ${brand} bylo zrušeno.`,
  },
  receipt: {
    heading: (brand) => `Váš účet v ${brand} je smazaný`,
    paragraphs: () => [
      'Smazáno: vaše jméno a adresa u nás, heslo, profily s jejich oprávněními a to, podle čeho je lze poznat.',
      'Uchováno: že tu účet byl a kdy skončil, a přehledy už odevzdaných kampaní, všechno bez vašeho jména.',
      'Adresa je teď volná a může na ni přijít nová pozvánka. Chcete-li se vrátit, požádejte o ni svého manažera.',
    ],
    addressLabel: 'Adresa smazaného účtu',
    at: (moment) => `Účet byl smazán ${moment}.`,
    code: (receipt) => `Vaše číslo potvrzení: ${receipt}`,
    button: 'Zobrazit potvrzení',
    reason: (brand) => `Toto je poslední e-mail o tomto účtu. ${brand} už vaši adresu nemá.`,
  },
};
export default deletionMails;
