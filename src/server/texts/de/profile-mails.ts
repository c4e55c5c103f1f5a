import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Verbinde ${profile} bei ${platform} neu`,
    intro: (profile, platform, since) =>
      `Seit ${since} können wir ${profile} bei ${platform} nicht mehr lesen. Was hier davon zu sehen ist, bleibt so, bis du neu verbindest.`,
    why: {
      expired: (platform) =>
        `Die Berechtigung ist abgelaufen. ${platform} möchte, dass sie von Zeit zu Zeit erneuert wird.`,
      'revoked-at-platform': (platform) =>
        `Die Berechtigung wurde bei ${platform} zurückgenommen. Wenn du das so wolltest, musst du nichts tun.`,
      'password-changed': (platform) =>
        `Das Passwort bei ${platform} wurde geändert, und ${platform} beendet dann Berechtigungen. Wenn du es nicht geändert hast, sichere dort zuerst dein Profil.`,
      checkpoint: (platform) =>
        `${platform} möchte vorher etwas von dir bestätigt haben. Melde dich dort an, folge den Hinweisen und verbinde dann neu.`,
      'account-type-changed': (platform) =>
        `Es ist jetzt ein persönliches Konto, und solche lässt ${platform} niemanden lesen. Wechsle dort zurück zu einem professionellen und verbinde dann neu.`,
      'account-unavailable': (platform) =>
        `${platform} meldet, dass das Profil nicht verfügbar ist. Sieh dort nach, ob etwas von dir verlangt wird, und verbinde dann neu.`,
      'app-blocked': (platform) =>
        `${platform} hat die Berechtigung unserer App beendet. Wenn du neu verbindest, bekommt sie eine neue.`,
      unknown: (platform) => `${platform} akzeptiert die Berechtigung nicht mehr und nennt keinen Grund.`,
    },
    nothingLost: 'Was vorher gelesen wurde, ist nicht verloren, und das Verbinden dauert eine Minute.',
    again: 'Wir haben dir dazu schon geschrieben.',
    last: 'Das ist die letzte E-Mail dazu. Bei deinen Profilen steht weiterhin, was zu tun ist.',
    button: 'Neu verbinden',
    reason: (brand) => `Du bekommst diese E-Mail, weil das Profil mit deinem Konto bei ${brand} verbunden ist.`,
  },
  working: {
    heading: (profile, platform) => `${profile} bei ${platform} ist wieder verbunden`,
    intro: (profile, platform) => `Wir können ${profile} bei ${platform} wieder lesen.`,
    nothingToDo: 'Du musst nichts weiter tun.',
    button: 'Deine Profile ansehen',
    reason: (brand) =>
      `Du bekommst diese E-Mail, weil wir dir geschrieben hatten, dass das Profil in deinem Konto bei ${brand} nicht mehr funktioniert.`,
  },
};
export default profileMails;
