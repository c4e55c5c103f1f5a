import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Se deschide ${platform}`,
    body: (host) => `Te autentifici pe ${host}, chiar pe pagina platformei. Nimeni de aici nu îți vede parola.`,
    button: (platform) => `Continuă pe ${platform}`,
  },
  interstitial: {
    title: (platform) => `Conectezi un profil ${platform}?`,
    body: (brand) => `Profilul cu care te autentifici pe pagina următoare va fi conectat la acest cont ${brand}.`,
    warning: 'Continuă doar dacă tu ai început.',
    button: (platform) => `Continuă pe ${platform}`,
    otherwise:
      'Dacă linkul ți-a fost trimis de cineva sau contul nu este al tău, închide această fereastră. Nu s-a întâmplat nimic.',
  },
  facts: { profile: 'Profil', account: 'Merge la contul', page: 'Cerut de' },
  gone: {
    title: 'Linkul nu mai funcționează',
    body: 'Funcționează o dată și doar puțin timp. Întoarce-te la pagina de unde ai venit și începe din nou acolo.',
    button: 'Mergi la profilurile tale',
  },
  over: {
    title: 'Este deja gata',
    body: 'Pagina a fost deja folosită sau i-a trecut timpul. Pagina de unde ai venit arată rezultatul.',
  },
  matchCode: {
    title: 'Scrie codul',
    body: (page) => `Te-ai întors în alt browser decât cel în care ai început. Fereastra cu ${page} arată un cod.`,
    warning: 'Scrie-l doar dacă acea fereastră este a ta. Nu da codul nimănui și nu îl primi de la nimeni.',
    label: 'Cod din 4 caractere',
    button: 'Continuă',
    missing: 'Scrie cele 4 caractere pe care le arată cealaltă fereastră.',
    wrong: (tries) =>
      tries === 1 ? 'Nu acesta este codul. Mai ai o încercare.' : `Nu acesta este codul. Mai ai ${tries} încercări.`,
    noneLeft: {
      title: 'Codul a fost greșit de prea multe ori',
      body: 'Nu s-a conectat nimic. Întoarce-te la fereastra în care ai început și încearcă din nou acolo.',
    },
  },
  results: {
    returned: {
      title: () => 'Aproape gata',
      body: 'Verificăm răspunsul. Pagina de unde ai venit arată ce urmează.',
    },
    choosing: {
      title: () => 'Care profil?',
      body: 'Ai mai multe. Întoarce-te la pagina de unde ai venit și alege unul. Încă nu s-a conectat nimic.',
    },
    confirming: {
      title: () => 'Încă un pas',
      body: 'Întoarce-te la pagina de unde ai venit și confirmă acest profil. Încă nu s-a conectat nimic.',
    },
    connected: { title: (platform) => `Conectat cu ${platform}`, body: 'Acest profil este conectat.' },
    denied: { title: () => 'Nu s-a conectat nimic', body: 'Nu ai permis și nu s-a distribuit nimic.' },
    cancelled: { title: () => 'S-a anulat', body: 'Nu s-a conectat nimic.' },
    expired: {
      title: () => 'Această încercare a expirat',
      body: 'Nu s-a conectat nimic. Întoarce-te la pagina de unde ai venit și începe din nou.',
    },
    conflict: {
      title: () => 'Acest profil este deja conectat',
      body: 'Aparține altui cont de aici, așa că nu s-a schimbat nimic. Pagina de unde ai venit arată ce poți face.',
    },
    wrongAccount: {
      title: () => 'Acesta este alt profil',
      body: 'Te-ai autentificat cu alt profil decât cel așteptat, așa că nu s-a schimbat nimic. Pagina de unde ai venit arată ce poți face.',
    },
    accountType: {
      title: () => 'Acesta nu poate fi conectat',
      body: 'Platforma nu permite asta pentru acest tip de cont. Pagina de unde ai venit arată ce poți face.',
    },
    missing: {
      title: () => 'Lipsește o permisiune',
      body: 'Fără ea nu se poate conecta nimic. Întoarce-te la pagina de unde ai venit, ca să ți se ceară din nou.',
    },
    failed: {
      title: (platform) => `${platform} nu s-a putut conecta`,
      body: 'Nu a mers, dar nu este vina ta. Întoarce-te la pagina de unde ai venit și încearcă din nou.',
    },
    unavailable: {
      title: (platform) => `${platform} nu se poate conecta acum`,
      body: 'Problema este la noi, nu la tine, și știm de ea. Încearcă din nou mai târziu.',
    },
  },
  close: 'Poți închide această fereastră.',
  back: (page) => `Înapoi la ${page}`,
  undo: {
    question: 'Dacă nu tu ai început sau contul nu este al tău, anulează:',
    button: 'Anulează',
    title: 'S-a anulat',
    body: 'Permisiunea este ștearsă aici. Nimic din acest profil nu rămâne conectat.',
  },
  supportCode: 'Referință pentru asistență',
  fault: {
    title: 'Nu a mers',
    body: 'Problema este la noi, nu la tine. Întoarce-te la pagina de unde ai venit și încearcă din nou peste câteva clipe.',
  },
  refused: {
    title: 'Cererea nu a fost acceptată',
    body: 'Nu a venit de pe pagina noastră. Întoarce-te la pagina de unde ai venit și începe din nou acolo.',
  },
};
export default connectPages;
