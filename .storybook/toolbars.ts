import type { Preview } from '@storybook/web-components-vite';
import type { FrameSettings } from './frame.js';
import { languages } from './languages.js';

type Menu = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

/** A toolbar's menu, whose title is that of the item that is chosen. */
const menu = (description: string, toolbar: Menu) => ({ description, toolbar: { dynamicTitle: true, ...toolbar } });

/** What the page around a story may be. */
export const toolbars: Record<keyof FrameSettings, ReturnType<typeof menu>> = {
  look: menu('Theme of the widgets', {
    title: 'Look',
    icon: 'paintbrush',
    items: [
      { value: 'default', title: 'Default theme' },
      { value: 'warm', title: 'Warm theme' },
      { value: 'dense', title: 'Dense theme' },
    ],
  }),
  theme: menu('Colour scheme of the page', {
    title: 'Colour scheme',
    items: [
      { value: 'light', title: 'Light', icon: 'sun' },
      { value: 'dark', title: 'Dark', icon: 'moon' },
    ],
  }),
  language: menu('Language of the page', {
    title: 'Language',
    icon: 'globe',
    items: languages.map(({ tag, title }) => ({ value: tag, title, right: tag })),
  }),
  direction: menu('Direction of the page', {
    title: 'Direction',
    icon: 'transfer',
    items: [
      { value: 'auto', title: 'Direction of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ],
  }),
  width: menu('Width of the page', {
    title: 'Width',
    icon: 'mobile',
    items: [
      { value: 'full', title: 'Full width' },
      ...['768', '390', '320', '200'].map((value) => ({ value, title: `${value} px` })),
    ],
  }),
  textSize: menu('Text size of the page', {
    title: 'Text size',
    icon: 'zoom',
    items: ['100', '150', '200'].map((value) => ({ value, title: `Text ${value} %` })),
  }),
};
