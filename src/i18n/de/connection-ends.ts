import type { ConnectionEndMessages } from '../messages.js';

const connectionEnds: ConnectionEndMessages = {
  chooseTitle: 'Welches?',
  chooseText:
    'Über dein Konto bei {platform} sind mehrere erreichbar. Wähle eines; weitere kannst du danach verbinden.',
  chooseLabel: 'Gefundene Profile',
  chooseMissing: 'Fehlt eines? {platform} zeigt nur die, die du erlaubt hast.',
  chooseButton: 'Weiter',
  noneOfThese: 'Keines davon',
  unavailable: {
    personal: 'Ein persönliches Konto: Es lässt sich nicht lesen',
    'not-linked': 'Nicht mit einem Instagram-Konto verknüpft',
    'no-permission': 'Der Zugriff wurde nicht erlaubt',
    unpublished: 'Nicht veröffentlicht',
  },

  confirmTitle: '{handle} verbinden?',
  confirmReconnectTitle: '{handle} neu verbinden?',
  confirmText: 'Dieses Profil ist bei {platform} angemeldet. Noch wurde nichts gespeichert.',
  confirmMissing: 'Du hast keinen Zugriff erlaubt auf: {missing}. Das geht auch später.',
  consentLabel: 'Für {manager} sichtbar machen',
  confirm: 'Verbinden',
  notMe: 'Nicht dieses: anderes Konto verwenden',

  connectedTitle: '{handle} ist verbunden',
  connectedText: 'Bild und Zahlen werden jetzt abgerufen.',
  connectedOnly: 'Wir haben begonnen, es zu lesen.',
  done: 'Fertig',
  limitedTitle: '{handle} ist verbunden, aber eine Berechtigung fehlt',
  keepAsIs: 'So lassen',
  deniedTitle: 'Es wurde nichts verbunden',
  deniedText: 'Du hast es nicht erlaubt, und nichts wurde geteilt. Verbinden kannst du, wann immer du möchtest.',
  cancelledTitle: 'Es wurde nichts verbunden',
  cancelledText: 'Du hast abgebrochen, und nichts wurde gespeichert.',
  wrongTitle: 'Das war ein anderes Profil',
  wrongText: 'Hier geht es um {expected}, bei {platform} ist aber {found} angemeldet. Nichts hat sich geändert.',
  wrongTip: 'Um {expected} zu nutzen, melde dich damit bei {platform} an und versuch es noch einmal.',
  asNew: '{found} auch verbinden',
  obstacleTitle: {
    personal: 'Das ist ein persönliches Konto',
    'no-channel': 'Es gibt noch keinen Kanal',
    'no-page': 'Es gibt keine Seite zum Verbinden',
    'not-linked': 'Die Seite ist noch nicht verknüpft',
  },
  obstacleText: {
    personal: '{platform} lässt uns nur professionelle Konten lesen: Creator oder Business. Der Wechsel ist kostenlos.',
    'no-channel':
      'Das Konto, das du bei {platform} verwendet hast, hat keinen Kanal. Erstelle dort einen oder nimm das Konto, das ihn hat.',
    'no-page': 'Das Konto, das du bei {platform} verwendet hast, verwaltet keine Seite, oder du hast keine erlaubt.',
    'not-linked':
      'Keine Seite, die du erlaubt hast, ist mit einem professionellen Instagram-Konto verknüpft. Verknüpfe sie zuerst dort.',
  },
  conflictTitle: '{handle} ist in einem anderen Konto verbunden',
  conflictText:
    'Ein Profil ist immer nur in einem Konto. Gehört das andere dir, melde dich dort an und trenne es, oder lass es hierher umziehen.',
  requestTransfer: 'Umzug hierher anfragen',
  requestText:
    'Das andere Konto wird informiert und kann einige Tage lang widersprechen. Bis dahin ändert sich nichts.',
  haveCode: 'Ich habe einen Übergabecode',
  handOverCode: 'Übergabecode',
  handOverMissing: 'Gib den Code ein.',
  handOverWrong: 'Das ist kein Übergabecode für dieses Profil, oder er wurde schon verwendet.',
  handOverButton: 'Code verwenden',
  requested: 'Die Anfrage zu {handle} ist unterwegs.',
  unavailableTitle: '{platform} lässt sich gerade nicht verbinden',
  unavailableText: 'Das liegt an uns, nicht an dir. Es ist gemeldet; bitte komm später wieder.',
  expiredTitle: 'Dieser Versuch ist abgelaufen',
  expiredText: 'Zur Sicherheit gilt jeder Versuch nur einige Minuten. Es wurde nichts gespeichert.',
  startAgain: 'Neu beginnen',
  failedTitle: 'Das hat nicht geklappt',
  failedText: 'Zwischen {platform} und uns ist etwas schiefgegangen. Es wurde nichts halb gespeichert.',
  back: 'Zurück zur Liste',
};
export default connectionEnds;
