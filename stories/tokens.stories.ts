import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { publicTokens, TokenTable } from './token-table.js';

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);

const meta: Meta = {
  title: 'Tokens',
  parameters: {
    controls: { expanded: false },
    docs: {
      description: {
        component: 'The custom properties a page may set. The controls below set them on the page around the story.',
      },
    },
  },
  argTypes: Object.fromEntries(
    publicTokens.map(({ name, fallback }) => [
      name,
      {
        control: { type: /rem$/.test(fallback) ? 'text' : 'color' },
        table: { category: 'tokens', defaultValue: { summary: fallback } },
      },
    ]),
  ),
  render: () => html`<token-table></token-table>`,
};
export default meta;

export const All: StoryObj = {};
