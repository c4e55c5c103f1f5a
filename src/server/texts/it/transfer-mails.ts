import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Qualcuno chiede ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Qualcuno ha eseguito l’accesso a ${platform} come ${profile} e chiede di avere questo profilo nel proprio account su ${brand}.`,
      'Sei tu con un altro account, o è qualcuno con cui lavori? Allora non devi fare nulla, o puoi accettare per fare prima. ' +
        'Quando il profilo si sposta, l’autorizzazione che ci hai dato viene cancellata. I report delle campagne restano.',
      'Se vuoi tenere il profilo, opponiti dal tuo account.',
    ],
    objectUntil: (until) => `Puoi opporti fino al giorno ${until}. Se nessuno si oppone, il profilo si può spostare.`,
    button: 'Accetta o opponiti',
    reason: (brand) => `Ricevi questa email perché il profilo è collegato al tuo account su ${brand}.`,
  },
  asked: {
    heading: (profile) => `Hai chiesto ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} su ${platform} è collegato a un altro account qui. Abbiamo scritto a chi ne è titolare.`,
      'Per ora non devi fare nulla. Ti scriviamo appena c’è una decisione.',
    ],
    objectUntil: (until) => `L’altro account può opporsi fino al giorno ${until}.`,
    button: 'Apri i tuoi profili',
    reason: (brand) => `Ricevi questa email perché hai chiesto il profilo nel tuo account su ${brand}.`,
  },
  approved: {
    heading: (profile) => `Ora puoi collegare ${profile}`,
    paragraphs: (profile, platform) => [
      `Nulla si oppone più allo spostamento di ${profile}.`,
      `Collegalo ancora una volta: accedi di nuovo a ${platform}, e il profilo è nel tuo account.`,
    ],
    connectUntil: (until) => `Vale fino al giorno ${until}.`,
    button: 'Collega il profilo',
    reason: (brand) => `Ricevi questa email perché hai chiesto il profilo nel tuo account su ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} resta dov’è`,
    paragraphs: (profile, platform) => [
      `L’account a cui è collegato ${profile} si è opposto. Non è cambiato nulla, e non abbiamo conservato nulla di ciò che ci ha dato ${platform}.`,
      'Se il profilo è solo tuo, controlla sulla piattaforma chi altro può accedervi, o parla con le persone con cui lavori.',
    ],
    button: 'Apri i tuoi profili',
    reason: (brand) => `Ricevi questa email perché hai chiesto il profilo nel tuo account su ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} è passato a un altro account`,
    paragraphs: (profile, platform) => [
      `Qualcuno ha eseguito l’accesso a ${platform} come ${profile} e lo ha collegato a un altro account. Non è più nel tuo.`,
      'L’autorizzazione che ci hai dato è cancellata, e nessuno vede più il profilo tramite il tuo account. I report delle campagne restano.',
      `Se non te l’aspettavi, controlla su ${platform} chi può accedere al tuo profilo, e lì cambia la password.`,
    ],
    button: 'Apri i tuoi profili',
    reason: (brand) => `Ricevi questa email perché il profilo era collegato al tuo account su ${brand}.`,
  },
};
export default transferMails;
