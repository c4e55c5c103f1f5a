import { safeUrl } from '../../contract/url.js';
import type { PagePort, PopupHandle, PopupPort } from '../../flows/connect-ports.js';

/** Large enough for a sign-in page, small enough to see that the page below is still there. CSS pixels. */
const width = 560;
const height = 720;

/**
 * Windows for sign-in pages. Each has a name nobody can guess, opens empty, and is led on by a link that is never in
 * the page: a link, unlike a script, tells the start page which site it comes from whatever that site's
 * Referrer-Policy, in every engine.
 * @param words what an empty window says.
 */
export function popups(words: () => string): PopupPort {
  return { open: () => openPopup(words()) };
}

function openPopup(words: string): PopupHandle | undefined {
  const name = `onboarding-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const left = Math.round(screenX + (outerWidth - width) / 2);
  const top = Math.round(screenY + (outerHeight - height) / 2);
  const features = `popup,width=${String(width)},height=${String(height)},left=${String(left)},top=${String(top)}`;
  const popup = window.open('about:blank', name, features);
  if (!popup) return undefined;
  tolerant(() => {
    popup.document.title = words;
    popup.document.body.textContent = words;
  });
  return {
    navigate: (url) => follow(url, name),
    focus: () => tolerant(() => popup.focus()),
    close: () => tolerant(() => popup.close()),
    get closed() {
      return popup.closed;
    },
  };
}

/** The page itself. In a frame the whole tab leaves: no platform shows its sign-in in a frame. */
export const thisPage: PagePort = {
  go: (url) => follow(url, '_top'),
  get returnUrl() {
    const url = new URL(location.href);
    url.searchParams.delete(returnParameter);
    return safeUrl('link', url.href);
  },
};

function follow(url: string, target: string): void {
  const href = safeUrl('link', url);
  if (href === undefined) return;
  // It is clicked without ever being in the page, where anybody could read the address.
  Object.assign(document.createElement('a'), { href, target, rel: 'opener', referrerPolicy: 'origin' }).click();
}

/** A window that has gone on to another site may refuse. */
function tolerant(use: () => void): void {
  try {
    use();
  } catch {
    // Nothing depends on it.
  }
}

/** Name of the parameter that a redirect adds when it comes back. */
const returnParameter = 'onboarding_attempt';

/** The attempt a redirect has come back from, taken out of the page's address. */
export function takeReturnedAttempt(): string | undefined {
  const url = new URL(location.href);
  const id = url.searchParams.get(returnParameter);
  if (id === null) return undefined;
  url.searchParams.delete(returnParameter);
  history.replaceState(history.state, '', url);
  return /^[\w-]{1,40}$/.test(id) ? id : undefined;
}
