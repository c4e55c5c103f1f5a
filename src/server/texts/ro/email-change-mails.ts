import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `echipa de asistență ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Invitația este la noua ta adresă',
    paragraphs: (proposed, brand) => [
      `Ai cerut să te autentifici la ${brand} cu ${proposed} în locul acestei adrese. Am trimis acolo o invitație.`,
      `Deschide acel e-mail și setează o parolă. Profilurile tale vin cu tine, iar de atunci te autentifici doar cu ${proposed}.`,
      'Până atunci nu se schimbă nimic: te autentifici cu această adresă ca înainte și îți poți retrage cererea.',
    ],
    unused: (proposed, brand) => [
      `Ai cerut să te autentifici la ${brand} cu ${proposed} în locul acestei adrese. Am trimis acolo o invitație.`,
      'Deschide acel e-mail și setează o parolă. Invitația trimisă la această adresă nu mai funcționează.',
    ],
    notYou: (manager, brand) => `Dacă nu ai cerut tu asta, anunță imediat ${tell(manager, brand)}.`,
    button: 'Vezi cererea ta',
    unusedButton: 'Cere încă o dată invitația',
  },
  rejected: {
    heading: 'Adresa ta rămâne cum este',
    intro: (proposed, brand) =>
      `Ai cerut să te autentifici la ${brand} cu ${proposed} în locul acestei adrese. Cererea a fost respinsă.`,
    why: {
      'not-usable': () => 'Motivul: acea adresă nu poate fi folosită pentru contul tău.',
      'not-confirmed': () => 'Motivul: nimeni nu a putut confirma că adresa este a ta.',
      policy: (brand) => `Motivul: regulile ${brand} nu permit asta.`,
      other: () => 'Motivul nu este unul dintre cele obișnuite: întreabă oamenii cu care lucrezi.',
    },
    stays: 'Nu s-a schimbat nimic: te autentifici cu această adresă ca înainte, iar profilurile tale rămân conectate.',
    unusedStays: 'Nu s-a schimbat nimic: invitația trimisă la această adresă este încă valabilă.',
    next: (manager) =>
      manager === undefined ? 'Poți indica altă adresă.' : `Poți indica altă adresă sau poți vorbi cu ${manager}.`,
    button: 'Indică altă adresă',
  },
  completed: {
    heading: (proposed) => `Acum te autentifici cu ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Contul tău ${brand} s-a mutat la ${proposed}, împreună cu profilurile tale.`,
      'Această adresă nu mai permite autentificarea. Sesiunea a fost închisă pe toate dispozitivele pe care era deschisă.',
    ],
    notYou: (manager, brand) => `Dacă nu ai făcut tu asta, anunță imediat ${tell(manager, brand)}.`,
    button: 'Autentifică-te',
  },
  reason: (brand) => `Primești acest e-mail fiindcă în contul tău ${brand} s-a cerut altă adresă.`,
};
export default emailChangeMails;
