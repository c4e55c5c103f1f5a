import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Yhdistä ${profile} (${platform}) uudelleen`,
    intro: (profile, platform, since) =>
      `${since} alkaen emme ole pystyneet lukemaan profiilia ${profile} (${platform}). Täällä näytetyt tiedot pysyvät ennallaan, kunnes yhdistät uudelleen.`,
    why: {
      expired: (platform) => `Lupa on vanhentunut. ${platform} haluaa, että se annetaan aika ajoin uudelleen.`,
      'revoked-at-platform': (platform) =>
        `Lupa peruttiin ${platform}-palvelussa. Jos teit sen tarkoituksella, sinun ei tarvitse tehdä mitään.`,
      'password-changed': (platform) =>
        `Salasana vaihdettiin ${platform}-palvelussa, ja silloin ${platform} päättää luvat. Jos et vaihtanut sitä, turvaa ensin profiilisi siellä.`,
      checkpoint: (platform) =>
        `${platform} haluaa sinun ensin vahvistavan jotain. Kirjaudu siellä, tee mitä pyydetään ja yhdistä sitten uudelleen.`,
      'account-type-changed': (platform) =>
        `Se on nyt henkilökohtainen tili, eikä ${platform} anna kenenkään lukea sellaisia. Vaihda se siellä takaisin ammattilaistiliksi ja yhdistä sitten uudelleen.`,
      'account-unavailable': (platform) =>
        `${platform} ilmoittaa, ettei profiili ole käytettävissä. Katso siellä, pyydetäänkö sinulta jotain, ja yhdistä sitten uudelleen.`,
      'app-blocked': (platform) =>
        `${platform} on päättänyt sovelluksemme luvan. Kun yhdistät uudelleen, sovellus saa uuden.`,
      unknown: (platform) => `${platform} ei enää hyväksy lupaa eikä kerro syytä.`,
    },
    nothingLost: 'Mitään aiemmin luettua ei katoa, ja yhdistäminen vie minuutin.',
    again: 'Olemme kirjoittaneet sinulle tästä aiemmin.',
    last: 'Tämä on viimeinen viesti asiasta. Profiileissasi kerrotaan edelleen, mitä tehdä.',
    button: 'Yhdistä uudelleen',
    reason: (brand) => `Saat tämän viestin, koska profiili on yhdistetty tiliisi palvelussa ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} (${platform}) on taas yhdistetty`,
    intro: (profile, platform) => `Pystymme taas lukemaan profiilia ${profile} (${platform}).`,
    nothingToDo: 'Sinun ei tarvitse tehdä muuta.',
    button: 'Katso profiilisi',
    reason: (brand) =>
      `Saat tämän viestin, koska olimme kirjoittaneet, että profiili tililläsi palvelussa ${brand} oli lakannut toimimasta.`,
  },
};
export default profileMails;
