import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Cineva cere ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Cineva s-a autentificat pe ${platform} ca ${profile} și cere ca acest profil să fie în propriul cont ${brand}.`,
      'Ești tu, cu alt cont, sau cineva cu care lucrezi? Atunci nu ai nimic de făcut sau poți accepta, ca să meargă mai repede. ' +
        'Când profilul se mută, permisiunea pe care ne-ai dat-o se șterge. Rapoartele campaniilor se păstrează.',
      'Dacă vrei să păstrezi profilul, obiectează din contul tău.',
    ],
    objectUntil: (until) => `Poți obiecta până la ${until}. Dacă nu obiectează nimeni, profilul se poate muta.`,
    button: 'Acceptă sau obiectează',
    reason: (brand) => `Primești acest e-mail fiindcă profilul este conectat la contul tău ${brand}.`,
  },
  asked: {
    heading: (profile) => `Ai cerut ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} de pe ${platform} este conectat aici în alt cont. Am scris titularului acelui cont.`,
      'Deocamdată nu ai nimic de făcut. Îți scriem imediat ce se decide.',
    ],
    objectUntil: (until) => `Celălalt cont poate obiecta până la ${until}.`,
    button: 'Deschide profilurile',
    reason: (brand) => `Primești acest e-mail fiindcă ai cerut profilul în contul tău ${brand}.`,
  },
  approved: {
    heading: (profile) => `Acum poți conecta ${profile}`,
    paragraphs: (profile, platform) => [
      `Nimic nu mai stă în calea mutării pentru ${profile}.`,
      `Conectează-l încă o dată: te autentifici din nou pe ${platform}, iar apoi este în contul tău.`,
    ],
    connectUntil: (until) => `Este valabil până la ${until}.`,
    button: 'Conectează profilul',
    reason: (brand) => `Primești acest e-mail fiindcă ai cerut profilul în contul tău ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} rămâne unde este`,
    paragraphs: (profile, platform) => [
      `Contul în care este conectat ${profile} a obiectat. Nu s-a schimbat nimic și nu am păstrat nimic din ce ne-a dat ${platform}.`,
      'Dacă profilul este doar al tău, verifică pe platformă cine altcineva se poate autentifica sau vorbește cu oamenii cu care lucrezi.',
    ],
    button: 'Deschide profilurile',
    reason: (brand) => `Primești acest e-mail fiindcă ai cerut profilul în contul tău ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} s-a mutat în alt cont`,
    paragraphs: (profile, platform) => [
      `Cineva s-a autentificat pe ${platform} ca ${profile} și l-a conectat în alt cont. Nu mai este în al tău.`,
      'Permisiunea pe care ne-ai dat-o este ștearsă și nimeni nu mai vede profilul prin contul tău. Rapoartele campaniilor se păstrează.',
      `Dacă nu te așteptai la asta, verifică pe ${platform} cine se poate autentifica în profilul tău și schimbă-i acolo parola.`,
    ],
    button: 'Deschide profilurile',
    reason: (brand) => `Primești acest e-mail fiindcă profilul era conectat la contul tău ${brand}.`,
  },
};
export default transferMails;
