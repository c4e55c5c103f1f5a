import { html, type TemplateResult } from 'lit';

/** The text with one value in place of its mark; the value keeps its own writing direction. */
export function withValue(text: string, name: string, value: string): TemplateResult {
  const [before = '', after = ''] = text.split(`{${name}}`);
  return html`${before}<bdi>${value}</bdi>${after}`;
}
