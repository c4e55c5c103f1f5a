import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Tilknyt ${profile} hos ${platform} igen`,
    intro: (profile, platform, since) =>
      `Siden den ${since} kan vi ikke længere læse ${profile} hos ${platform}. Det, der vises her, forbliver, som det var, indtil du tilknytter igen.`,
    why: {
      expired: (platform) => `Tilladelsen er udløbet. ${platform} vil have, at den gives på ny fra tid til anden.`,
      'revoked-at-platform': (platform) =>
        `Tilladelsen blev trukket tilbage hos ${platform}. Hvis du gjorde det med vilje, behøver du ikke gøre noget.`,
      'password-changed': (platform) =>
        `Adgangskoden hos ${platform} blev ændret, og så afslutter ${platform} tilladelser. Hvis det ikke var dig, der ændrede den, så sørg først for, at din profil er sikker der.`,
      checkpoint: (platform) =>
        `${platform} vil have dig til at bekræfte noget først. Log ind der, gør, hvad du bliver bedt om, og tilknyt så igen.`,
      'account-type-changed': (platform) =>
        `Det er en personlig konto nu, og dem lader ${platform} ingen læse. Skift tilbage til en professionel der, og tilknyt så igen.`,
      'account-unavailable': (platform) =>
        `${platform} siger, at profilen ikke er tilgængelig. Se efter der, om du bliver bedt om noget, og tilknyt så igen.`,
      'app-blocked': (platform) =>
        `${platform} har afsluttet vores apps tilladelse. Når du tilknytter igen, får den en ny.`,
      unknown: (platform) => `${platform} godtager ikke længere tilladelsen og siger ikke hvorfor.`,
    },
    nothingLost: 'Intet af det, der er læst før, går tabt, og det tager et minut at tilknytte.',
    again: 'Vi har skrevet til dig om det før.',
    last: 'Dette er den sidste mail om det. Ved dine profiler står der stadig, hvad du kan gøre.',
    button: 'Tilknyt igen',
    reason: (brand) => `Du får denne mail, fordi profilen er tilknyttet din konto hos ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} hos ${platform} er tilknyttet igen`,
    intro: (profile, platform) => `Vi kan læse ${profile} hos ${platform} igen.`,
    nothingToDo: 'Du behøver ikke gøre mere.',
    button: 'Se dine profiler',
    reason: (brand) =>
      `Du får denne mail, fordi vi havde skrevet, at profilen i din konto hos ${brand} ikke virkede længere.`,
  },
};
export default profileMails;
