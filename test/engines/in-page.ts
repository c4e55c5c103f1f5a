import type { Role } from './engine.js';

// Runs in the pages. Both are sent there as text, so they call nothing of ours and name no functions inside.

/** What a person would call by this name, in open shadow roots, too. */
function findByName(role: Role, name: string): HTMLElement | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const selectors = { button: 'button:not([aria-disabled=true])', link: 'a[href]', tab: '[role=tab]' };
      if (!element.matches(selectors[role])) continue;
      const label = element.getAttribute('aria-label') ?? element.innerText;
      const spoken = label.replace(/\s+/g, ' ').trim();
      // The name of a link may go on with a port, that of a tab with a count.
      const called = role === 'button' ? spoken === name : spoken.startsWith(name);
      if (called && element.checkVisibility()) return element;
    }
  }
  return null;
}

function showsText(text: string): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.matches('script, style')) continue;
      if (element.textContent.replace(/\s+/g, ' ').includes(text) && element.checkVisibility()) return true;
    }
  }
  return false;
}

/** An expression for the element. */
export const findExpression = (role: Role, name: string): string =>
  `(${findByName.toString()})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;

/** An expression for whether the text can be read. */
export const showsExpression = (text: string): string => `(${showsText.toString()})(${JSON.stringify(text)})`;

/** What can be read on the page, so that a walk that came to a halt says where. */
function readPage(): string {
  const texts: string[] = [];
  const roots: ParentNode[] = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches('h1, h2, h3, p, button, a, label, li') || !element.checkVisibility()) continue;
      texts.push(element.innerText.replace(/\s+/g, ' ').trim());
    }
  }
  return texts.filter(Boolean).join(' | ').slice(0, 800);
}

export const pageText = `(${readPage.toString()})()`;
