import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Otevírá se ${platform}`,
    body: (host) => `Přihlašujete se na ${host}, na vlastní stránce platformy. Vaše heslo tu nikdo nevidí.`,
    button: (platform) => `Pokračovat na ${platform}`,
  },
  interstitial: {
    title: (platform) => `Propojit profil ve službě ${platform}?`,
    body: (brand) => `Profil, ke kterému se přihlásíte na další stránce, se propojí s tímto účtem v ${brand}.`,
    warning: 'Pokračujte, jen pokud jde o váš vlastní krok.',
    button: (platform) => `Pokračovat na ${platform}`,
    otherwise: 'Pokud vám tento odkaz někdo poslal nebo účet není váš, zavřete toto okno. Nic se nestalo.',
  },
  facts: { profile: 'Profil', account: 'Propojí se s účtem', page: 'Žádá stránka' },
  gone: {
    title: 'Tento odkaz už nefunguje',
    body: 'Funguje jednou a jen krátce. Vraťte se na předchozí stránku a začněte tam znovu.',
    button: 'Přejít na své profily',
  },
  over: {
    title: 'To už je hotové',
    body: 'Tato stránka už je použitá, nebo její čas vypršel. Jak to dopadlo, ukazuje předchozí stránka.',
  },
  matchCode: {
    title: 'Zadejte kód',
    body: (page) => `Začátek proběhl v jiném prohlížeči než v tomto. Kód ukazuje okno se stránkou ${page}.`,
    warning: 'Zadejte ho, jen pokud je to okno vaše. Nikomu kód nedávejte a od nikoho ho nepřijímejte.',
    label: 'Kód se 4 znaky',
    button: 'Pokračovat',
    missing: 'Zadejte 4 znaky, které ukazuje druhé okno.',
    wrong: (tries) =>
      tries === 1 ? 'To není ten kód. Zbývá vám ještě jeden pokus.' : `To není ten kód. Zbývající pokusy: ${tries}.`,
    noneLeft: {
      title: 'Kód byl příliš mnohokrát špatně',
      body: 'Nic se nepropojilo. Vraťte se do prvního okna a zkuste to tam znovu.',
    },
  },
  results: {
    returned: {
      title: () => 'Skoro hotovo',
      body: 'Odpověď se právě zpracovává. Jak to bude dál, ukazuje předchozí stránka.',
    },
    choosing: {
      title: () => 'Který profil to je?',
      body: 'Máte jich několik. Vraťte se na předchozí stránku a jeden vyberte. Zatím se nic nepropojilo.',
    },
    confirming: {
      title: () => 'Ještě jeden krok',
      body: 'Vraťte se na předchozí stránku a tento profil potvrďte. Zatím se nic nepropojilo.',
    },
    connected: { title: (platform) => `Propojeno: ${platform}`, body: 'Tento profil je propojený.' },
    denied: { title: () => 'Nic se nepropojilo', body: 'Přístup nebyl povolen a nic se nesdílelo.' },
    cancelled: { title: () => 'Akce je zrušená', body: 'Nic se nepropojilo.' },
    expired: {
      title: () => 'Čas tohoto pokusu vypršel',
      body: 'Nic se nepropojilo. Vraťte se na předchozí stránku a začněte znovu.',
    },
    conflict: {
      title: () => 'Tento profil už je propojený',
      body: 'Patří tu k jinému účtu, takže se nic nezměnilo. Co můžete dělat, ukazuje předchozí stránka.',
    },
    wrongAccount: {
      title: () => 'Tohle je jiný profil',
      body: 'Přihlášený je jiný profil, než jsme čekali, takže se nic nezměnilo. Co můžete dělat, ukazuje předchozí stránka.',
    },
    accountType: {
      title: () => 'Tohle nelze propojit',
      body: 'Platforma to u tohoto typu účtu nedovoluje. Co můžete dělat, ukazuje předchozí stránka.',
    },
    missing: {
      title: () => 'Chybí oprávnění',
      body: 'Bez něj nelze nic propojit. Vraťte se na předchozí stránku a zeptáme se znovu.',
    },
    failed: {
      title: (platform) => `${platform} se nepodařilo propojit`,
      body: 'Nepovedlo se to a není to vaše chyba. Vraťte se na předchozí stránku a zkuste to znovu.',
    },
    unavailable: {
      title: (platform) => `${platform} teď nelze propojit`,
      body: 'Chyba je u nás, ne u vás, a víme o ní. Zkuste to prosím později.',
    },
  },
  close: 'Toto okno můžete zavřít.',
  back: (page) => `Zpět na ${page}`,
  undo: {
    question: 'Pokud to nebyl váš krok nebo účet není váš, vraťte to zpět:',
    button: 'Vrátit zpět',
    title: 'Je to vrácené zpět',
    body: 'Oprávnění je tady smazané. Z tohoto profilu nezůstává nic propojené.',
  },
  supportCode: 'Číslo pro podporu',
  fault: {
    title: 'To se nepovedlo',
    body: 'Chyba je u nás, ne u vás. Vraťte se na předchozí stránku a zkuste to za chvíli znovu.',
  },
  refused: {
    title: 'Požadavek nebyl přijat',
    body: 'Nepřišel z naší vlastní stránky. Vraťte se na předchozí stránku a začněte tam znovu.',
  },
};
export default connectPages;
