import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Odpojit ${profile}?`,
    asked: (brand) => `Stránka, na které používáte ${brand}, žádá o odpojení tohoto profilu. Zatím se nic nestalo.`,
    profileLabel: 'Profil',
    platformLabel: 'Platforma',
    originLabel: 'Žádá stránka',
    goes: 'Vaše oprávnění pro nás se hned smaže, stejně jako naše kopie obrázku. Nic dalšího nečteme a váš manažer už profil nevidí.',
    stays: 'Přehledy už odevzdaných kampaní zůstávají. Profil můžete kdykoli propojit znovu.',
    button: 'Odpojit',
    keep: 'Má-li zůstat propojený, zavřete toto okno.',
    doneTitle: (profile) => `Profil ${profile} je odpojený`,
    done: 'Vaše oprávnění pro nás je smazané. Nic dalšího nečteme.',
    ended: (platform) => `Skončilo i ve službě ${platform}.`,
    ending: (platform) => `Dozvídá se to i ${platform}, aby skončilo také tam. Nemusíte nic dělat.`,
    removeYourself: (platform) =>
      `${platform} nám nedává možnost oprávnění tam ukončit. Dokud ho neodeberete, zůstává naše jméno na tamním seznamu.`,
    removeLink: (platform) => `Otevřít seznam ve službě ${platform}`,
    close: 'Toto okno můžete zavřít.',
    goneTitle: 'Tento odkaz už nefunguje',
    gone: 'Funguje jednou, deset minut, a jen ten nejnovější. Pokud je profil stále propojený, vraťte se na své profily a požádejte znovu.',
    profilesLink: 'Otevřít své profily',
    foreignTitle: 'Nic se nezměnilo',
    foreign: 'Jiná stránka se pokusila odpovědět za vás. Otevřete odkaz znovu a odpovězte tady.',
  },
  deletion: {
    title: 'Vaše údaje jsou smazané',
    done: (platform, brand, at) => `O smazání údajů jednoho profilu z ${brand} žádá ${platform}. Hotovo ${at}.`,
    what: 'Smazáno: oprávnění, jméno, obrázek, čísla a to, podle čeho lze profil poznat.',
    kept: 'Uchováno: že tu oprávnění bylo a kdy skončilo, beze jména, protože to musíme umět doložit.',
    account: {
      requested: {
        title: 'Přišla žádost o smazání',
        text: (brand, at) => `Žádost o smazání účtu v ${brand} přišla ${at}. Není potvrzená: nic se nesmazalo.`,
      },
      scheduled: {
        title: 'Smazání je naplánované',
        text: (brand, at) => `Smazání účtu v ${brand} je potvrzené. Proběhne ${at}.`,
      },
      deleting: {
        title: 'Účet se maže',
        text: (brand, at) =>
          `Účet v ${brand} se maže od ${at}. Dáváme platformám vědět, že jeho oprávnění skončila; může to trvat až den.`,
      },
      deleted: {
        title: 'Účet je smazaný',
        text: (brand, at) => `Účet v ${brand} byl smazán ${at}, na žádost svého majitele.`,
      },
      cancelled: {
        title: 'Účet zůstává',
        text: (brand, at) => `Smazání účtu v ${brand} bylo zrušeno ${at}. Nic se nesmazalo.`,
      },
      lapsed: {
        title: 'Smazání nebylo potvrzeno',
        text: (brand) => `Žádost o smazání účtu v ${brand} nebyla včas potvrzena. Nic se nesmazalo.`,
      },
    },
    whatOfAccount: 'Smazáno: jméno a adresa, heslo, profily s jejich oprávněními a to, podle čeho je lze poznat.',
    keptOfAccount: 'Uchováno: že tu účet byl a kdy skončil, a přehledy už odevzdaných kampaní, beze jména.',
    receiptLabel: 'Číslo potvrzení',
    codeLabel: 'Potvrzovací kód',
    unknownTitle: 'K tomuto kódu žádné smazání není',
    unknown: 'Porovnejte kód s tím v našem e-mailu, nebo s tím, který ukazuje platforma.',
  },
  fault: {
    title: 'To se nepovedlo',
    text: 'Chyba je u nás. Nic se nezměnilo. Zkuste to za chvíli znovu.',
    codeLabel: 'Pro podporu',
    busyTitle: 'Příliš mnoho pokusů',
    busy: 'Počkejte pár minut a pak odkaz otevřete znovu.',
  },
};
export default sitePages;
