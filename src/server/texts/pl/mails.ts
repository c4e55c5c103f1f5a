import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Dzień dobry, ${name},`,
  footer: (brand) => `Ten e-mail o Twoim koncie wysyła ${brand}. Nikt nie czyta odpowiedzi.`,
  accountLabel: 'Twój adres do logowania',
  codeLabel: 'Twój kod',
  linkLabel: 'Albo otwórz ten link',
  invitation: {
    heading: (brand) => `Zaproszenie do ${brand}`,
    invitedBy: (manager, brand) => `${manager} zaprasza Cię do ${brand}.`,
    invited: (brand) => `Czeka na Ciebie konto w ${brand}.`,
    next: 'Wybierz hasło i konto jest gotowe.',
    again: 'To jeszcze raz Twoje zaproszenie, z nowym linkiem. Linki z wcześniejszych e-maili już nie działają.',
    button: 'Przyjmij zaproszenie',
    expires: (duration, until) => `Czas ważności linku: ${duration}, do ${until}.`,
    onlyThisAddress: 'Zaproszenie jest tylko na ten adres. Zawsze loguj się właśnie nim.',
    variation: (requested) =>
      `${requested} należy już do innego konta, więc to ma własny adres. E-maile na ten adres trafiają do tej samej skrzynki.`,
    wholeAddress: 'Loguj się całym adresem, razem z częścią, która zaczyna się od znaku plus.',
    takesOver:
      'To adres, o który prosisz zamiast innego. Gdy wybierzesz hasło, Twoje profile będą tutaj, a tamten adres przestanie służyć do logowania.',
    reason: (brand) =>
      `Dostajesz ten e-mail, bo Twój adres wpisał ktoś, kto pracuje z Tobą w ${brand}. ` +
      'Jeśli to dla Ciebie niespodzianka, zostaw go bez odpowiedzi: bez Ciebie nic się nie stanie.',
  },
  activation: {
    heading: (brand) => `Ustaw hasło do ${brand}`,
    intro: 'Wybierz hasło i konto jest gotowe. Tym samym przyjmiesz też zaproszenie.',
    button: 'Ustaw hasło',
  },
  reset: {
    heading: (brand) => `Wybierz nowe hasło do ${brand}`,
    intro: 'Dzięki temu e-mailowi wybierzesz nowe hasło.',
    button: 'Wybierz nowe hasło',
    expires: (duration) => `Kod i link działają raz. Czas ważności: ${duration}.`,
    codeUse: 'Wpisz go na stronie, na której prosisz o ten e-mail.',
    keepSecret: 'Nikomu nie dawaj kodu. Nigdy nie prosimy o niego przez telefon ani w wiadomości.',
    reason: (brand) =>
      `Dostajesz ten e-mail, bo ktoś poprosił o hasło dla Twojego adresu w ${brand}. ` +
      'Jeśli to nie Ty, zostaw go bez odpowiedzi: Twoje konto się nie zmieni.',
  },
  changed: {
    heading: (brand) => `Twoje hasło do ${brand} zostało zmienione`,
    intro: (at) => `Hasło do Twojego konta zostało zmienione ${at}.`,
    sessions: 'Wszystkie inne urządzenia zostały wylogowane.',
    notYou: 'Jeśli to nie Ty, od razu wybierz nowe hasło.',
    button: 'To nie ja',
    reason: (brand) =>
      `Dostajesz ten e-mail, bo o każdej zmianie hasła w ${brand} informujemy osobę, do której należy konto.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
