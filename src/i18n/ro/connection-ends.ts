import type { ConnectionEndMessages } from '../messages.js';

const connectionEnds: ConnectionEndMessages = {
  chooseTitle: 'Care dintre ele?',
  chooseText:
    'Contul tău de {platform} dă acces la mai multe profiluri. Alege unul; pe celelalte le poți conecta după aceea.',
  chooseLabel: 'Profiluri găsite',
  chooseMissing: 'Lipsește vreunul? {platform} le arată doar pe cele pe care le-ai permis.',
  chooseButton: 'Continuă',
  noneOfThese: 'Niciunul dintre acestea',
  unavailable: {
    personal: 'Cont personal: nu poate fi citit',
    'not-linked': 'Nu este asociat unui cont Instagram',
    'no-permission': 'Accesul nu a fost permis',
    unpublished: 'Fără publicare',
  },

  confirmTitle: 'Conectezi {handle}?',
  confirmReconnectTitle: 'Reconectezi {handle}?',
  confirmText: 'Acesta este profilul deschis pe {platform}. Încă nu s-a salvat nimic.',
  confirmMissing: 'Nu ai permis următoarele: {missing}. Se pot adăuga mai târziu.',
  consentLabel: 'Vizibil pentru {manager}',
  confirm: 'Conectează-l',
  notMe: 'Nu acesta: folosește alt cont',

  connectedTitle: '{handle} este conectat',
  connectedText: 'Fotografia și cifrele lui sunt preluate acum.',
  connectedOnly: 'Am început să-l citim.',
  done: 'Gata',
  limitedTitle: '{handle} este conectat, dar lipsește o permisiune',
  keepAsIs: 'Lasă-l așa',
  deniedTitle: 'Nu s-a conectat nimic',
  deniedText: 'Nu ai permis și nu s-a distribuit nimic. Poți conecta oricând vrei.',
  cancelledTitle: 'Nu s-a conectat nimic',
  cancelledText: 'Ai anulat și nu s-a salvat nimic.',
  wrongTitle: 'Acela era alt profil',
  wrongText: 'Este vorba despre {expected}, dar pe {platform} este deschis {found}. Nu s-a schimbat nimic.',
  wrongTip: 'Ca să folosești {expected}, autentifică-te cu acel profil pe {platform} și încearcă din nou.',
  asNew: 'Conectează și {found}',
  obstacleTitle: {
    personal: 'Acesta este un cont personal',
    'no-channel': 'Încă nu există un canal',
    'no-page': 'Nu există nicio Pagină de conectat',
    'not-linked': 'Pagina nu este încă asociată',
  },
  obstacleText: {
    personal:
      '{platform} ne lasă să citim doar conturi profesionale: de creator sau de firmă. Schimbarea este gratuită.',
    'no-channel': 'Contul folosit pe {platform} nu are canal. Creează unul acolo sau folosește contul care îl are.',
    'no-page': 'Contul folosit pe {platform} nu administrează nicio Pagină sau nu ai permis niciuna.',
    'not-linked':
      'Nicio Pagină permisă nu este asociată unui cont profesional de Instagram. Asociaz-o mai întâi acolo.',
  },
  conflictTitle: '{handle} este conectat în alt cont',
  conflictText:
    'Un profil este într-un singur cont odată. Dacă celălalt este al tău, autentifică-te acolo și deconectează-l sau cere mutarea lui aici.',
  requestTransfer: 'Cere mutarea lui aici',
  requestText: 'Celălalt cont este anunțat și poate obiecta câteva zile. Până atunci nu se schimbă nimic.',
  haveCode: 'Am un cod de cedare',
  handOverCode: 'Cod de cedare',
  handOverMissing: 'Scrie codul.',
  handOverWrong: 'Acesta nu este un cod de cedare al acelui profil sau a fost deja folosit.',
  handOverButton: 'Folosește codul',
  requested: 'Cererea pentru {handle} este pe drum.',
  unavailableTitle: '{platform} nu se poate conecta acum',
  unavailableText: 'Problema este la noi, nu la tine. A fost semnalată; revino mai târziu.',
  expiredTitle: 'Această încercare a expirat',
  expiredText: 'Pentru siguranță, fiecare încercare durează doar câteva minute. Nu s-a salvat nimic.',
  startAgain: 'Ia-o de la capăt',
  failedTitle: 'Nu a mers',
  failedText: 'Ceva nu a mers între {platform} și noi. Nimic nu s-a salvat pe jumătate.',
  back: 'Înapoi la listă',
};
export default connectionEnds;
