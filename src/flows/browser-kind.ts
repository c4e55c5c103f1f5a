/** A browser that lives inside another app, where windows do not open and sign-ins are lost. */
export interface BrowserKind {
  /** The app's own name; absent where it does not say. */
  readonly name: string | undefined;
}

/** By what each app's browser gives itself away, most telling first. */
const marks: readonly (readonly [mark: RegExp, name: string | undefined])[] = [
  [/\bBarcelona\b/, 'Threads'],
  [/\bInstagram\b/, 'Instagram'],
  [/\bFB(?:AN|_IAB)\/(?:MessengerForiOS|MESSENGER|Orca)|\bFBAV\/.*Orca-Android/, 'Messenger'],
  [/\bFB(?:AN|AV|_IAB|IOS)\b/, 'Facebook'],
  [/\bmusical_ly|\bBytedanceWebview|\btrill_|\bTikTok\b|\bByteLocale\b/i, 'TikTok'],
  [/\bSnapchat\b/, 'Snapchat'],
  [/\bLinkedInApp\b/, 'LinkedIn'],
  [/\[Pinterest\/|\bPinterest for\b/, 'Pinterest'],
  [/\bTwitter for iPhone\b|\bTwitterAndroid\b/, 'X'],
  [/\bLine\/\d/, 'LINE'],
  [/\bMicroMessenger\//, 'WeChat'],
  [/\bKAKAOTALK\b/i, 'KakaoTalk'],
  [/\bGSA\/\d/, 'Google'],
  // Android's WebView says so (developer.chrome.com/docs/webview/user-agent); older ones by their version alone.
  [/\bAndroid\b.*; wv\)/, undefined],
  [/\bAndroid\b.*\bVersion\/\d[\d.]* Chrome\/\d/, undefined],
  // Browsers on iOS name themselves; what only has WebKit's engine is an app that shows a page.
  [/\b(?:iPhone|iPad|iPod)\b(?!.*\b(?:Safari|CriOS|FxiOS|EdgiOS|OPT|DuckDuckGo)\b).*\bAppleWebKit\//, undefined],
];

/** The app a page is shown in, or `undefined` in a browser of its own. */
export function browserKind(userAgent: string): BrowserKind | undefined {
  // No browser says as much; a longer text would only keep the patterns busy.
  const said = userAgent.slice(0, 1000);
  const mark = marks.find(([pattern]) => pattern.test(said));
  return mark && { name: mark[1] };
}
