import { expect } from 'storybook/test';
import { render } from 'lit';
import { defaultSettings, framed } from '../../.storybook/frame.js';
import { type Look, looks, tokensOf } from '../../.storybook/looks.js';
import { type Contrast, contrastsAt } from '../../stories/contrast.js';
import { publicTokens } from '../../stories/public-tokens.js';

const names = Object.keys(looks) as Look[];

/** Tokens that are a widget's own matter: how wide it gets, and what is kept free. */
const ofTheWidget = /-(max-inline|min-block)-size$/;

/** The colours of a theme on a page of its own. */
function contrastsOf(look: Look, scheme: 'light' | 'dark', accent?: string): Contrast[] {
  const page = document.body.appendChild(document.createElement('div'));
  try {
    const args = accent === undefined ? {} : { '--onboarding-accent': accent };
    render(framed('', { ...defaultSettings, look, theme: scheme }, args), page);
    return contrastsAt(page.querySelector('.frame')!, scheme);
  } finally {
    page.remove();
  }
}

const faint = (contrasts: readonly Contrast[]) =>
  contrasts.filter(({ enough }) => !enough).map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);

describe('Themes', () => {
  for (const look of names) {
    it(`${look} sets the tokens there are, all but those of a widget`, async () => {
      const tokens = publicTokens.map(({ name }) => name).filter((name) => !ofTheWidget.test(name));
      await expect(Object.keys(tokensOf(look)).sort()).toEqual(tokens.sort());
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`${look} has the contrast of level AA on a ${scheme} page`, async () => {
        await expect(faint(contrastsOf(look, scheme))).toEqual([]);
      });
    }
  }

  it('the default theme is what holds without one', async () => {
    const set = tokensOf('default');
    const other = publicTokens
      .filter(({ name }) => set[name] !== undefined)
      .filter(({ name, fallbacks }) => plain(set[name]!) !== plain(fallbacks[0] ?? ''))
      .map(({ name, fallbacks }) => `${name}: ${set[name] ?? ''}, not ${fallbacks[0] ?? ''}`);
    await expect(other).toEqual([]);
  });

  it('a colour that is too faint is found', async () => {
    await expect(faint(contrastsOf('default', 'light', '#9fd3ff'))).not.toEqual([]);
    await expect(faint(contrastsOf('default', 'dark', '#123'))).not.toEqual([]);
  });
});

/** A token that falls back on another one is written without that one's own fallback. */
const plain = (value: string) =>
  /^var\((--[\w-]+), /.exec(value)?.[1] ?? /^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? value;
