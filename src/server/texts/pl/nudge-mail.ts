import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Prosimy, połącz ponownie ${profile} w serwisie ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Zespół ${brand}` : `${manager} (współpracuje z Tobą w ${brand})`} prosi o ponowne połączenie profilu ${profile} w serwisie ${platform}.`,
  means:
    'Nie możemy go już odczytywać, więc to, co o nim widać, się nie zmienia. Nic nie zginęło, a połączenie trwa minutę. ' +
    'Powód przerwy znajdziesz przy swoich profilach.',
  mayBeIgnored: 'Jeśli nie chcesz go łączyć, możesz pominąć ten e-mail. Nic się wtedy nie zmieni.',
  button: 'Otwórz swoje profile',
  reason: (manager, brand) =>
    manager === undefined
      ? `Dostajesz ten e-mail, bo profil na Twoim koncie za Twoją zgodą widzi ${brand}.`
      : `Dostajesz ten e-mail, bo profil na Twoim koncie w ${brand} za Twoją zgodą widzi ${manager}.`,
};
export default nudgeMail;
