import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Scollegare ${profile}?`,
    asked: (brand) =>
      `Una pagina su cui usi ${brand} chiede di scollegare questo profilo. Non è ancora successo nulla.`,
    profileLabel: 'Profilo',
    platformLabel: 'Piattaforma',
    originLabel: 'Richiesto su',
    goes: 'L’autorizzazione che ci hai dato viene cancellata subito, e così la nostra copia della foto. Non leggiamo più nulla, e il tuo manager non vede più il profilo.',
    stays: 'I report delle campagne già consegnate restano. Puoi ricollegare il profilo in qualsiasi momento.',
    button: 'Scollega',
    keep: 'Per lasciarlo collegato, chiudi questa finestra.',
    doneTitle: (profile) => `${profile} è scollegato`,
    done: 'L’autorizzazione che ci hai dato è cancellata. Non leggiamo più nulla.',
    ended: (platform) => `È chiusa anche su ${platform}.`,
    ending: (platform) => `Stiamo avvisando ${platform}, perché si chiuda anche lì. Non devi fare nulla.`,
    removeYourself: (platform) =>
      `${platform} non ci permette di chiudere lì l’autorizzazione. Finché non la rimuovi tu, il nostro nome resta nel suo elenco.`,
    removeLink: (platform) => `Apri l’elenco su ${platform}`,
    close: 'Puoi chiudere questa finestra.',
    goneTitle: 'Questo link non funziona più',
    gone: 'Funziona una volta, per dieci minuti, e solo il più recente. Se il profilo è ancora collegato, torna ai tuoi profili e chiedine uno nuovo.',
    profilesLink: 'Apri i tuoi profili',
    foreignTitle: 'Non è cambiato nulla',
    foreign: 'Un’altra pagina ha provato a rispondere per te. Riapri il link e rispondi qui.',
  },
  deletion: {
    title: 'I tuoi dati sono stati eliminati',
    done: (platform, brand, at) =>
      `${platform} ha chiesto a ${brand} di eliminare i dati di un profilo. È stato fatto il giorno ${at}.`,
    what: 'Eliminati: l’autorizzazione, il nome, la foto, i numeri e ciò che identifica il profilo.',
    kept: 'Conservati: il fatto che c’era un’autorizzazione e quando è finita, senza nome, perché dobbiamo poterlo dimostrare.',
    account: {
      requested: {
        title: 'È stata chiesta un’eliminazione',
        text: (brand, at) =>
          `L’eliminazione di un account su ${brand} è stata chiesta il giorno ${at}. Non è stata confermata: nulla è stato eliminato.`,
      },
      scheduled: {
        title: 'Un’eliminazione è in programma',
        text: (brand, at) => `L’eliminazione di un account su ${brand} è stata confermata. Avverrà il giorno ${at}.`,
      },
      deleting: {
        title: 'L’eliminazione è in corso',
        text: (brand, at) =>
          `L’eliminazione di un account su ${brand} è in corso dal giorno ${at}. Stiamo comunicando alle piattaforme che le sue autorizzazioni sono finite; può volerci fino a un giorno.`,
      },
      deleted: {
        title: 'L’account è stato eliminato',
        text: (brand, at) =>
          `Un account su ${brand} è stato eliminato il giorno ${at}, come chiesto da chi ne era titolare.`,
      },
      cancelled: {
        title: 'L’account resta',
        text: (brand, at) =>
          `L’eliminazione di un account su ${brand} è stata annullata il giorno ${at}. Nulla è stato eliminato.`,
      },
      lapsed: {
        title: 'L’eliminazione non è stata confermata',
        text: (brand) =>
          `L’eliminazione di un account su ${brand} è stata chiesta e non confermata in tempo. Nulla è stato eliminato.`,
      },
    },
    whatOfAccount:
      'Eliminati: nome e indirizzo, la password, i profili con le loro autorizzazioni e ciò che li identifica.',
    keptOfAccount:
      'Conservati: il fatto che c’era un account e quando è finito, e i report delle campagne già consegnate, senza nome.',
    receiptLabel: 'Riferimento',
    codeLabel: 'Codice di conferma',
    unknownTitle: 'Nessuna eliminazione con questo codice',
    unknown: 'Confronta il codice con quello nella nostra email, o con quello mostrato dalla piattaforma.',
  },
  fault: {
    title: 'Non ha funzionato',
    text: 'Il problema è nostro. Non è cambiato nulla. Riprova tra un momento.',
    codeLabel: 'Per l’assistenza',
    busyTitle: 'Troppi tentativi',
    busy: 'Aspetta qualche minuto, poi riapri il link.',
  },
};
export default sitePages;
