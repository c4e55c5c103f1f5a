import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `${platform} wird geöffnet`,
    body: (host) =>
      `Du meldest dich auf ${host} an, der eigenen Seite der Plattform. Hier sieht niemand dein Passwort.`,
    button: (platform) => `Weiter zu ${platform}`,
  },
  interstitial: {
    title: (platform) => `Ein Profil bei ${platform} verbinden?`,
    body: (brand) =>
      `Das Profil, bei dem du dich auf der nächsten Seite anmeldest, wird mit diesem Konto bei ${brand} verbunden.`,
    warning: 'Mach nur weiter, wenn du das selbst begonnen hast.',
    button: (platform) => `Weiter zu ${platform}`,
    otherwise:
      'Wenn dir jemand diesen Link geschickt hat oder das Konto nicht deins ist, schließ dieses Fenster. Es ist nichts passiert.',
  },
  facts: { profile: 'Profil', account: 'Kommt in das Konto', page: 'Angefragt von' },
  gone: {
    title: 'Dieser Link funktioniert nicht mehr',
    body: 'Er gilt einmal und nur kurze Zeit. Geh zurück zu der Seite, von der du kamst, und beginne dort neu.',
    button: 'Zu deinen Profilen',
  },
  over: {
    title: 'Das ist schon erledigt',
    body: 'Diese Seite wurde schon verwendet oder ist abgelaufen. Wie es ausging, steht auf der Seite, von der du kamst.',
  },
  matchCode: {
    title: 'Gib den Code ein',
    body: (page) =>
      `Du bist in einem anderen Browser zurückgekommen als dem, in dem du begonnen hast. Das Fenster mit ${page} zeigt einen Code.`,
    warning:
      'Gib ihn nur ein, wenn das andere Fenster deins ist. Gib den Code niemandem, und nimm von niemandem einen an.',
    label: 'Code aus 4 Zeichen',
    button: 'Weiter',
    missing: 'Gib die 4 Zeichen ein, die das andere Fenster zeigt.',
    wrong: (tries) =>
      tries === 1
        ? 'Das ist nicht der Code. Du hast noch einen Versuch.'
        : `Das ist nicht der Code. Du hast noch ${tries} Versuche.`,
    noneLeft: {
      title: 'Der Code war zu oft falsch',
      body: 'Es wurde nichts verbunden. Geh zurück zu dem Fenster, in dem du begonnen hast, und versuch es dort noch einmal.',
    },
  },
  results: {
    returned: {
      title: () => 'Fast fertig',
      body: 'Die Antwort wird gerade geprüft. Wie es weitergeht, steht auf der Seite, von der du kamst.',
    },
    choosing: {
      title: () => 'Welches Profil ist es?',
      body: 'Du hast mehrere. Geh zurück zu der Seite, von der du kamst, und wähle eines. Noch ist nichts verbunden.',
    },
    confirming: {
      title: () => 'Noch ein Schritt',
      body: 'Geh zurück zu der Seite, von der du kamst, und bestätige dieses Profil. Noch ist nichts verbunden.',
    },
    connected: { title: (platform) => `Mit ${platform} verbunden`, body: 'Dieses Profil ist verbunden.' },
    denied: { title: () => 'Es wurde nichts verbunden', body: 'Du hast es nicht erlaubt, und nichts wurde geteilt.' },
    cancelled: { title: () => 'Das wurde abgebrochen', body: 'Es wurde nichts verbunden.' },
    expired: {
      title: () => 'Die Zeit ist abgelaufen',
      body: 'Es wurde nichts verbunden. Geh zurück zu der Seite, von der du kamst, und beginne neu.',
    },
    conflict: {
      title: () => 'Dieses Profil ist schon verbunden',
      body: 'Es gehört hier zu einem anderen Konto, deshalb wurde nichts geändert. Was du tun kannst, steht auf der Seite, von der du kamst.',
    },
    wrongAccount: {
      title: () => 'Das ist ein anderes Profil',
      body: 'Du hast dich mit einem anderen Profil als erwartet angemeldet, deshalb wurde nichts geändert. Was du tun kannst, steht auf der Seite, von der du kamst.',
    },
    accountType: {
      title: () => 'Das lässt sich nicht verbinden',
      body: 'Die Plattform erlaubt es für diesen Kontotyp nicht. Was du tun kannst, steht auf der Seite, von der du kamst.',
    },
    missing: {
      title: () => 'Eine Berechtigung fehlt',
      body: 'Ohne sie lässt sich nichts verbinden. Geh zurück zu der Seite, von der du kamst, um noch einmal gefragt zu werden.',
    },
    failed: {
      title: (platform) => `${platform} konnte nicht verbunden werden`,
      body: 'Das hat nicht geklappt, und es liegt nicht an dir. Geh zurück zu der Seite, von der du kamst, und versuch es noch einmal.',
    },
    unavailable: {
      title: (platform) => `${platform} lässt sich gerade nicht verbinden`,
      body: 'Das liegt an uns, nicht an dir, und wir wissen davon. Bitte versuch es später noch einmal.',
    },
  },
  close: 'Du kannst dieses Fenster schließen.',
  back: (page) => `Zurück zu ${page}`,
  undo: {
    question: 'Wenn du das nicht selbst begonnen hast oder das Konto nicht deins ist, nimm es zurück:',
    button: 'Rückgängig machen',
    title: 'Es ist rückgängig gemacht',
    body: 'Die Berechtigung ist hier gelöscht. Von diesem Profil bleibt nichts verbunden.',
  },
  supportCode: 'Referenz für den Support',
  fault: {
    title: 'Das hat nicht geklappt',
    body: 'Das liegt an uns, nicht an dir. Geh zurück zu der Seite, von der du kamst, und versuch es gleich noch einmal.',
  },
  refused: {
    title: 'Das wurde nicht angenommen',
    body: 'Die Anfrage kam nicht von unserer eigenen Seite. Geh zurück zu der Seite, von der du kamst, und beginne dort neu.',
  },
};
export default connectPages;
