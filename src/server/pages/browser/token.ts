import type { PageToken } from './page-token.js';

// The first script of every hosted page, loaded as a classic one before anything else: takes the secret of a mailed
// link out of the address bar and the history, and keeps it in this closure until the page asks for it. It imports
// nothing, or it would no longer be one file that runs at once.
{
  const prefix = '#t=';
  const longest = 200;
  let waiting: string | undefined;
  let listener: ((token: string) => void) | undefined;

  const take = () => {
    if (!location.hash.startsWith(prefix)) return;
    const token = location.hash.slice(prefix.length, prefix.length + longest);
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    if (listener) listener(token);
    else waiting = token;
  };

  const handover: PageToken = {
    onToken: (given) => {
      listener = given;
      const token = waiting;
      waiting = undefined;
      if (token !== undefined) given(token);
      return token !== undefined;
    },
  };

  take();
  // a second mail's link pasted into this tab changes the fragment only and loads nothing
  addEventListener('hashchange', take);
  Object.defineProperty(window, Symbol.for('creator-onboarding/page-token'), { value: handover });
}
