import type { TalentEmailReasonMessages } from '../messages.js';

const talentEmailReason: TalentEmailReasonMessages = {
  manager: 'dein Management',
  back: 'Zurück',
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Markiert. Kopiere es mit der Tastatur oder dem Menü.',
  newTab: 'öffnet sich in einem neuen Tab',
  failedTitle: 'Das konnte nicht geladen werden',
  signedOutTitle: 'Melde dich zuerst an',
  signedOutText: 'Was hier steht, gehört zu deinem Konto.',

  strangerTitle: 'Warum eine Einladung an eine „+talent“-Adresse gehen kann',
  strangerText:
    'Zu einer Adresse kann nur ein Konto gehören. Hat die übliche schon eines, laden wir eine Variante davon ein, mit „+talent“ vor dem @.',
  strangerInbox: 'E-Mails an die Variante kommen im selben Postfach an.',
  strangerSignIn: 'Verwende zum Anmelden genau die Adresse, an die die Einladung ging.',
  strangerMore:
    'Melde dich an oder öffne den Link in deiner Einladung. Dann siehst du, welche Adresse deine ist und was du tun kannst.',
  badLinkTitle: 'Dieser Link funktioniert nicht',
  badLinkText:
    'Vielleicht wurde er unterwegs abgeschnitten. Öffne die neueste E-Mail noch einmal und nimm den ganzen Link.',

  variationTitle: 'Warum deine Adresse „{tag}“ enthält',
  variationTitlePlain: 'Warum deine Einladung an diese Adresse ging',
  variationText:
    'Deine übliche Adresse gehört hier schon zu einem anderen Konto, und zu einer Adresse kann nur eines gehören; deshalb hat dieses Konto eine Variante davon.',
  usualLabel: 'Deine übliche Adresse',
  usualInUse: 'Gehört zum älteren Konto.',
  usualLeaving: 'Das ältere Konto wird gelöscht.',
  usualFree: 'Zu ihr gehört kein Konto mehr.',
  signInLabel: 'Hier anmelden mit',
  added: 'Wir haben „{tag}“ ergänzt.',
  inbox: 'E-Mails daran kommen wie bisher im selben Postfach an.',
  rule: 'Eine Adresse ist ein Konto, so bleiben beide getrennt.',
  setPassword: 'Passwort festlegen',
  ways: 'Was du tun kannst',
  bouncedTitle: 'E-Mails an diese Adresse kommen zurück',
  bouncedText:
    'Dein Anbieter hat unsere letzte E-Mail an {email} nicht angenommen. Manche nehmen keine Adressen mit „+“ an; am besten verwendest du eine andere.',
  noTagsTitle: 'Dein Anbieter nimmt diese Adresse nicht an',
  noTagsText:
    '{domain} stellt nicht an Adressen mit „+“ zu, deshalb erreichen dich unsere E-Mails nicht. Am besten verwendest du eine andere.',
  stillSignIn:
    'Anmelden kannst du dich damit weiterhin. Ein vergessenes Passwort ließe sich aber nicht per E-Mail ersetzen.',
  ownPageText: 'Was du daran ändern kannst, entscheidest du auf unserer eigenen Seite.',
  ownPageLink: 'Unsere Seite öffnen',

  chooseTitle: 'Welche Adresse möchtest du verwenden?',
  chooseText: 'Du hast drei Möglichkeiten. Nichts ändert sich, bis du dich entschieden hast.',
  keepTitle: 'Diese behalten',
  keepNothing: 'Nichts ändert sich.',
  keepSignIn: 'Du meldest dich mit {email} an.',
  keepInbox: 'E-Mails landen in deinem üblichen Postfach.',
  keepNoMail: 'E-Mails zu deinem Konto erreichen dich nicht.',
  keepButton: 'Behalten',
  anotherTitle: 'Eine andere verwenden',
  anotherManager: 'Deine Anfrage geht an {manager}.',
  anotherTeam: 'Unser Team prüft deine Anfrage.',
  anotherMail: 'Du bekommst dort eine neue Einladung.',
  anotherProfiles: 'Verbundene Profile ziehen mit dir um.',
  anotherUntil: 'Bis dahin gilt diese.',
  anotherButton: 'Adresse nennen',
  usualTitle: 'Die übliche verwenden',
  usualDelete: 'Zuerst wird das ältere Konto von {base} gelöscht.',
  usualPrice: 'Seine Profile werden freigegeben.',
  usualGrace: 'Du hast {time} Bedenkzeit, danach ist es endgültig.',
  usualNoGrace: 'Das lässt sich nicht rückgängig machen.',
  usualThen: 'Dann bekommst du dort eine neue Einladung.',
  usualButton: 'Was das bedeutet',
  usualAsk: 'Zu {base} gehört kein Konto mehr.',
  usualAskButton: 'Anfragen',
  usualElsewhere: 'Das geht auf unserer eigenen Seite.',
};
export default talentEmailReason;
