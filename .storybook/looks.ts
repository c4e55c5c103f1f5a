/// <reference types="vite/client" />
import defaultTheme from '../src/styles/themes/default.css?inline';
import dense from '../src/styles/themes/dense.css?inline';
import warm from '../src/styles/themes/warm.css?inline';

/** The themes that come with the package, as their files say. */
export const looks = { default: defaultTheme, warm, dense } as const;
export type Look = keyof typeof looks;

/** What a theme sets, by the name of the custom property. */
export function tokensOf(look: Look): Record<string, string> {
  return Object.fromEntries(
    rulesOf(parsed(look)).flatMap(({ style }) =>
      [...style].map((name) => [name, readable(style.getPropertyValue(name))]),
    ),
  );
}

/** A theme's rules, for a part of the page instead of all of it. */
export function sheetFor(look: Look, selector: string): CSSStyleSheet {
  const sheet = parsed(look);
  for (const rule of rulesOf(sheet)) rule.selectorText = selector;
  return sheet;
}

/** As it was before a minifier came by. */
const readable = (value: string) => value.trim().replaceAll(/,(?=\S)/g, ', ');

function parsed(look: Look): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks[look]);
  return sheet;
}

/** A sheet's style rules, those inside conditions too. */
function rulesOf({ cssRules }: CSSStyleSheet | CSSGroupingRule): CSSStyleRule[] {
  return [...cssRules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? rulesOf(rule) : [];
  });
}
