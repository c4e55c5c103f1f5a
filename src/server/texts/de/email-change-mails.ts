import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `dem Support von ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Deine neue Adresse ist eingeladen',
    paragraphs: (proposed, brand) => [
      `Du möchtest dich bei ${brand} mit ${proposed} statt mit dieser Adresse anmelden. Eine Einladung ging dorthin.`,
      `Öffne die E-Mail dort und leg ein Passwort fest. Deine Profile kommen mit, und von da an meldest du dich nur noch mit ${proposed} an.`,
      'Bis dahin ändert sich nichts: Du meldest dich wie bisher mit dieser Adresse an und kannst die Anfrage zurückziehen.',
    ],
    unused: (proposed, brand) => [
      `Du möchtest dich bei ${brand} mit ${proposed} statt mit dieser Adresse anmelden. Eine Einladung ging dorthin.`,
      'Öffne die E-Mail dort und leg ein Passwort fest. Die Einladung an diese Adresse hier funktioniert nicht mehr.',
    ],
    notYou: (manager, brand) => `Wenn das nicht von dir kommt, gib ${tell(manager, brand)} sofort Bescheid.`,
    button: 'Deine Anfrage ansehen',
    unusedButton: 'Einladung noch einmal anfordern',
  },
  rejected: {
    heading: 'Deine Adresse bleibt, wie sie ist',
    intro: (proposed, brand) =>
      `Du wolltest dich bei ${brand} mit ${proposed} statt mit dieser Adresse anmelden. Die Anfrage wurde abgelehnt.`,
    why: {
      'not-usable': () => 'Der Grund: Die gewünschte Adresse kann für dein Konto nicht verwendet werden.',
      'not-confirmed': () => 'Der Grund: Niemand konnte bestätigen, dass die Adresse dir gehört.',
      policy: (brand) => `Der Grund: Die Regeln von ${brand} erlauben es nicht.`,
      other: () => 'Der Grund war keiner der üblichen: Frag die Leute, mit denen du arbeitest.',
    },
    stays:
      'Nichts hat sich geändert: Du meldest dich wie bisher mit dieser Adresse an, und deine Profile bleiben verbunden.',
    unusedStays: 'Nichts hat sich geändert: Die Einladung an diese Adresse gilt weiterhin.',
    next: (manager) =>
      manager === undefined
        ? 'Du kannst eine andere Adresse nennen.'
        : `Du kannst eine andere Adresse nennen oder mit ${manager} sprechen.`,
    button: 'Andere Adresse nennen',
  },
  completed: {
    heading: (proposed) => `Du meldest dich jetzt mit ${proposed} an`,
    paragraphs: (proposed, brand) => [
      `Dein Konto bei ${brand} ist zu ${proposed} umgezogen, und deine Profile mit ihm.`,
      'Mit dieser Adresse kannst du dich nicht mehr anmelden. Alle Geräte, auf denen sie angemeldet war, wurden abgemeldet.',
    ],
    notYou: (manager, brand) => `Wenn du das nicht warst, gib ${tell(manager, brand)} sofort Bescheid.`,
    button: 'Anmelden',
  },
  reason: (brand) => `Du bekommst diese E-Mail, weil in deinem Konto bei ${brand} eine andere Adresse angefragt wurde.`,
};
export default emailChangeMails;
