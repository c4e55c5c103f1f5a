import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { action } from 'storybook/actions';
import manifest from '../custom-elements.json' with { type: 'json' };
import { argTypesOf, elementsOf } from './arg-types.js';
import { defaultSettings, framed, type FrameSettings } from './frame.js';
import { sourceOf } from './source.js';
import { toolbars } from './toolbars.js';
import { wcagTags } from './wcag-tags.js';

const described: unknown = manifest;
const elements = elementsOf(described as Package);
const eventNames = new Set([...elements.values()].flatMap(({ events = [] }) => events.map(({ name }) => name)));
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', options: { runOnly: wcagTags } },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: (tag: string) => {
        const element = elements.get(tag);
        return element ? argTypesOf(element) : {};
      },
      source: { excludeDecorators: true, transform: sourceOf },
    },
    options: {
      storySort: {
        order: [
          'Invite status',
          'Reset password form',
          'Connect social profile',
          'Talent email notice',
          'Onboarding desk',
          'Onboarding provider',
          'Tokens',
        ],
      },
    },
  },
  initialGlobals: { ...defaultSettings },
  globalTypes: toolbars,
  decorators: [(story, { globals, args }) => framed(story(), globals as FrameSettings, args)],
  beforeEach: ({ canvasElement }) => {
    // What a widget remembers over a reload would carry one story's state into the next.
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('creator-onboarding/')) sessionStorage.removeItem(key);
    }
    const stop = new AbortController();
    for (const name of eventNames) {
      const report = action(name);
      canvasElement.addEventListener(name, (event) => void report((event as CustomEvent).detail), {
        signal: stop.signal,
      });
    }
    return () => stop.abort();
  },
};

export default preview;
