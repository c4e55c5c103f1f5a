import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Vrei să îți ștergi contul ${brand}?`,
    paragraphs: () => [
      'Cineva care știe parola acestui cont a cerut ștergerea lui. Nu se întâmplă nimic până nu confirmi.',
      'Odată cu contul se șterg profilurile lui și permisiunile pe care ni le-ai dat pentru ele; le încheiem și pe platforme. ' +
        'Rapoartele campaniilor deja livrate se păstrează, fără numele tău. Apoi adresa este liberă.',
      'Dacă nu ai cerut tu asta, nu confirma și alege o parolă nouă.',
    ],
    after: (days) =>
      days === undefined
        ? 'Imediat ce confirmi, contul este șters. Nu se poate anula.'
        : `Contul se șterge la ${days} după ce confirmi. Până atunci îl poți păstra.`,
    until: (until) => `Linkul funcționează până la ${until}. Deschiderea lui nu șterge nimic.`,
    button: 'Verifică și confirmă',
    reason: (brand) => `Primești acest e-mail fiindcă aceasta este adresa contului ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Contul tău ${brand} va fi șters`,
    paragraphs: () => [
      'Ai confirmat ștergerea. Până atunci totul funcționează ca înainte.',
      'Dacă te răzgândești sau dacă nu tu ai confirmat, păstrează contul cu acest link. Deschiderea lui nu schimbă încă nimic.',
    ],
    at: (moment) => `Contul va fi șters pe ${moment}.`,
    button: 'Păstrează contul',
    reason: (brand) =>
      `Primești acest e-mail fiindcă orice ștergere a unui cont ${brand} îi este anunțată titularului.`,
  },
  cancelled: {
    heading: (brand) => `Contul tău ${brand} rămâne`,
    paragraphs: () => [
      'Ștergerea a fost anulată. Nu s-a șters nimic: profilurile și permisiunile sunt cum erau.',
      'Dacă nu tu ai păstrat contul, alege o parolă nouă și cere din nou ștergerea.',
    ],
    button: 'Deschide profilurile',
    reason: (brand) => `Primești acest e-mail fiindcă ștergerea contului tău ${brand} a fost anulată.`,
  },
  receipt: {
    heading: (brand) => `Contul tău ${brand} a fost șters`,
    paragraphs: () => [
      'Șterse: numele și adresa ta de aici, parola, profilurile cu permisiunile lor și ce le identifică.',
      'Păstrate: faptul că a existat un cont și când s-a încheiat, precum și rapoartele campaniilor deja livrate, toate fără numele tău.',
      'Adresa este acum liberă: poți primi din nou o invitație la ea. Ca să revii, cere-i managerului tău o invitație nouă.',
    ],
    addressLabel: 'Adresa contului șters',
    at: (moment) => `Contul a fost șters pe ${moment}.`,
    code: (receipt) => `Referința ta: ${receipt}`,
    button: 'Vezi confirmarea',
    reason: (brand) => `Acesta este ultimul e-mail despre acest cont. Adresa ta a fost ștearsă de ${brand}.`,
  },
};
export default deletionMails;
