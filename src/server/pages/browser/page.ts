import { httpAdapter } from '../../../adapters/http.js';
import type { OnboardingAdapter } from '../../../contract/adapter.js';
import { safeUrl } from '../../../contract/url.js';
import type { PageTexts } from '../../texts/page-texts.js';

/** What the scripts of all hosted pages start from. */
export interface Page {
  /** Where the page's content goes. */
  readonly main: HTMLElement;
  readonly adapter: OnboardingAdapter;
  readonly language: string;
  readonly texts: PageTexts;
  /** Where the deployment sends people who are signed in. */
  readonly afterSignIn: string | undefined;
}

/** Reads the page the server made. */
export function currentPage(): Page {
  const main = document.querySelector<HTMLElement>('#page');
  if (!main) throw new Error('The page has no place for its content');
  const { lang } = document.documentElement;
  return {
    main,
    // the API is beside the page, under whatever path the server is reached
    adapter: httpAdapter({ baseUrl: new URL('.', location.href).href }),
    language: lang,
    texts: JSON.parse(document.querySelector('#texts')?.textContent ?? '') as PageTexts,
    afterSignIn: safeUrl('link', main.dataset['afterSignIn']),
  };
}

/** Goes to another hosted page; without a fragment, so that no secret travels. */
export function hostedPage(
  name: 'invitation' | 'reset' | 'sign-in' | 'profiles' | 'talent-email' | 'account-deletion',
): string {
  return new URL(name, location.href).href;
}
