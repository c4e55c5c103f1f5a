import axe from 'axe-core';
import { wcagTags } from '../../.storybook/wcag-tags.js';

/** Waits until nothing has changed for two frames: the language has come, and colours are no longer on their way. */
export async function settled(frame: HTMLElement): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (let before = textOf(frame), same = 0; same < 2 && performance.now() < deadline;) {
    await nextFrame();
    endTransitions(frame);
    const now = textOf(frame);
    same = now === before && languageFaultsIn(frame).length === 0 ? same + 1 : 0;
    before = now;
  }
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** A page in Arabic says so. */
export function languageFaultsIn(frame: HTMLElement): string[] {
  const text = textOf(frame).replaceAll(/\s+/g, ' ').trim();
  return frame.lang === 'ar' && text && !/\p{Script=Arabic}/u.test(text) ? [`not in Arabic: ${text}`] : [];
}

/** Whoever speaks to the computer says what is to be seen: a control's name contains its label (WCAG 2.5.3). */
export function nameFaultsIn(within: ParentNode): string[] {
  const own = [...within.querySelectorAll('[aria-label]:is(button, a, [role=button], [role=switch])')].flatMap(
    (control) => {
      const label = control.textContent.replaceAll(/\s+/g, ' ').trim().toLowerCase();
      const name = control.getAttribute('aria-label') ?? '';
      return name.toLowerCase().includes(label) ? [] : [`named "${name}", labelled "${label}"`];
    },
  );
  const inside = [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? nameFaultsIn(shadowRoot) : [],
  );
  return [...own, ...inside];
}

/** No page has to be scrolled sideways. */
export function layoutFaultsIn({ scrollWidth, clientWidth }: HTMLElement): string[] {
  return scrollWidth > clientWidth ? [`${scrollWidth} px of content in ${clientWidth} px`] : [];
}

export async function accessibilityFaultsIn(frame: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(frame, { runOnly: wcagTags, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`),
  );
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
