import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `podpora ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Na vaši novou adresu přišla pozvánka',
    paragraphs: (proposed, brand) => [
      `Žádáte, aby vaší adresou pro přihlášení do ${brand} byla místo této ${proposed}. Poslali jsme tam pozvánku.`,
      `Otevřete ten e-mail a nastavte heslo. Profily přejdou s vámi a od té chvíle se přihlašujete jen adresou ${proposed}.`,
      'Do té doby se nic nemění: přihlašujete se touto adresou jako dřív a žádost můžete stáhnout.',
    ],
    unused: (proposed, brand) => [
      `Žádáte, aby vaší adresou pro přihlášení do ${brand} byla místo této ${proposed}. Poslali jsme tam pozvánku.`,
      'Otevřete ten e-mail a nastavte heslo. Pozvánka poslaná na tuto adresu už nefunguje.',
    ],
    notYou: (manager, brand) => `Pokud to nebyla vaše žádost, hned to oznamte. Kontakt: ${tell(manager, brand)}.`,
    button: 'Zobrazit svou žádost',
    unusedButton: 'Požádat o pozvánku znovu',
  },
  rejected: {
    heading: 'Vaše adresa zůstává, jak je',
    intro: (proposed, brand) =>
      `Vaše žádost, aby vaší adresou pro přihlášení do ${brand} byla místo této ${proposed}, byla zamítnuta.`,
    why: {
      'not-usable': () => 'Důvod: tu adresu nelze pro váš účet použít.',
      'not-confirmed': () => 'Důvod: nikdo nemohl potvrdit, že adresa je vaše.',
      policy: (brand) => `Důvod: pravidla ${brand} to nedovolují.`,
      other: () => 'Důvod nepatří k těm obvyklým: zeptejte se lidí, se kterými pracujete.',
    },
    stays: 'Nic se nezměnilo: přihlašujete se touto adresou jako dřív a vaše profily zůstávají propojené.',
    unusedStays: 'Nic se nezměnilo: pozvánka poslaná na tuto adresu stále platí.',
    next: (manager) =>
      manager === undefined ? 'Můžete uvést jinou adresu.' : `Můžete uvést jinou adresu. Poradí vám i ${manager}.`,
    button: 'Uvést jinou adresu',
  },
  completed: {
    heading: (proposed) => `Teď se přihlašujete adresou ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Váš účet v ${brand} má novou adresu ${proposed} a vaše profily přešly s ním.`,
      'Tato adresa už k přihlášení neslouží. Na všech zařízeních, kde byla přihlášená, jsme ji odhlásili.',
    ],
    notYou: (manager, brand) => `Pokud to nejste vy, hned to oznamte. Kontakt: ${tell(manager, brand)}.`,
    button: 'Přihlásit se',
  },
  reason: (brand) => `Tento e-mail dostáváte kvůli žádosti o jinou adresu ve vašem účtu v ${brand}.`,
};
export default emailChangeMails;
