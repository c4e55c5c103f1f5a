// Runs in the pages. Both are sent there as text, so they call nothing of ours and name no functions inside.

/** What a person would call by this name, in open shadow roots, too. */
function findByName(role: 'button' | 'link', name: string): HTMLElement | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches(role === 'button' ? 'button:not([aria-disabled=true])' : 'a[href]')) continue;
      const label = element.getAttribute('aria-label') ?? element.innerText;
      const spoken = label.replace(/\s+/g, ' ').trim();
      // The name of a link may go on with a port.
      const called = role === 'link' ? spoken.startsWith(name) : spoken === name;
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
export const findExpression = (role: 'button' | 'link', name: string): string =>
  `(${findByName.toString()})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;

/** An expression for whether the text can be read. */
export const showsExpression = (text: string): string => `(${showsText.toString()})(${JSON.stringify(text)})`;
