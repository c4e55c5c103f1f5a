import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Propojte znovu ${profile} ve službě ${platform}`,
    intro: (profile, platform, since) =>
      `Od ${since} nemůžeme číst profil ${profile} ve službě ${platform}. Co je z něj tady vidět, se do nového propojení nemění.`,
    why: {
      expired: (platform) => `Platnost oprávnění skončila. ${platform} ho chce čas od času obnovit.`,
      'revoked-at-platform': (platform) =>
        `Oprávnění bylo odebráno ve službě ${platform}. Pokud je to záměr, nemusíte nic dělat.`,
      'password-changed': (platform) =>
        `Heslo ve službě ${platform} se změnilo a tím oprávnění skončila. Pokud to nejste vy, nejdřív tam svůj profil zabezpečte.`,
      checkpoint: (platform) =>
        `${platform} chce nejdřív něco potvrdit. Přihlaste se tam, udělejte, oč žádá, a pak profil propojte znovu.`,
      'account-type-changed': (platform) =>
        `Teď je to osobní účet a ${platform} takové nikomu nedovoluje číst. Přepněte ho tam zpět na profesionální a pak ho propojte znovu.`,
      'account-unavailable': (platform) =>
        `${platform} uvádí, že profil není dostupný. Podívejte se tam, jestli se od vás něco nežádá, a pak ho propojte znovu.`,
      'app-blocked': (platform) => `Oprávnění naší aplikace ukončuje ${platform}. Po novém propojení dostane nové.`,
      unknown: (platform) => `${platform} už oprávnění nepřijímá a neuvádí proč.`,
    },
    nothingLost: 'Nic z toho, co už máme načtené, se neztratilo a propojení trvá minutu.',
    again: 'Už jsme vám o tom psali.',
    last: 'Toto je poslední e-mail v této věci. Co dělat, dál uvidíte u svých profilů.',
    button: 'Propojit znovu',
    reason: (brand) => `Tento e-mail dostáváte, protože profil je propojený s vaším účtem v ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `Profil ${profile} ve službě ${platform} je znovu propojený`,
    intro: (profile, platform) => `Profil ${profile} ve službě ${platform} můžeme znovu číst.`,
    nothingToDo: 'Nic dalšího dělat nemusíte.',
    button: 'Zobrazit své profily',
    reason: (brand) =>
      `Tento e-mail dostáváte, protože jsme vám psali, že profil ve vašem účtu v ${brand} přestal fungovat.`,
  },
};
export default profileMails;
