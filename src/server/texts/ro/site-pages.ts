import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Deconectezi ${profile}?`,
    asked: (brand) =>
      `O pagină pe care folosești ${brand} cere deconectarea acestui profil. Încă nu s-a întâmplat nimic.`,
    profileLabel: 'Profil',
    platformLabel: 'Platformă',
    originLabel: 'Cerut pe',
    goes: 'Permisiunea pe care ne-ai dat-o se șterge imediat, la fel și copia noastră a fotografiei. Nu mai citim nimic, iar managerul tău nu mai vede profilul.',
    stays: 'Rapoartele campaniilor deja livrate se păstrează. Poți conecta profilul din nou oricând.',
    button: 'Deconectează',
    keep: 'Ca să rămână conectat, închide această fereastră.',
    doneTitle: (profile) => `${profile} este deconectat`,
    done: 'Permisiunea pe care ne-ai dat-o este ștearsă. Nu mai citim nimic.',
    ended: (platform) => `S-a încheiat și pe ${platform}.`,
    ending: (platform) => `Anunțăm ${platform}, ca să se încheie și acolo. Tu nu ai nimic de făcut.`,
    removeYourself: (platform) =>
      `${platform} nu ne lasă să încheiem permisiunea acolo. Până nu o elimini tu, numele nostru rămâne pe lista de acolo.`,
    removeLink: (platform) => `Deschide lista pe ${platform}`,
    close: 'Poți închide această fereastră.',
    goneTitle: 'Linkul nu mai funcționează',
    gone: 'Funcționează o dată, timp de zece minute, și doar cel mai nou. Dacă profilul este încă conectat, întoarce-te la profilurile tale și cere din nou.',
    profilesLink: 'Deschide profilurile',
    foreignTitle: 'Nu s-a schimbat nimic',
    foreign: 'Altă pagină a încercat să răspundă în locul tău. Deschide din nou linkul și răspunde aici.',
  },
  deletion: {
    title: 'Datele tale au fost șterse',
    done: (platform, brand, at) =>
      `${platform} i-a cerut lui ${brand} să șteargă datele unui profil. S-a făcut pe ${at}.`,
    what: 'Șterse: permisiunea, numele, fotografia, cifrele și ce identifică profilul.',
    kept: 'Păstrate: faptul că a existat o permisiune și când s-a încheiat, fără nume, fiindcă trebuie să putem dovedi asta.',
    account: {
      requested: {
        title: 'S-a cerut o ștergere',
        text: (brand, at) =>
          `Ștergerea unui cont ${brand} a fost cerută pe ${at}. Nu a fost confirmată: nu s-a șters nimic.`,
      },
      scheduled: {
        title: 'Este programată o ștergere',
        text: (brand, at) => `Ștergerea unui cont ${brand} a fost confirmată. Are loc pe ${at}.`,
      },
      deleting: {
        title: 'Contul este în curs de ștergere',
        text: (brand, at) =>
          `Un cont ${brand} este în curs de ștergere din ${at}. Anunțăm platformele că permisiunile lui s-au încheiat; poate dura până la o zi.`,
      },
      deleted: {
        title: 'Contul a fost șters',
        text: (brand, at) => `Un cont ${brand} a fost șters pe ${at}, la cererea titularului.`,
      },
      cancelled: {
        title: 'Contul rămâne',
        text: (brand, at) => `Ștergerea unui cont ${brand} a fost anulată pe ${at}. Nu s-a șters nimic.`,
      },
      lapsed: {
        title: 'Ștergerea nu a fost confirmată',
        text: (brand) =>
          `Ștergerea unui cont ${brand} a fost cerută și nu a fost confirmată la timp. Nu s-a șters nimic.`,
      },
    },
    whatOfAccount: 'Șterse: numele și adresa, parola, profilurile cu permisiunile lor și ce le identifică.',
    keptOfAccount:
      'Păstrate: faptul că a existat un cont și când s-a încheiat, precum și rapoartele campaniilor deja livrate, fără nume.',
    receiptLabel: 'Referință',
    codeLabel: 'Cod de confirmare',
    unknownTitle: 'Nicio ștergere cu acest cod',
    unknown: 'Compară codul cu cel din e-mailul nostru sau cu cel arătat de platformă.',
  },
  fault: {
    title: 'Nu a mers',
    text: 'Problema este la noi. Nu s-a schimbat nimic. Încearcă din nou peste câteva clipe.',
    codeLabel: 'Pentru asistență',
    busyTitle: 'Prea multe încercări',
    busy: 'Așteaptă câteva minute, apoi deschide din nou linkul.',
  },
};
export default sitePages;
