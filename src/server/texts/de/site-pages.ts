import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `${profile} trennen?`,
    asked: (brand) => `Eine Seite, auf der du ${brand} nutzt, möchte dieses Profil trennen. Noch ist nichts passiert.`,
    profileLabel: 'Profil',
    platformLabel: 'Plattform',
    originLabel: 'Angefragt auf',
    goes: 'Die Berechtigung, die du uns gegeben hast, wird sofort gelöscht, und unsere Kopie des Bildes auch. Wir lesen nichts mehr, und dein Talent-Management sieht das Profil nicht mehr.',
    stays: 'Berichte zu schon gelieferten Kampagnen bleiben. Du kannst das Profil jederzeit wieder verbinden.',
    button: 'Trennen',
    keep: 'Wenn es verbunden bleiben soll, schließ dieses Fenster.',
    doneTitle: (profile) => `${profile} ist getrennt`,
    done: 'Die Berechtigung, die du uns gegeben hast, ist gelöscht. Es wird nichts mehr gelesen.',
    ended: (platform) => `Auch bei ${platform} ist sie beendet.`,
    ending: (platform) => `Wir melden es an ${platform}, damit sie auch dort endet. Du musst nichts tun.`,
    removeYourself: (platform) =>
      `${platform} lässt uns die Berechtigung dort nicht beenden. Bis du sie selbst entfernst, steht unser Name dort in der Liste.`,
    removeLink: (platform) => `Liste bei ${platform} öffnen`,
    close: 'Du kannst dieses Fenster schließen.',
    goneTitle: 'Dieser Link funktioniert nicht mehr',
    gone: 'Er gilt einmal, zehn Minuten lang, und nur der neueste. Wenn das Profil noch verbunden ist, geh zurück zu deinen Profilen und beginne dort neu.',
    profilesLink: 'Deine Profile öffnen',
    foreignTitle: 'Es wurde nichts geändert',
    foreign: 'Eine andere Seite wollte für dich antworten. Öffne den Link noch einmal und antworte hier.',
  },
  deletion: {
    title: 'Deine Daten wurden gelöscht',
    done: (platform, brand, at) =>
      `${platform} hat ${brand} aufgefordert, die Daten eines Profils zu löschen. Das ist am ${at} geschehen.`,
    what: 'Gelöscht: die Berechtigung, der Name, das Bild, die Zahlen und was das Profil erkennbar macht.',
    kept: 'Behalten: dass es eine Berechtigung gab und wann sie endete, ohne Namen, denn das müssen wir nachweisen können.',
    account: {
      requested: {
        title: 'Eine Löschung wurde angefragt',
        text: (brand, at) =>
          `Am ${at} wurde die Löschung eines Kontos bei ${brand} angefragt. Sie ist nicht bestätigt: Es wurde nichts gelöscht.`,
      },
      scheduled: {
        title: 'Eine Löschung ist geplant',
        text: (brand, at) => `Die Löschung eines Kontos bei ${brand} wurde bestätigt. Sie geschieht am ${at}.`,
      },
      deleting: {
        title: 'Die Löschung läuft',
        text: (brand, at) =>
          `Ein Konto bei ${brand} wird seit ${at} gelöscht. Wir melden den Plattformen, dass seine Berechtigungen beendet sind; das dauert höchstens einen Tag.`,
      },
      deleted: {
        title: 'Das Konto wurde gelöscht',
        text: (brand, at) => `Ein Konto bei ${brand} wurde am ${at} gelöscht, auf Wunsch der Person, der es gehörte.`,
      },
      cancelled: {
        title: 'Das Konto bleibt',
        text: (brand, at) =>
          `Die Löschung eines Kontos bei ${brand} wurde am ${at} abgebrochen. Es wurde nichts gelöscht.`,
      },
      lapsed: {
        title: 'Die Löschung wurde nicht bestätigt',
        text: (brand) =>
          `Die Löschung eines Kontos bei ${brand} wurde angefragt und nicht rechtzeitig bestätigt. Es wurde nichts gelöscht.`,
      },
    },
    whatOfAccount:
      'Gelöscht: Name und Adresse, das Passwort, die Profile mit ihren Berechtigungen und was sie erkennbar macht.',
    keptOfAccount:
      'Behalten: dass es ein Konto gab und wann es endete, und Berichte zu schon gelieferten Kampagnen, ohne Namen.',
    receiptLabel: 'Referenz',
    codeLabel: 'Bestätigungscode',
    unknownTitle: 'Keine Löschung mit diesem Code',
    unknown: 'Vergleiche den Code mit dem in unserer E-Mail oder mit dem, den die Plattform zeigt.',
  },
  fault: {
    title: 'Das hat nicht geklappt',
    text: 'Das liegt an uns. Es wurde nichts geändert. Bitte versuch es gleich noch einmal.',
    codeLabel: 'Für den Support',
    busyTitle: 'Zu viele Versuche',
    busy: 'Warte ein paar Minuten und öffne dann den Link noch einmal.',
  },
};
export default sitePages;
