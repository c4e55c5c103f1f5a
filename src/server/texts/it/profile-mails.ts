import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Ricollega ${profile} su ${platform}`,
    intro: (profile, platform, since) =>
      `Dal giorno ${since} non possiamo più leggere ${profile} su ${platform}. Ciò che se ne vede qui resta com’era finché non lo ricolleghi.`,
    why: {
      expired: (platform) => `L’autorizzazione è scaduta: ${platform} chiede di rinnovarla ogni tanto.`,
      'revoked-at-platform': (platform) =>
        `L’autorizzazione è stata revocata su ${platform}. Se è quello che volevi, non devi fare nulla.`,
      'password-changed': (platform) =>
        `La password di ${platform} è cambiata, e questo annulla le autorizzazioni. Se non l’hai cambiata tu, prima metti al sicuro il tuo profilo lì.`,
      checkpoint: (platform) =>
        `Prima devi confermare qualcosa su ${platform}. Accedi lì, fai quello che ti viene chiesto, poi ricollega.`,
      'account-type-changed': (platform) =>
        `Ora è un account personale, e ${platform} non permette a nessuno di leggerli. Lì torna a un account professionale, poi ricollega.`,
      'account-unavailable': (platform) =>
        `Secondo ${platform} il profilo non è disponibile. Guarda lì se ti viene chiesto qualcosa, poi ricollega.`,
      'app-blocked': (platform) =>
        `L’autorizzazione della nostra app è stata chiusa da ${platform}. Se ricolleghi, ne riceve una nuova.`,
      unknown: (platform) => `${platform} non accetta più l’autorizzazione e non dice perché.`,
    },
    nothingLost: 'Nulla di ciò che è già stato letto è andato perso, e ricollegare richiede un minuto.',
    again: 'Ti abbiamo già scritto su questo.',
    last: 'Questa è l’ultima email in proposito. Tra i tuoi profili continui a vedere cosa fare.',
    button: 'Ricollega',
    reason: (brand) => `Ricevi questa email perché il profilo è collegato al tuo account su ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} su ${platform} è di nuovo collegato`,
    intro: (profile, platform) => `Possiamo leggere di nuovo ${profile} su ${platform}.`,
    nothingToDo: 'Non devi fare altro.',
    button: 'Vedi i tuoi profili',
    reason: (brand) =>
      `Ricevi questa email perché ti avevamo scritto che il profilo nel tuo account su ${brand} non funzionava più.`,
  },
};
export default profileMails;
