import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Propojte prosím znovu ${profile} ve službě ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Tým ${brand}` : `${manager} (pracuje s vámi v ${brand})`} vás žádá o nové propojení profilu ${profile} ve službě ${platform}.`,
  means:
    'Už ho nemůžeme číst, takže to, co je z něj vidět, se nemění. Nic se neztratilo a propojení trvá minutu. ' +
    'Proč se to přerušilo, najdete u svých profilů.',
  mayBeIgnored: 'Pokud ho propojit nechcete, nemusíte na tento e-mail reagovat. Nic se pak nezmění.',
  button: 'Otevřít své profily',
  reason: (manager, brand) =>
    manager === undefined
      ? `Tento e-mail dostáváte, protože profil ve vašem účtu smí s vaším souhlasem vidět ${brand}.`
      : `Tento e-mail dostáváte, protože profil ve vašem účtu v ${brand} smí s vaším souhlasem vidět ${manager}.`,
};
export default nudgeMail;
