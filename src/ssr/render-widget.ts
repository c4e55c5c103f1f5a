import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { MessageOverrides } from '../i18n/overrides.js';
import { drawElement } from './drawn-element.js';
import { requireWidget, type WidgetTag } from './elements.js';
import { escapeAttribute } from './html.js';
import { type FirstPaintStyles, formStyle, shadowStyle } from './styles.js';

/** A widget as it is to stand in a page. */
export interface WidgetMarkup {
  readonly tag: WidgetTag;
  /** The widget's own and any other, such as `id` or `class`; `true` is an attribute without a value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Texts to show instead; give the element in the page the same. */
  readonly messages?: MessageOverrides;
  /** A BCP 47 tag, for the widget's `lang` and its texts; English without it. */
  readonly language?: string;
  /** For the widget's `dir`; without it the language decides. */
  readonly direction?: 'ltr' | 'rtl';
  /** The page is opened by the link of a mail: the widget begins by checking it, not with its first question. */
  readonly linked?: boolean;
  /**
   * Where the form is sent, by POST and `application/x-www-form-urlencoded`, as long as no script listens to it. Without
   * it the form cannot be sent until then, and nothing happens.
   */
  readonly action?: string;
  /** What stands between the tags, e.g. `<p slot="footer">…</p>`. Goes into the page as it is: never what a person has typed. */
  readonly children?: string;
  /** Default: inside the markup. */
  readonly styles?: FirstPaintStyles;
}

/**
 * Renders a widget's first step for the HTML of a page: its shadow root declared, and its form, where it has one, among
 * its own children. Load `creator-onboarding/hydrate` in the page before the widgets.
 * @returns the element as HTML. It holds no secret: tokens are given to the element in the page.
 * @throws {TypeError} where the tag is not a widget's, or an attribute is none, listens to events or names a token.
 */
export async function renderWidget(markup: WidgetMarkup): Promise<string> {
  const { tag, messages, linked = false, styles = {}, children = '' } = markup;
  requireWidget(tag);
  const attributes = attributesOf(markup);
  const properties = { ...(messages && { messages }), ...(linked && { token: 'linked' }) };
  const { content, form } = await drawElement(tag, attributes, properties);
  const shadow = (await shadowStyle(tag, styles)) + (await htmlOf(tag, content));
  const opening = [tag, ...[...attributes].map(([name, value]) => attribute(name, value))].join(' ');
  let light = '';
  if (form) {
    const place = `<div class="onboarding-form" slot="form" ${attribute('lang', form.lang)} ${attribute('dir', form.dir)}>`;
    const drawn = await htmlOf(tag, form.content);
    light = `${formStyle(styles)}${place}${withoutScripts(drawn, markup.action)}</div>`;
  }
  return `<${opening}><template shadowrootmode="open">${shadow}</template>${light}${children}</${tag}>`;
}

/** Lit wants to know whose shadow root it is in where a template holds slots. */
class Host extends ElementRenderer {}

const htmlOf = (tag: WidgetTag, content: unknown): Promise<string> =>
  collectResult(render(content, { customElementHostStack: [new Host(tag)] }));

function attributesOf({ attributes = {}, language, direction }: WidgetMarkup): Map<string, string> {
  const all: NonNullable<WidgetMarkup['attributes']> = { lang: language, dir: direction, ...attributes };
  const shown = new Map<string, string>();
  for (const [name, value] of Object.entries(all)) {
    if (!/^[a-z_][\w.:-]*$/i.test(name)) throw new TypeError(`"${name}" is no name of an attribute.`);
    if (/^on/i.test(name)) throw new TypeError(`${name}: listen to events in the page.`);
    if (/token$/i.test(name)) throw new TypeError(`${name}: a token belongs to the browser, as a property.`);
    if (value !== undefined && value !== false) shown.set(name.toLowerCase(), value === true ? '' : String(value));
  }
  return shown;
}

const attribute = (name: string, value: string): string => `${name}="${escapeAttribute(value)}"`;

/** What the button does while no script listens: sends the form to the page's address, else nothing at all. */
function withoutScripts(form: string, action: string | undefined): string {
  const way = action === undefined ? 'method="dialog"' : `method="post" ${attribute('action', action)}`;
  return form.replace('method="post"', way);
}
