import type { Preview } from '@storybook/web-components-vite';
import { languages } from './languages.js';

type Toolbars = NonNullable<Preview['globalTypes']>;

/** What the page around a story may be, by the names of the frame's settings. */
export const toolbars: Toolbars = {
  look: {
    description: 'Theme of the widgets',
    toolbar: {
      title: 'Look',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'default', title: 'Default theme' },
        { value: 'warm', title: 'Warm theme' },
        { value: 'dense', title: 'Dense theme' },
      ],
    },
  },
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Colour scheme',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map(({ tag, title }) => ({ value: tag, title, right: tag })),
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    description: 'Width of the page',
    toolbar: {
      title: 'Width',
      icon: 'mobile',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: '768', title: '768 px' },
        { value: '390', title: '390 px' },
        { value: '320', title: '320 px' },
        { value: '200', title: '200 px' },
      ],
    },
  },
  textSize: {
    description: 'Text size of the page',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      dynamicTitle: true,
      items: [
        { value: '100', title: 'Text 100 %' },
        { value: '150', title: 'Text 150 %' },
        { value: '200', title: 'Text 200 %' },
      ],
    },
  },
};
