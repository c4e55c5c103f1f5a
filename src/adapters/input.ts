import { OnboardingError } from '../contract/errors.js';
import type { Read } from './wire/shapes.js';
import type { WireRoute } from './wire/wire-route.js';

/**
 * Checks what a caller gives before it leaves the page. A token of the wrong form is one that nobody issued: mail
 * programs cut and wrap links, and people should read the same words for it.
 * @param read given, so that this code can be fetched apart from the checks
 * @throws `invalid-input` with the field at fault; `link-unknown` for a malformed `token` or `deletionToken`
 */
export function readInput({ input: shape }: WireRoute, input: unknown, read: Read): unknown {
  return (
    shape &&
    read(shape, input, (at) => {
      const code = /^(deletionT|t)oken$/.test(at) ? 'link-unknown' : 'invalid-input';
      throw new OnboardingError(code, 'Input is not as agreed', { field: at || undefined });
    })
  );
}

/** Whether input has the form agreed, without saying what is wrong with it. */
export function isWellFormed(route: WireRoute, input: unknown, read: Read): boolean {
  try {
    readInput(route, input, read);
    return true;
  } catch {
    return false;
  }
}
