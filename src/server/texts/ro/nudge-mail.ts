import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Te rugăm să reconectezi ${profile} de pe ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Echipa ${brand}` : `${manager}, care lucrează cu tine la ${brand},`} te roagă să reconectezi ${profile} de pe ${platform}.`,
  means:
    'Nu îl mai putem citi, așa că ce se vede din el rămâne cum era. Nu s-a pierdut nimic, iar conectarea durează un minut. ' +
    'Motivul îl vezi la profilurile tale.',
  mayBeIgnored: 'Dacă nu vrei să îl conectezi, poți ignora acest e-mail. Atunci nu se schimbă nimic.',
  button: 'Deschide profilurile',
  reason: (manager, brand) =>
    manager === undefined
      ? `Primești acest e-mail fiindcă ai făcut profilul din contul tău vizibil pentru ${brand}.`
      : `Primești acest e-mail fiindcă ai făcut profilul din contul tău ${brand} vizibil pentru ${manager}.`,
};
export default nudgeMail;
