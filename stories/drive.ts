import { expect, userEvent, waitFor } from 'storybook/test';

const patience = { timeout: 30_000 };

/** The first match below a node, looking into shadow roots. */
export function look(root: ParentNode, selector: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && look(shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}

/** Waits until something is shown. Selectors name nothing that depends on the language. */
export function shown(root: ParentNode, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = look(root, selector);
    if (!found) throw new Error(`Not shown: ${selector}`);
    return found;
  }, patience);
}

/** Waits until an element's `state` is this one. */
export async function reached(root: ParentNode, tag: string, state: string): Promise<void> {
  const element: HTMLElement & { readonly state?: unknown } = await shown(root, tag);
  await waitFor(() => expect(element.state).toBe(state), patience);
}

export async function press(root: ParentNode, selector: string): Promise<void> {
  await userEvent.click(await shown(root, selector));
}

type FieldName = 'email' | 'code' | 'password';

/** Types into a field and presses Enter. */
export async function submit(root: ParentNode, name: FieldName, text: string): Promise<void> {
  await fill(root, name, text);
  await userEvent.keyboard('{Enter}');
}

/** Types into a field, in place of what is there. */
export async function fill(root: ParentNode, name: FieldName, text: string): Promise<void> {
  const input = await shown(root, `input[name=${name}]`);
  await userEvent.tripleClick(input);
  // Brackets would be read as the names of keys.
  await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&') || '{Delete}');
  await expect(input).toHaveValue(text);
}
