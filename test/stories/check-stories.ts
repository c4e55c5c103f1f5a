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
            await settled(frame);
            await expect([...(await faultsIn(frame)), ...layoutFaultsIn(frame)], `faults (${page})`).toEqual([]);
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

/** Waits until nothing has changed for two frames: texts have come, and colours are no longer on their way. */
async function settled(frame: HTMLElement): Promise<void> {
  const deadline = performance.now() + 5000;
  for (let before = '', same = 0; same < 2 && performance.now() < deadline;) {
    await new Promise(requestAnimationFrame);
    endTransitions(frame);
    const now = textOf(frame);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function endTransitions(within: Element): void {
  for (const animation of within.getAnimations({ subtree: true })) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  for (const { shadowRoot } of within.querySelectorAll('*')) {
    for (const child of shadowRoot?.children ?? []) endTransitions(child);
  }
}

/** All text in the order of the tree, that in shadow roots included; not what is the same in every language. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLElement && !node.translate) return '';
  const inside = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
  return inside + Array.from(node.childNodes, textOf).join('');
}

/** A page in Arabic says so in every widget, and no page has to be scrolled sideways. */
function layoutFaultsIn(frame: HTMLElement): string[] {
  const faults: string[] = [];
  const text = textOf(frame);
  if (frame.lang === 'ar' && text.trim() && !/\p{Script=Arabic}/u.test(text)) faults.push(`not in Arabic: ${text}`);
  const { scrollWidth, clientWidth } = frame;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px of content in ${clientWidth} px`);
  return faults;
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
