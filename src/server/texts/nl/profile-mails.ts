import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Koppel ${profile} bij ${platform} opnieuw`,
    intro: (profile, platform, since) =>
      `Sinds ${since} kunnen we ${profile} bij ${platform} niet meer lezen. Wat er hier van te zien is, blijft zoals het was tot je opnieuw koppelt.`,
    why: {
      expired: (platform) =>
        `De toestemming is verlopen. ${platform} wil dat die van tijd tot tijd opnieuw wordt gegeven.`,
      'revoked-at-platform': (platform) =>
        `De toestemming is bij ${platform} ingetrokken. Deed je dat bewust, dan hoef je niets te doen.`,
      'password-changed': (platform) =>
        `Het wachtwoord bij ${platform} is gewijzigd, en dan beëindigt ${platform} toestemmingen. Heb jij het niet gewijzigd? Beveilig dan eerst je profiel daar.`,
      checkpoint: (platform) =>
        `${platform} wil dat je eerst iets bevestigt. Log daar in, doe wat er wordt gevraagd en koppel dan opnieuw.`,
      'account-type-changed': (platform) =>
        `Het is nu een persoonlijk account, en die laat ${platform} door niemand lezen. Zet het daar terug naar een professioneel account en koppel dan opnieuw.`,
      'account-unavailable': (platform) =>
        `${platform} meldt dat het profiel niet beschikbaar is. Kijk daar of er iets van je wordt gevraagd en koppel dan opnieuw.`,
      'app-blocked': (platform) =>
        `${platform} heeft de toestemming van onze app beëindigd. Door opnieuw te koppelen krijgt de app een nieuwe.`,
      unknown: (platform) => `${platform} accepteert de toestemming niet meer en zegt niet waarom.`,
    },
    nothingLost: 'Wat eerder is gelezen, gaat niet verloren, en koppelen duurt een minuut.',
    again: 'We hebben je hier al eerder over geschreven.',
    last: 'Dit is de laatste mail hierover. Bij je profielen blijft staan wat je kunt doen.',
    button: 'Opnieuw koppelen',
    reason: (brand) => `Je krijgt deze mail omdat het profiel aan je account bij ${brand} is gekoppeld.`,
  },
  working: {
    heading: (profile, platform) => `${profile} bij ${platform} is weer gekoppeld`,
    intro: (profile, platform) => `We kunnen ${profile} bij ${platform} weer lezen.`,
    nothingToDo: 'Je hoeft verder niets te doen.',
    button: 'Je profielen bekijken',
    reason: (brand) =>
      `Je krijgt deze mail omdat we je hadden geschreven dat het profiel in je account bij ${brand} niet meer werkte.`,
  },
};
export default profileMails;
