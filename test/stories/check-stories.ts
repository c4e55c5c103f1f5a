import {
  type Meta,
  setProjectAnnotations,
  type StoryObj,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import { expect } from 'storybook/test';
import { defaultSettings, type FrameSettings, reframe } from '../../.storybook/frame.js';
import preview from '../../.storybook/preview.js';
import { listenForComplaints } from './complaints.js';
import { accessibilityFaultsIn, languageFaultsIn, layoutFaultsIn, settled } from './page-faults.js';

export interface StoryModule {
  readonly default: Meta;
  readonly [name: string]: StoryObj;
}

setProjectAnnotations([preview]);

/** The pages every story must hold in. */
const pages: Readonly<Record<string, Partial<FrameSettings>>> = {
  light: {},
  dark: { theme: 'dark' },
  Arabic: { language: 'ar' },
  '320 px': { width: '320' },
};

/** Pages where there is little room, and nothing else is new. */
const tightPages: Readonly<Record<string, Partial<FrameSettings>>> = {
  '200 px': { width: '200' },
  'text 200 %': { textSize: '200', width: '390' },
  'long words': { language: 'en-XA', width: '320' },
};

/**
 * Each story renders, its play function passes, and on no page it stands in has it a fault or the browser a complaint.
 * A story is rendered once; the page changes around it.
 */
export function checkStories(module: StoryModule): void {
  const { default: meta, ...stories } = module;
  describe(meta.title ?? '', () => {
    for (const [name, annotations] of Object.entries(stories)) {
      const story = composeStory<WebComponentsRenderer>(annotations, meta, undefined, undefined, name);
      it(name, async () => {
        const complaints = listenForComplaints();
        const canvasElement = document.body.appendChild(document.createElement('div'));
        const stand = async (settings: Partial<FrameSettings>) => {
          const frame = canvasElement.querySelector<HTMLElement>('.frame')!;
          reframe(frame, { ...defaultSettings, ...settings });
          await settled(frame);
          return frame;
        };
        try {
          await story.run({ canvasElement });
          for (const [page, settings] of Object.entries(pages)) {
            const frame = await stand(settings);
            const faults = [
              ...layoutFaultsIn(frame),
              ...languageFaultsIn(frame),
              ...(await accessibilityFaultsIn(frame)),
            ];
            await expect(faults, `faults (${page})`).toEqual([]);
          }
          for (const [page, settings] of Object.entries(tightPages)) {
            await expect(layoutFaultsIn(await stand(settings)), `faults (${page})`).toEqual([]);
          }
        } finally {
          canvasElement.remove();
          complaints.stop();
        }
        await expect(complaints.list, 'complaints of the browser').toEqual([]);
      });
    }
  });
}
