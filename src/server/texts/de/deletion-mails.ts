import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Möchtest du dein Konto bei ${brand} löschen?`,
    paragraphs: () => [
      'Jemand, der das Passwort dieses Kontos kennt, möchte es löschen. Nichts passiert, bis du es bestätigst.',
      'Mit dem Konto verschwinden seine Profile und die Berechtigungen, die du uns dafür gegeben hast; wir beenden sie auch bei den Plattformen. ' +
        'Berichte zu schon gelieferten Kampagnen bleiben, ohne deinen Namen. Danach ist die Adresse frei.',
      'Wenn du das nicht warst, bestätige nicht und wähle ein neues Passwort.',
    ],
    after: (days) =>
      days === undefined
        ? 'Mit deiner Bestätigung wird das Konto sofort gelöscht. Das lässt sich nicht rückgängig machen.'
        : `Nach deiner Bestätigung bleibt das Konto noch ${days}, dann wird es gelöscht. Bis dahin kannst du es behalten.`,
    until: (until) => `Der Link gilt bis ${until}. Ihn zu öffnen löscht nichts.`,
    button: 'Ansehen und bestätigen',
    reason: (brand) => `Du bekommst diese E-Mail, weil das Konto bei ${brand} diese Adresse hat.`,
  },
  scheduled: {
    heading: (brand) => `Dein Konto bei ${brand} wird gelöscht`,
    paragraphs: () => [
      'Du hast es bestätigt. Bis dahin funktioniert alles wie bisher.',
      'Wenn du es dir anders überlegst oder das nicht warst, behalte das Konto mit diesem Link. Ihn zu öffnen ändert noch nichts.',
    ],
    at: (moment) => `Das Konto wird am ${moment} gelöscht.`,
    button: 'Konto behalten',
    reason: (brand) => `Du bekommst diese E-Mail, weil wir jede Löschung eines Kontos bei ${brand} vorher ankündigen.`,
  },
  cancelled: {
    heading: (brand) => `Dein Konto bei ${brand} bleibt`,
    paragraphs: () => [
      'Die Löschung wurde abgebrochen. Es wurde nichts gelöscht: Deine Profile und Berechtigungen sind, wie sie waren.',
      'Wenn nicht du das Konto behalten hast, wähle ein neues Passwort und lass es noch einmal löschen.',
    ],
    button: 'Deine Profile öffnen',
    reason: (brand) => `Du bekommst diese E-Mail, weil die Löschung deines Kontos bei ${brand} abgebrochen wurde.`,
  },
  receipt: {
    heading: (brand) => `Dein Konto bei ${brand} wurde gelöscht`,
    paragraphs: () => [
      'Gelöscht: dein Name und deine Adresse hier, das Passwort, die Profile mit ihren Berechtigungen und was sie erkennbar macht.',
      'Behalten: dass es ein Konto gab und wann es endete, und Berichte zu schon gelieferten Kampagnen, alles ohne deinen Namen.',
      'Die Adresse ist jetzt frei: Du kannst wieder mit ihr eingeladen werden. Wenn du zurückkommen möchtest, bitte dein Talent-Management um eine neue Einladung.',
    ],
    addressLabel: 'Adresse des gelöschten Kontos',
    at: (moment) => `Das Konto wurde am ${moment} gelöscht.`,
    code: (receipt) => `Deine Referenz: ${receipt}`,
    button: 'Nachweis ansehen',
    reason: (brand) => `Das ist die letzte E-Mail zu diesem Konto. ${brand} hat deine Adresse gelöscht.`,
  },
};
export default deletionMails;
