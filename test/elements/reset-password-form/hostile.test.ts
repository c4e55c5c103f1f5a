import { assert, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { passwordResetScenarios as scenarios, sampleEmail, samplePassword } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

describe('<reset-password-form>: hostile answers', () => {
  for (const name of ['hostile', 'longTexts', 'huge'] as const) {
    it(`become text or a known step: ${name}`, async () => {
      const form = await ResetForm.open(scenarios[name]);
      await form.until(() => form.heading !== 'Checking your link', 'an answer');
      const trees = [form.element, form.root];
      for (const tree of trees) {
        assert.equal(tree.querySelector('img, script, iframe, [onerror], [style]'), null);
        for (const link of tree.querySelectorAll('a')) expect(link.href).to.match(/^https:/);
      }
      expect(form.element.scrollWidth).to.be.at.most(form.element.clientWidth);
      expect(form.button(/./), 'there is a way on').to.exist;
    });
  }

  it('never lead to where a link must not', async () => {
    const form = await ResetForm.open(scenarios.hostile);
    await form.click(/^Continue as/);
    await form.reach('password');
    await form.submit(samplePassword);
    await form.settled();
    for (const link of form.root.querySelectorAll('a')) expect(link.href).to.match(/^https:/);
    assert.notEqual(form.heading, '');
  });

  it('never break it, whatever an adapter makes up', async () => {
    const faults: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => faults.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202Etxt', -1, 1e308, [], {}, null),
      fc.constantFrom({ toString: 1 }, { valueOf: 1, toString: 1 }, { nodeType: 1 }, { _$litType$: 1 }),
    );
    const answer = fc.oneof(
      odd,
      fc.record({
        ticket: fc.record({ purpose: odd, email: odd, name: odd, expiresIn: odd, otherSession: odd }),
      }),
      fc.record({ dead: fc.record({ reason: odd, email: odd }) }),
      fc.record({ expiresIn: odd, resendIn: odd, codeLength: odd }),
      fc.record({ token: odd }),
      fc.record({ email: odd, signedIn: odd, invitationAccepted: odd, sessionsEnded: odd }),
      fc.record({ password: odd, links: odd, sender: odd, subjects: odd, brand: odd }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 6, maxLength: 6 }), fc.boolean(), async (answers, linked) => {
        const queue = [...answers];
        const next = () => Promise.resolve(queue.shift() as never);
        const element = document.createElement('reset-password-form');
        const passwordReset = { request: next, inspect: next, verifyCode: next, complete: next };
        Object.assign(element, { adapter: { getConfig: next, passwordReset }, token: linked ? 'rst_x' : undefined });
        sessionStorage.clear();
        document.body.append(element);
        const form = Object.create(ResetForm.prototype, { element: { value: element } }) as ResetForm;
        for (let step = 0; step < 4; step++) {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          assert.notEqual(form.heading, '', JSON.stringify(answers));
          for (const tree of [element, form.root]) {
            assert.equal(tree.querySelector('img, script, [href^="javascript:"]'), null);
          }
          const input = element.querySelector<HTMLInputElement>('input[part~=input]');
          if (input) input.value = step % 2 ? '24681357 and more' : sampleEmail;
          element.querySelector('form')?.requestSubmit();
          if (!input) form.root.querySelector('button')?.click();
        }
        element.remove();
        assert.deepEqual(faults, []);
      }),
      { numRuns: 200 },
    );
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }).timeout(120_000);
});
