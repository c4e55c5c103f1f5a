import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Haluatko poistaa tilisi palvelusta ${brand}?`,
    paragraphs: () => [
      'Joku, joka tietää tämän tilin salasanan, on pyytänyt sen poistoa. Mitään ei tapahdu, ennen kuin vahvistat.',
      'Tilin mukana poistuvat sen profiilit ja luvat, jotka olet antanut meille niihin; päätämme ne myös alustoilla. ' +
        'Jo toimitettujen kampanjoiden raportit säilyvät ilman nimeäsi. Sen jälkeen osoite on vapaa.',
      'Jos se et ollut sinä, älä vahvista, ja valitse uusi salasana.',
    ],
    after: (days) =>
      days === undefined
        ? 'Kun vahvistat, tili poistetaan heti. Sitä ei voi perua.'
        : `Kun olet vahvistanut, harkinta-aikaa on ${days}. Siihen asti voit pitää tilin, ja sitten se poistetaan.`,
    until: (until) => `Linkki toimii ${until} asti. Sen avaaminen ei poista mitään.`,
    button: 'Katso ja vahvista',
    reason: (brand) => `Saat tämän viestin, koska tämä on tilin osoite palvelussa ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Tilisi poistetaan palvelusta ${brand}`,
    paragraphs: () => [
      'Olet vahvistanut poiston. Siihen asti kaikki toimii kuten ennenkin.',
      'Jos muutat mielesi tai se et ollut sinä, pidä tili tällä linkillä. Sen avaaminen ei vielä muuta mitään.',
    ],
    at: (moment) => `Tili poistetaan ${moment}.`,
    button: 'Pidä tili',
    reason: (brand) => `Saat tämän viestin, koska jokaisesta tilin poistosta kerrotaan etukäteen palvelussa ${brand}.`,
  },
  cancelled: {
    heading: (brand) => `Tilisi säilyy palvelussa ${brand}`,
    paragraphs: () => [
      'Poisto peruttiin. Mitään ei poistettu: profiilisi ja lupasi ovat ennallaan.',
      'Jos tiliä et pitänyt sinä, valitse uusi salasana ja pyydä poistoa uudelleen.',
    ],
    button: 'Avaa profiilisi',
    reason: (brand) => `Saat tämän viestin, koska tilisi poisto peruttiin palvelussa ${brand}.`,
  },
  receipt: {
    heading: (brand) => `Tilisi on poistettu palvelusta ${brand}`,
    paragraphs: () => [
      'Poistettu: nimesi ja osoitteesi täällä, salasana, profiilit lupineen ja se, mistä ne tunnistaa.',
      'Säilytetty: tieto siitä, että tili oli ja milloin se päättyi, sekä jo toimitettujen kampanjoiden raportit, kaikki ilman nimeäsi.',
      'Osoite on nyt vapaa: sinut voidaan kutsua sillä uudelleen. Jos haluat palata, pyydä manageriltasi uusi kutsu.',
    ],
    addressLabel: 'Poistetun tilin osoite',
    at: (moment) => `Tili poistettiin ${moment}.`,
    code: (receipt) => `Viitteesi: ${receipt}`,
    button: 'Katso kuittaus',
    reason: (brand) => `Tämä on viimeinen viesti tästä tilistä. Osoitteesi on poistettu palvelusta ${brand}.`,
  },
};
export default deletionMails;
