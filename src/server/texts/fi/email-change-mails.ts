import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `tuki palvelussa ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Uusi osoitteesi on kutsuttu',
    paragraphs: (proposed, brand) => [
      `Pyysit, että palveluun ${brand} kirjaudutaan osoitteella ${proposed} tämän osoitteen sijaan. Sinne on lähetetty kutsu.`,
      `Avaa se viesti ja luo salasana. Profiilisi tulevat mukana, ja siitä lähtien kirjaudut vain osoitteella ${proposed}.`,
      'Siihen asti mikään ei muutu: kirjaudut tällä osoitteella kuten ennenkin ja voit perua pyynnön.',
    ],
    unused: (proposed, brand) => [
      `Pyysit, että palveluun ${brand} kirjaudutaan osoitteella ${proposed} tämän osoitteen sijaan. Sinne on lähetetty kutsu.`,
      'Avaa se viesti ja luo salasana. Tähän osoitteeseen lähetetty kutsu ei enää toimi.',
    ],
    notYou: (manager, brand) => `Jos et pyytänyt tätä, ilmoita siitä heti. Sinua auttaa ${tell(manager, brand)}.`,
    button: 'Katso pyyntösi',
    unusedButton: 'Pyydä kutsu uudelleen',
  },
  rejected: {
    heading: 'Osoitteesi pysyy ennallaan',
    intro: (proposed, brand) =>
      `Pyysit, että palveluun ${brand} kirjaudutaan osoitteella ${proposed} tämän osoitteen sijaan. Pyyntö hylättiin.`,
    why: {
      'not-usable': () => 'Syy: sitä osoitetta ei voi käyttää tilissäsi.',
      'not-confirmed': () => 'Syy: kukaan ei voinut vahvistaa, että osoite on sinun.',
      policy: (brand) => `Syy: säännöt eivät salli sitä palvelussa ${brand}.`,
      other: () => 'Syy ei ollut mikään tavallisista: kysy niiltä, joiden kanssa työskentelet.',
    },
    stays: 'Mikään ei ole muuttunut: kirjaudut tällä osoitteella kuten ennenkin, ja profiilisi pysyvät yhdistettyinä.',
    unusedStays: 'Mikään ei ole muuttunut: tähän osoitteeseen lähetetty kutsu on edelleen voimassa.',
    next: (manager) =>
      manager === undefined
        ? 'Voit ilmoittaa toisen osoitteen.'
        : `Voit ilmoittaa toisen osoitteen, ja neuvoa antaa ${manager}.`,
    button: 'Ilmoita toinen osoite',
  },
  completed: {
    heading: (proposed) => `Kirjaudut nyt osoitteella ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Tilisi palvelussa ${brand} on siirtynyt osoitteeseen ${proposed}, ja profiilisi sen mukana.`,
      'Tällä osoitteella ei voi enää kirjautua. Kaikki laitteet, joilla se oli kirjautuneena, on kirjattu ulos.',
    ],
    notYou: (manager, brand) => `Jos se et ollut sinä, ilmoita siitä heti. Sinua auttaa ${tell(manager, brand)}.`,
    button: 'Kirjaudu sisään',
  },
  reason: (brand) => `Saat tämän viestin, koska tilissäsi palvelussa ${brand} pyydettiin toista osoitetta.`,
};
export default emailChangeMails;
