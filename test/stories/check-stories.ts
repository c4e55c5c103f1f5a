import axe from 'axe-core';
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

export interface StoryModule {
  readonly default: Meta;
  readonly [name: string]: StoryObj;
}

/** The pages every story must hold in. */
const pages: Record<string, Partial<FrameSettings>> = {
  light: {},
  dark: { theme: 'dark' },
  Arabic: { language: 'ar' },
  '320 px': { width: '320' },
};

setProjectAnnotations([preview]);

/** Storybook empties and fills the canvas by innerHTML. */
const storybookItself = /\/deps\/(@?storybook|preview-api)[^/]*$/;

/** Each story renders, its play function passes, and no page it stands in has an accessibility fault or a complaint. */
export function checkStories(module: StoryModule): void {
  const { default: meta, ...stories } = module;
  describe(meta.title ?? '', () => {
    for (const [name, annotations] of Object.entries(stories)) {
      const story = composeStory<WebComponentsRenderer>(annotations, meta, undefined, undefined, name);
      it(name, async () => {
        const complaints = listenForComplaints();
        const canvasElement = document.body.appendChild(document.createElement('div'));
        try {
          await story.run({ canvasElement });
          const frame = canvasElement.querySelector<HTMLElement>('.frame')!;
          for (const [page, settings] of Object.entries(pages)) {
            reframe(frame, { ...defaultSettings, ...settings });
            await expect(await faultsIn(frame), `accessibility faults (${page})`).toEqual([]);
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

async function faultsIn(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: (preview.parameters?.a11y as { options: { runOnly: string[] } }).options.runOnly,
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Console errors and warnings, uncaught errors, and what a strict Content-Security-Policy would report. */
function listenForComplaints(): { readonly list: string[]; stop(): void } {
  const list: string[] = [];
  const end = new AbortController();
  const { signal } = end;
  const page = globalThis.console;
  const { error, warn } = page;
  page.error = (...words) => void list.push(`console.error: ${words.join(' ')}`);
  page.warn = (...words) => void list.push(`console.warn: ${words.join(' ')}`);
  addEventListener('error', (event) => list.push(`error: ${event.message}`), { signal });
  addEventListener('unhandledrejection', (event) => list.push(`unhandled: ${String(event.reason)}`), { signal });
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      if (storybookItself.test(sourceFile)) return;
      list.push(`policy: ${effectiveDirective} ${blockedURI} in ${sourceFile} ${sample}`);
    },
    { signal },
  );
  return {
    list,
    stop: () => {
      end.abort();
      Object.assign(page, { error, warn });
    },
  };
}
