import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Dobrý den, ${name},`,
  footer: (brand) => `Tento e-mail o vašem účtu posílá ${brand}. Odpovědi na něj nikdo nečte.`,
  accountLabel: 'Vaše přihlašovací adresa',
  codeLabel: 'Váš kód',
  linkLabel: 'Nebo otevřete tento odkaz',
  invitation: {
    heading: (brand) => `Pozvánka do ${brand}`,
    invitedBy: (manager, brand) => `${manager} vás zve do ${brand}.`,
    invited: (brand) => `Čeká na vás účet v ${brand}.`,
    next: 'Zvolte heslo a váš účet je připravený.',
    again: 'Tohle je ještě jednou vaše pozvánka, s novým odkazem. Odkazy z dřívějších e-mailů už nefungují.',
    button: 'Přijmout pozvánku',
    expires: (duration, until) => `Doba platnosti odkazu: ${duration}, do ${until}.`,
    onlyThisAddress: 'Pozvánka je jen pro tuto adresu. Přihlašujte se vždy jí.',
    variation: (requested) =>
      `${requested} už patří k jinému účtu, takže tento dostal vlastní adresu. E-maily na ni chodí do stejné schránky.`,
    wholeAddress: 'Přihlašujte se celou adresou, i s částí, která začíná znakem plus.',
    takesOver:
      'Na tuto adresu se chcete přesunout z jiné. Jakmile zvolíte heslo, budou vaše profily tady a ta druhá adresa už k přihlášení neposlouží.',
    reason: (brand) =>
      `Tento e-mail dostáváte, protože vaši adresu zadal někdo, kdo s vámi pracuje v ${brand}. ` +
      'Pokud vás překvapil, nechte ho bez odpovědi: bez vás se nic nestane.',
  },
  activation: {
    heading: (brand) => `Nastavte si heslo pro ${brand}`,
    intro: 'Zvolte heslo a váš účet je připravený. Tím přijmete i svou pozvánku.',
    button: 'Nastavit heslo',
  },
  reset: {
    heading: (brand) => `Zvolte nové heslo pro ${brand}`,
    intro: 'S tímto e-mailem si zvolíte nové heslo.',
    button: 'Zvolit nové heslo',
    expires: (duration) => `Kód i odkaz fungují jednou. Doba platnosti: ${duration}.`,
    codeUse: 'Zadejte ho na stránce, kde o tento e-mail žádáte.',
    keepSecret: 'Nikomu kód nedávejte. Nikdy o něj nežádáme telefonicky ani ve zprávě.',
    reason: (brand) =>
      `Tento e-mail dostáváte, protože někdo s vaší adresou požádal o nové heslo pro ${brand}. ` +
      'Pokud to nejste vy, nechte ho bez odpovědi: váš účet zůstane, jak je.',
  },
  changed: {
    heading: (brand) => `Vaše heslo pro ${brand} bylo změněno`,
    intro: (at) => `Heslo k vašemu účtu bylo změněno ${at}.`,
    sessions: 'Všechna ostatní zařízení jsme odhlásili.',
    notYou: 'Pokud to nejste vy, hned zvolte nové heslo.',
    button: 'To nejsem já',
    reason: (brand) => `Tento e-mail dostáváte, protože každou změnu hesla pro ${brand} oznamujeme majiteli účtu.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
