import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Někdo žádá o ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Někdo, kdo se může přihlásit na ${profile} ve službě ${platform}, žádá o přesun tohoto profilu na vlastní účet v ${brand}.`,
      'Jste to vy s jiným účtem, nebo někdo, s kým pracujete? Pak nemusíte nic dělat a svým souhlasem to jen urychlíte. ' +
        'Až se profil přesune, vaše oprávnění pro nás se smaže. Přehledy kampaní zůstávají.',
      'Pokud si chcete profil ponechat, vzneste ve svém účtu námitku.',
    ],
    objectUntil: (until) => `Námitku můžete vznést do ${until}. Pokud ji nikdo nevznese, profil se smí přesunout.`,
    button: 'Souhlasit, nebo namítnout',
    reason: (brand) => `Tento e-mail dostáváte, protože profil je propojený s vaším účtem v ${brand}.`,
  },
  asked: {
    heading: (profile) => `Vaše žádost o ${profile}`,
    paragraphs: (profile, platform) => [
      `Profil ${profile} ve službě ${platform} je tu propojený s jiným účtem. Napsali jsme tomu, komu patří.`,
      'Teď nemusíte nic dělat. Napíšeme vám, jakmile bude rozhodnuto.',
    ],
    objectUntil: (until) => `Současný účet může vznést námitku do ${until}.`,
    button: 'Otevřít své profily',
    reason: (brand) => `Tento e-mail dostáváte kvůli žádosti o profil ve vašem účtu v ${brand}.`,
  },
  approved: {
    heading: (profile) => `Teď můžete propojit ${profile}`,
    paragraphs: (profile, platform) => [
      `Profilu ${profile} už nestojí nic v cestě.`,
      `Propojte ho ještě jednou: znovu se přihlásíte ve službě ${platform} a pak je ve vašem účtu.`,
    ],
    connectUntil: (until) => `Platí to do ${until}.`,
    button: 'Propojit profil',
    reason: (brand) => `Tento e-mail dostáváte kvůli žádosti o profil ve vašem účtu v ${brand}.`,
  },
  declined: {
    heading: (profile) => `Profil ${profile} zůstává, kde je`,
    paragraphs: (profile, platform) => [
      `Účet, se kterým je ${profile} propojený, vznesl námitku. Nic se nezměnilo a nenechali jsme si nic z toho, co nám předává ${platform}.`,
      'Pokud je profil jen váš, zkontrolujte na platformě, kdo další se na něj může přihlásit, nebo si promluvte s lidmi, se kterými pracujete.',
    ],
    button: 'Otevřít své profily',
    reason: (brand) => `Tento e-mail dostáváte kvůli žádosti o profil ve vašem účtu v ${brand}.`,
  },
  moved: {
    heading: (profile) => `Profil ${profile} je už na jiném účtu`,
    paragraphs: (profile, platform) => [
      `Někdo se ve službě ${platform} přihlásil jako ${profile} a propojil tento profil s jiným účtem. Ve vašem už není.`,
      'Vaše oprávnění pro nás je smazané a přes váš účet už profil nikdo nevidí. Přehledy kampaní zůstávají.',
      `Pokud vás to překvapuje, zkontrolujte ve službě ${platform}, kdo se na váš profil může přihlásit, a změňte tam heslo.`,
    ],
    button: 'Otevřít své profily',
    reason: (brand) => `Tento e-mail dostáváte, protože profil byl propojený s vaším účtem v ${brand}.`,
  },
};
export default transferMails;
