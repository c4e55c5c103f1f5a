import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { kindOf, tokenControl } from '../.storybook/arg-types.js';
import { publicTokens } from './public-tokens.js';
import { TokenTable } from './token-table.js';

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);

const meta: Meta = {
  title: 'Tokens/Reference',
  parameters: {
    // For designers, in English like the rest of the documentation.
    documentation: true,
    docs: {
      description: {
        component:
          'Custom properties a page may set on a widget or on anything around it. Without them the widgets follow ' +
          "the page's own font, colours and colour scheme. The controls set them on the page around the story.",
      },
    },
  },
  argTypes: Object.fromEntries(
    publicTokens.map(({ name, description, defaults }) => [
      name,
      {
        ...tokenControl(name),
        description,
        table: {
          category: 'tokens',
          type: { summary: kindOf(name) },
          defaultValue: { summary: defaults.map(({ value }) => value).join(' or ') },
        },
      },
    ]),
  ),
  render: () => html`<token-table></token-table>`,
};
export default meta;

export const All: StoryObj = {};
export const Branded: StoryObj = {
  args: {
    '--onboarding-accent': 'light-dark(#a3195b, #f7a8cb)',
    '--onboarding-on-accent': 'light-dark(#fff, #2b0416)',
    '--onboarding-radius': '1.25rem',
    '--onboarding-space': '1.25rem',
  },
};
