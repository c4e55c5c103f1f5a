import assert from 'node:assert/strict';
import { passwordReset } from '../../src/i18n/en/password-reset.js';
import type { RunningDemo } from '../e2e/running-demo.js';
import type { Place } from './engine.js';
import { openedFirefox } from './firefox.js';
import { freePort } from './free-port.js';
import { findExpression } from './in-page.js';
import type { Marionette } from './marionette.js';
import { Reader } from './reader.js';
import { until } from './until.js';
import { elementKey, isElement } from './webdriver.js';

const password = 'copper meadow whistle 63';

/** The page of a Firefox under Marionette, as far as a reader needs it. Its keys and clicks count as a person's. */
function pageOf(marionette: Marionette): Place & {
  goto(url: string): Promise<void>;
  typeInto(selector: string, text: string): Promise<boolean>;
} {
  const found = async (expression: string): Promise<string | undefined> => {
    const element = await marionette.run('content', `return ${expression}`);
    return isElement(element) ? element[elementKey] : undefined;
  };
  return {
    run: (body) => marionette.run('content', body),
    async click(role, name) {
      const id = await found(findExpression(role, name));
      if (id !== undefined) await marionette.send('WebDriver:ElementClick', { id });
      return id !== undefined;
    },
    async typeInto(selector, text) {
      const id = await found(`document.querySelector(${JSON.stringify(selector)})`);
      if (id !== undefined) await marionette.send('WebDriver:ElementSendKeys', { id, text });
      return id !== undefined;
    },
    async goto(url) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
    },
  };
}

/** What Firefox would ask about: which user name and password it is about to keep. Said yes to. */
const sayYes = `
  const { PopupNotifications, gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const asked = PopupNotifications.getNotification('password', gBrowser.selectedBrowser);
  if (!asked) return false;
  asked.mainAction.callback();
  return true;
`;
const kept = (origin: string) => `
  return Services.logins
    .searchLoginsAsync({ origin: ${JSON.stringify(origin)} })
    .then((logins) => logins.map(({ username, password }) => ({ username, password })));
`;

/**
 * Firefox's own password manager asks to keep the new password, under the right user name, and fills it in where its
 * owner signs in the next time.
 */
export async function walkWithPasswordManager(demo: RunningDemo): Promise<void> {
  const email = 'noor@mail.example';
  await demo.admin('invitations', { name: 'Noor', email });
  const mail = await demo.inbox.waitFor(({ to }) => to === email);
  const token = /inv_[\w-]{43}/.exec(mail.text)?.[0] ?? '';
  const { marionette, end } = await openedFirefox(await freePort());
  try {
    const page = pageOf(marionette);
    const reader = new Reader(page);
    await page.goto(`${demo.api}/reset#t=${token}`);
    const field = 'input[autocomplete="new-password"]';
    await until('the field for the new password', () => page.typeInto(field, password));
    await reader.press(passwordReset.chooseButtonActivate);
    await reader.sees(passwordReset.doneTitle);
    await until('Firefox asks to keep the password', async () => (await marionette.run('chrome', sayYes)) === true);
    const origin = new URL(demo.api).origin;
    const logins = await until('the password is kept', async () => {
      const found = (await marionette.run('chrome', kept(origin))) as { username: string; password: string }[];
      return found.length > 0 && found;
    });
    assert.deepEqual(logins, [{ username: email, password }]);

    await page.run('document.cookie; return sessionStorage.clear()');
    await marionette.send('WebDriver:DeleteAllCookies', {});
    await page.goto(`${demo.api}/sign-in`);
    const filledIn = await until('Firefox fills the password in', async () => {
      const values = (await page.run(
        `return [...document.querySelectorAll('input')].map(({ type, value }) => [type, value])`,
      )) as [string, string][];
      return values.some(([, value]) => value === password) && values;
    });
    assert.ok(filledIn.some(([, value]) => value === email));
  } finally {
    await end();
  }
}
