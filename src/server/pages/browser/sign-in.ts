import type { Session } from '../../../contract/session.js';
import { accountView } from './account-view.js';
import { currentPage } from './page.js';
import { signInView } from './sign-in-view.js';

const page = currentPage();

const askToSignIn = () => signInView(page, arrive);
const showAccount = (session: Session) => accountView(page, session, askToSignIn);

/** Somebody has just signed in here: on to where the deployment sends them. */
function arrive(session: Session): void {
  if (page.afterSignIn) location.assign(page.afterSignIn);
  else showAccount(session);
}

// a session that cannot be read is asked for: the form then says what is wrong
const session = await page.adapter.session?.current().catch(() => undefined);
if (session) showAccount(session);
else askToSignIn();
