import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Per favore, ricollega ${profile} su ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Il team di ${brand}` : `${manager}, che lavora con te presso ${brand},`} ti chiede di ricollegare ${profile} su ${platform}.`,
  means:
    'Non possiamo più leggerlo, quindi ciò che se ne vede resta com’era. Nulla è andato perso, e ricollegare richiede un minuto. ' +
    'Tra i tuoi profili vedi perché si è interrotto.',
  mayBeIgnored: 'Se non vuoi ricollegarlo, puoi ignorare questa email. In quel caso non cambia nulla.',
  button: 'Apri i tuoi profili',
  reason: (manager, brand) =>
    manager === undefined
      ? `Ricevi questa email perché nel tuo account hai reso il profilo visibile per ${brand}.`
      : `Ricevi questa email perché nel tuo account su ${brand} hai reso il profilo visibile per ${manager}.`,
};
export default nudgeMail;
