import type { CSSResult } from 'lit';
import { lightForm } from '../elements/internal/light-form.styles.js';
import { elements, type WidgetTag } from './elements.js';
import { escapeAttribute } from './html.js';

/**
 * How the rules of the first paint travel: inside the markup (the usual case), with a `nonce` for pages whose
 * Content-Security-Policy asks for one, or as the style sheets of `creator-onboarding/first-paint/` under an address of
 * the page's own, for policies without inline styles.
 */
export type FirstPaintStyles = { readonly nonce?: string } | { readonly href: string };

/** The sheet of the form among a widget's own children. */
const formSheet = 'light-form';

/** A widget's rules for its shadow root, as one sheet. */
export async function shadowRules(tag: WidgetTag): Promise<string> {
  const { styles } = await elements[tag]();
  return styles.map(compact).join('');
}

/** The rules of forms among a widget's own children. */
export const formRules = (): string => compact(lightForm);

/** Every sheet by file name without its ending, as they are published. */
export async function sheets(): Promise<ReadonlyMap<string, string>> {
  const tags = Object.keys(elements) as WidgetTag[];
  const shadow = await Promise.all(tags.map(async (tag) => [tag, await shadowRules(tag)] as const));
  return new Map([...shadow, [formSheet, formRules()]]);
}

/** The element that brings a widget's rules into its shadow root. */
export const shadowStyle = async (tag: WidgetTag, styles: FirstPaintStyles): Promise<string> =>
  'href' in styles ? sheetLink(styles.href, tag) : styleElement(await shadowRules(tag), styles.nonce);

/** The element that brings a form's rules into the page. */
export const formStyle = (styles: FirstPaintStyles): string =>
  'href' in styles ? sheetLink(styles.href, formSheet) : styleElement(formRules(), styles.nonce);

const sheetLink = (href: string, name: string): string =>
  `<link rel="stylesheet" href="${escapeAttribute(`${href.replace(/\/*$/, '')}/${name}.css`)}">`;

const styleElement = (rules: string, nonce: string | undefined): string =>
  `<style${nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`}>${rules}</style>`;

const compact = ({ cssText }: CSSResult): string => cssText.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
