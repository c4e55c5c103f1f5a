// Stands in for `lit` where style sheets are wanted without the library around them.

interface Rules {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

export function css(strings: TemplateStringsArray, ...values: readonly Rules[]): Rules {
  const cssText = strings.map((text, index) => text.replace(/\s+/g, ' ') + (values[index]?.cssText ?? '')).join('');
  return {
    cssText,
    get styleSheet() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    },
  };
}
