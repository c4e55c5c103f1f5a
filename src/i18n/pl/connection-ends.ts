import type { ConnectionEndMessages } from '../messages.js';

const connectionEnds: ConnectionEndMessages = {
  chooseTitle: 'Który z nich?',
  chooseText: 'Twoje konto {platform} obejmuje kilka profili. Wybierz jeden; inne można połączyć później.',
  chooseLabel: 'Znalezione profile',
  chooseMissing: 'Brakuje któregoś? {platform} pokazuje tylko te, na które jest Twoja zgoda.',
  chooseButton: 'Dalej',
  noneOfThese: 'Żaden z nich',
  unavailable: {
    personal: 'Konto osobiste: nie da się go odczytać',
    'not-linked': 'Brak powiązania z kontem na Instagramie',
    'no-permission': 'Brak zgody na dostęp',
    unpublished: 'Nieopublikowana',
  },

  confirmTitle: 'Połączyć {handle}?',
  confirmReconnectTitle: 'Połączyć ponownie {handle}?',
  confirmText: 'To profil otwarty w serwisie {platform}. Nic jeszcze nie jest zapisane.',
  confirmMissing: 'Brakuje zgody na to: {missing}. Można ją dodać później.',
  consentLabel: 'Niech to widzi {manager}',
  confirm: 'Połącz',
  notMe: 'Nie ten: użyj innego konta',

  connectedTitle: 'Profil {handle} jest połączony',
  connectedText: 'Pobieramy teraz jego zdjęcie i liczby.',
  connectedOnly: 'Zaczynamy go odczytywać.',
  done: 'Gotowe',
  limitedTitle: 'Profil {handle} jest połączony, ale brakuje uprawnienia',
  keepAsIs: 'Zostaw tak',
  deniedTitle: 'Nic nie zostało połączone',
  deniedText: 'Nie było zgody i nic nie zostało udostępnione. Możesz połączyć profil, kiedy zechcesz.',
  cancelledTitle: 'Nic nie zostało połączone',
  cancelledText: 'Anulowano i nic nie zostało zapisane.',
  wrongTitle: 'To był inny profil',
  wrongText: 'Chodzi o {expected}, ale w serwisie {platform} otwarte jest konto {found}. Nic się nie zmieniło.',
  wrongTip: 'Aby użyć {expected}, zaloguj się na to konto w serwisie {platform} i spróbuj ponownie.',
  asNew: 'Połącz też {found}',
  obstacleTitle: {
    personal: 'To konto osobiste',
    'no-channel': 'Nie ma jeszcze kanału',
    'no-page': 'Nie ma strony do połączenia',
    'not-linked': 'Strona nie jest jeszcze powiązana',
  },
  obstacleText: {
    personal:
      '{platform} pozwala nam odczytywać tylko konta profesjonalne: twórcy albo firmowe. Zmiana jest bezpłatna.',
    'no-channel': 'Użyte konto {platform} nie ma kanału. Utwórz go tam albo użyj konta, które go ma.',
    'no-page': 'Użyte konto {platform} nie zarządza żadną stroną albo żadna nie dostała zgody.',
    'not-linked':
      'Żadna strona objęta Twoją zgodą nie jest powiązana z profesjonalnym kontem na Instagramie. Najpierw powiąż ją tam.',
  },
  conflictTitle: 'Profil {handle} jest połączony z innym kontem',
  conflictText:
    'Profil może być tylko na jednym koncie naraz. Jeśli tamto jest Twoje, zaloguj się na nie i odłącz profil albo poproś o przeniesienie go tutaj.',
  requestTransfer: 'Poproś o przeniesienie',
  requestText:
    'Tamto konto dostanie wiadomość i przez kilka dni może się sprzeciwić. Do tego czasu nic się nie zmienia.',
  haveCode: 'Mam kod przekazania',
  handOverCode: 'Kod przekazania',
  handOverMissing: 'Wpisz kod.',
  handOverWrong: 'To nie jest kod przekazania tego profilu albo został już użyty.',
  handOverButton: 'Użyj kodu',
  requested: 'Prośba o {handle} jest w drodze.',
  unavailableTitle: 'Nie można teraz połączyć {platform}',
  unavailableText: 'To nasz problem, nie Twój. Jest już zgłoszony; zajrzyj tu później.',
  expiredTitle: 'Czas tej próby minął',
  expiredText: 'Dla bezpieczeństwa każda próba trwa tylko kilka minut. Nic nie zostało zapisane.',
  startAgain: 'Zacznij od nowa',
  failedTitle: 'To się nie udało',
  failedText: 'Coś poszło nie tak między {platform} a nami. Nic nie zostało zapisane w połowie.',
  back: 'Wróć do listy',
};
export default connectionEnds;
