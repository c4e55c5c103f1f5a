import { assert, expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, sampleEmail, samplePassword } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

/** All markup of the page, shadow trees included. */
function markup(node: ParentNode = document): string {
  const own = node instanceof Document ? node.documentElement.outerHTML : (node as ShadowRoot).innerHTML;
  const roots = [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [own, ...roots.map(markup)].join('\n');
}

/** Everything that can be read off an element by a script of the page. */
function readable(element: object): string {
  const values: unknown[] = [];
  for (
    let proto: object | null = element;
    proto && proto !== HTMLElement.prototype && proto !== Event.prototype;
    proto = Object.getPrototypeOf(proto) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(proto)) {
      if (name !== 'adapter') values.push((element as Record<string, unknown>)[name]);
    }
  }
  return values.map(shown).join('\n');
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value, (_, inner: unknown) => (inner instanceof Node ? '' : inner));
  } catch {
    return '';
  }
}

describe('<reset-password-form>: secrets', () => {
  it('are never in markup, properties, storage, events or the console', async () => {
    const said: unknown[] = [];
    const spoken = globalThis as unknown as { console: Console };
    const { console: real } = spoken;
    spoken.console = new Proxy(real, {
      get:
        () =>
        (...words: unknown[]) =>
          void said.push(...words),
    });
    try {
      const scenario = scenarios.newPasswordReset;
      const form = await ResetForm.open(scenario);
      const secrets = [scenario.token!, samplePassword, '24681357'];
      const look = (when: string) => {
        const all = [
          markup(),
          readable(form.element),
          JSON.stringify([sessionStorage, localStorage]),
          form.heard.map(readable).join('\n'),
          location.href,
          document.cookie,
          said.map(String).join('\n'),
        ].join('\n');
        for (const secret of secrets) assert.equal(all.includes(secret), false, `${secret} ${when}`);
      };
      look('at once');
      await form.reach('password');
      await form.paste(samplePassword);
      await form.click('Show password');
      look('while it is typed and shown');
      assert.equal(form.element.token, undefined);
      await form.press('Tab');
      form.button('Save and sign in')!.click();
      look('while it is sent');
      await form.reachHeading('You’re signed in');
      look('when it is set');
      form.element.token = undefined;
      await form.reach('email');
      await form.submit(sampleEmail);
      await form.reach('code');
      await form.paste('24681357');
      look('while the code is typed');
    } finally {
      spoken.console = real;
    }
  });

  it('are not in events even as an address', async () => {
    const form = await ResetForm.open(scenarios.sent);
    await form.submit(sampleEmail);
    await form.reach('code');
    const details = form.heard.map((event) => JSON.stringify((event as CustomEvent<unknown>).detail));
    expect(details.join()).not.to.contain('@');
  });
});
