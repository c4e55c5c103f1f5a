import {
  type Meta,
  setProjectAnnotations,
  type StoryObj,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import { expect } from 'storybook/test';
import { argTypesOf } from '../../.storybook/arg-types.js';
import { defaultSettings, type FrameSettings, reframe } from '../../.storybook/frame.js';
import preview from '../../.storybook/preview.js';
import { loadMessages } from '../../src/i18n/registry.js';
import { declarationOf } from '../manifest/manifest.js';
import { listenForComplaints } from './complaints.js';
import { englishLeftIn } from './english-left.js';
import { forceColors } from './forced-colors.js';
import { accessibilityFaultsIn, languageFaultsIn, layoutFaultsIn, nameFaultsIn, settled } from './page-faults.js';
import { ShownData } from './shown-data.js';

const elementTags = [
  'invite-status',
  'reset-password-form',
  'connect-social-profile',
  'talent-email-notice',
  'onboarding-desk',
  'onboarding-provider',
];

export interface StoryModule {
  readonly default: Meta;
  readonly [name: string]: StoryObj;
}

// Stories are told in the pseudo-locale, so that what is said along the way is in it as well.
setProjectAnnotations([preview, { initialGlobals: { language: 'en-XA' } }]);

interface Page extends Partial<FrameSettings> {
  readonly forced?: boolean;
}

/** The pages every story must hold in, each in turn around the same widget. */
const pages: Readonly<Record<string, Page>> = {
  light: {},
  dark: { theme: 'dark' },
  'forced colours': { forced: true },
  Arabic: { language: 'ar' },
  '320 px': { width: '320' },
  'text 200 %': { textSize: '200', width: '390' },
};

/** Pages where there is little room, and nothing else is new. */
const tightPages: Readonly<Record<string, Page>> = {
  '200 px': { width: '200' },
  'long words': { language: 'en-XA', width: '320' },
};

/**
 * Each story renders, its play function passes, and on no page it stands in has it a fault or the browser a complaint.
 * A story is rendered once; the page changes around it.
 * @param states all there are of the element's `state`: some story ends in each.
 */
export function checkStories(module: StoryModule, states: Readonly<Record<string, true>> = {}): void {
  const { default: meta, ...stories } = module;
  const ends = new Set<string>();
  describe(meta.title ?? '', () => {
    let data: ShownData;
    before(async () => {
      data = new ShownData(elementTags.filter((tag) => customElements.get(tag)));
      await loadMessages('en-XA');
    });
    after(() => data.stop());

    for (const [name, annotations] of Object.entries(stories)) {
      const story = composeStory<WebComponentsRenderer>(annotations, meta, undefined, undefined, name);
      it(name, async () => {
        data.clear();
        const complaints = listenForComplaints();
        const canvasElement = document.body.appendChild(document.createElement('div'));
        const stand = async ({ forced = false, ...settings }: Page) => {
          const frame = canvasElement.querySelector<HTMLElement>('.frame')!;
          await forceColors(forced);
          reframe(frame, { ...defaultSettings, ...settings });
          await settled(frame);
          return frame;
        };
        try {
          await story.run({ canvasElement });
          const shown = canvasElement.querySelector<HTMLElement & { readonly state?: string }>(
            meta.component ?? 'none',
          );
          if (shown?.state) ends.add(shown.state);
          if (!story.parameters.documentation) {
            const left = englishLeftIn(await stand({ language: 'en-XA' }), data.texts);
            await expect(left, 'English left').toEqual([]);
          }
          for (const [page, settings] of Object.entries(pages)) {
            const frame = await stand(settings);
            const faults = [
              ...layoutFaultsIn(frame),
              ...languageFaultsIn(frame),
              ...nameFaultsIn(frame),
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
          await forceColors(false);
        }
        await expect(complaints.list, 'complaints of the browser').toEqual([]);
      });
    }

    it('some story ends in each state', async () => {
      await expect(Object.keys(states).filter((state) => !ends.has(state))).toEqual([]);
    });

    const known = Object.keys(states).map((state) => `'${state}'`);
    if (known.length > 0) {
      it('its table names each state', async () => {
        const { state } = argTypesOf(declarationOf(meta.component ?? ''));
        await expect(state?.table?.type?.summary?.split(' | ')).toEqual(known.toSorted());
      });
    }
  });
}
