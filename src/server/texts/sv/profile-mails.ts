import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Anslut ${profile} hos ${platform} igen`,
    intro: (profile, platform, since) =>
      `Sedan den ${since} kan vi inte längre läsa ${profile} hos ${platform}. Det som visas här är som det var tills du ansluter igen.`,
    why: {
      expired: (platform) => `Behörigheten har gått ut. ${platform} vill att den ges på nytt då och då.`,
      'revoked-at-platform': (platform) =>
        `Behörigheten togs tillbaka hos ${platform}. Om du gjorde det med flit behöver du inte göra något.`,
      'password-changed': (platform) =>
        `Lösenordet hos ${platform} ändrades, och då avslutar ${platform} behörigheter. Om det inte var du som ändrade det, skydda din profil där först.`,
      checkpoint: (platform) =>
        `${platform} vill att du bekräftar något först. Logga in där, gör det som krävs och anslut sedan igen.`,
      'account-type-changed': (platform) =>
        `Det är ett personligt konto nu, och sådana låter ${platform} ingen läsa. Byt tillbaka till ett professionellt där och anslut sedan igen.`,
      'account-unavailable': (platform) =>
        `${platform} säger att profilen inte är tillgänglig. Se efter där om något begärs av dig och anslut sedan igen.`,
      'app-blocked': (platform) => `${platform} har avslutat vår apps behörighet. När du ansluter igen får den en ny.`,
      unknown: (platform) => `${platform} godtar inte längre behörigheten och säger inte varför.`,
    },
    nothingLost: 'Inget av det som lästs tidigare går förlorat, och det tar en minut att ansluta.',
    again: 'Vi har skrivit till dig om det här tidigare.',
    last: 'Det här är det sista mejlet om det. Bland dina profiler står det fortfarande vad du kan göra.',
    button: 'Anslut igen',
    reason: (brand) => `Du får det här mejlet eftersom profilen är ansluten till ditt konto hos ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} hos ${platform} är ansluten igen`,
    intro: (profile, platform) => `Vi kan läsa ${profile} hos ${platform} igen.`,
    nothingToDo: 'Du behöver inte göra något mer.',
    button: 'Se dina profiler',
    reason: (brand) =>
      `Du får det här mejlet eftersom vi hade skrivit att profilen i ditt konto hos ${brand} hade slutat fungera.`,
  },
};
export default profileMails;
