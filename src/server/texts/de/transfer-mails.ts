import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Jemand fragt nach ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Jemand hat sich bei ${platform} als ${profile} angemeldet und möchte dieses Profil in einem anderen Konto bei ${brand} haben.`,
      'Bist du das mit einem anderen Konto, oder jemand, mit dem du arbeitest? Dann musst du nichts tun, oder du erlaubst den Umzug, damit es schneller geht. ' +
        'Beim Umzug wird die Berechtigung gelöscht, die du uns gegeben hast. Kampagnenberichte bleiben.',
      'Wenn du das Profil behalten möchtest, widersprich in deinem Konto.',
    ],
    objectUntil: (until) =>
      `Du kannst bis ${until} widersprechen. Wenn niemand widerspricht, darf das Profil umziehen.`,
    button: 'Erlauben oder widersprechen',
    reason: (brand) => `Du bekommst diese E-Mail, weil das Profil mit deinem Konto bei ${brand} verbunden ist.`,
  },
  asked: {
    heading: (profile) => `Du hast ${profile} angefragt`,
    paragraphs: (profile, platform) => [
      `${profile} bei ${platform} ist hier mit einem anderen Konto verbunden. Wir haben dorthin geschrieben.`,
      'Du musst jetzt nichts tun. Wir schreiben dir, sobald es entschieden ist.',
    ],
    objectUntil: (until) => `Das andere Konto kann bis ${until} widersprechen.`,
    button: 'Deine Profile öffnen',
    reason: (brand) => `Du bekommst diese E-Mail, weil du das Profil in deinem Konto bei ${brand} angefragt hast.`,
  },
  approved: {
    heading: (profile) => `Du kannst ${profile} jetzt verbinden`,
    paragraphs: (profile, platform) => [
      `Für ${profile} steht nichts mehr im Weg.`,
      `Verbinde es noch einmal: Du meldest dich wieder bei ${platform} an, und dann ist es in deinem Konto.`,
    ],
    connectUntil: (until) => `Das gilt bis ${until}.`,
    button: 'Profil verbinden',
    reason: (brand) => `Du bekommst diese E-Mail, weil du das Profil in deinem Konto bei ${brand} angefragt hast.`,
  },
  declined: {
    heading: (profile) => `${profile} bleibt, wo es ist`,
    paragraphs: (profile, platform) => [
      `Das Konto, mit dem ${profile} verbunden ist, hat widersprochen. Nichts hat sich geändert, und wir haben nichts von dem behalten, was ${platform} uns gegeben hat.`,
      'Wenn das Profil nur dir gehört, prüfe bei der Plattform, wer sich dort noch anmelden kann, oder sprich mit den Leuten, mit denen du arbeitest.',
    ],
    button: 'Deine Profile öffnen',
    reason: (brand) => `Du bekommst diese E-Mail, weil du das Profil in deinem Konto bei ${brand} angefragt hast.`,
  },
  moved: {
    heading: (profile) => `${profile} ist in ein anderes Konto umgezogen`,
    paragraphs: (profile, platform) => [
      `Jemand hat sich bei ${platform} als ${profile} angemeldet und das Profil mit einem anderen Konto verbunden. In deinem ist es nicht mehr.`,
      'Die Berechtigung, die du uns gegeben hast, ist gelöscht, und niemand sieht das Profil mehr über dein Konto. Kampagnenberichte bleiben.',
      `Wenn du nicht damit gerechnet hast, prüfe bei ${platform}, wer sich in deinem Profil anmelden kann, und ändere dort das Passwort.`,
    ],
    button: 'Deine Profile öffnen',
    reason: (brand) => `Du bekommst diese E-Mail, weil das Profil mit deinem Konto bei ${brand} verbunden war.`,
  },
};
export default transferMails;
