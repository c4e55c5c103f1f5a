/** The direction a language is written in; left to right where it is not known. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
}
