import { assert, fixture, html } from '@open-wc/testing';
import { passwordReset } from '../../src/i18n/en/password-reset.js';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import {
  fillCode,
  fillEmail,
  fillPassword,
  findIn,
  memoryAdapter,
  passwordResetScenarios,
  sampleEmail,
  samplePassword,
  type Scenario,
  stepOf,
  submit,
  textOf,
  whenStep,
} from '../../src/testing/index.js';
import '../../src/define/all.js';
import '../../src/define/onboarding-desk.js';

const { sent: sentScenario } = passwordResetScenarios;

async function openForm(scenario: Scenario = sentScenario) {
  sessionStorage.clear();
  const form = await fixture<HTMLElementTagNameMap['reset-password-form']>(
    html`<reset-password-form></reset-password-form>`,
  );
  form.token = scenario.token;
  form.adapter = memoryAdapter({ scenario });
  return form;
}

/** What an act that must fail says. */
async function complaintOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    assert.instanceOf(error, Error);
    return error.message;
  }
  assert.fail('nothing was wrong');
}

describe('a test that walks through a widget', () => {
  it('asks for the mail, types its code and sets a password', async () => {
    const form = await openForm();
    assert.equal(await whenStep(form, 'request'), 'request');
    await fillEmail(form, sampleEmail);
    await submit(form);
    await whenStep(form, 'sent');
    assert.include(textOf(form), passwordReset.sentTitle);
    await fillCode(form, sentScenario.type?.code ?? '');
    await submit(form);
    await whenStep(form, 'choose');
    await fillPassword(form, samplePassword);
    await submit(form);
    assert.equal(await whenStep(form, ['done', 'error']), 'done');
  });

  it('types into fields of shadow roots as well', async () => {
    const widget = await fixture<HTMLElementTagNameMap['invite-status']>(html`<invite-status></invite-status>`);
    widget.adapter = memoryAdapter();
    await whenStep(widget, 'unknown');
    await fillEmail(widget, sampleEmail);
    await submit(widget);
    await whenStep(widget, 'asked');
  });

  it('waits for a field that is on its way', async () => {
    const form = await openForm(passwordResetScenarios.newPasswordReset);
    await fillPassword(form, 'short', { timeout: 4000 });
    await submit(form);
    assert.equal(findIn(form, 'input[name=password]')?.getAttribute('aria-invalid'), 'true');
    assert.isNotEmpty(findIn(form, '[part~=error]')?.textContent.trim());
  });

  it('is heard by whoever listens to what is typed, once for each text', async () => {
    const form = await openForm();
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    await fillEmail(form, sampleEmail);
    assert.deepEqual(heard, ['input', 'change']);
  });
});

describe('where a widget stands', () => {
  for (const [tag, first] of [
    ['invite-status', 'loading'],
    ['reset-password-form', 'request'],
    ['connect-social-profile', 'loading'],
    ['talent-email-notice', 'loading'],
    ['onboarding-desk', 'loading'],
  ] as const) {
    it(`is said by <${tag}> from its first paint on`, async () => {
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      const widget = document.createElement(tag);
      assert.equal(stepOf(widget), first);
      frame.append(widget);
      await whenStep(widget, first);
      assert.throws(() => Object.assign(widget, { state: 'other' }), TypeError);
    });
  }

  it('is a link being checked where one was opened', async () => {
    const form = await openForm(passwordResetScenarios.linkChecking);
    await whenStep(form, 'checking');
  });

  it('is an error where nobody gives a backend', async () => {
    const form = await fixture<HTMLElement>(html`<reset-password-form></reset-password-form>`);
    await whenStep(form, 'error', { timeout: 30_000 });
  });
});

describe('what a test is told that waits in vain', () => {
  it('names the step, where the widget stands instead, and what it says', async () => {
    const form = await openForm();
    const said = await complaintOf(whenStep(form, 'sent', { timeout: 50 }));
    assert.match(said, /^<reset-password-form> did not come to "sent" within 50 ms: it stands at "request" and says “/);
    assert.include(said, passwordRequest.title);
  });

  it('names several', async () => {
    const form = await openForm();
    const said = await complaintOf(whenStep(form, ['sent', 'done'], { timeout: 0 }));
    assert.include(said, 'did not come to "sent" or "done"');
  });

  it('names the field or button there is none of', async () => {
    const form = await openForm();
    assert.include(await complaintOf(fillPassword(form, 'x', { timeout: 20 })), 'showed no field for password');
    assert.include(await complaintOf(fillCode(form, '1', { timeout: 20 })), 'showed no field for code');
    const status = await fixture<HTMLElement>(html`<invite-status></invite-status>`);
    assert.include(await complaintOf(submit(status, { timeout: 20 })), 'had no main button that can be pressed');
    assert.include(await complaintOf(fillEmail(status, 'x', { timeout: 20 })), 'showed no field for e-mail address');
  });

  it('says so where the tag is not defined or the widget is not in the page', async () => {
    const none = document.createElement('no-such-widget');
    assert.include(
      await complaintOf(whenStep(none, 'sent', { timeout: 0 })),
      'it is no widget yet; import creator-onb',
    );
    const away = document.createElement('reset-password-form');
    assert.include(await complaintOf(whenStep(away, 'sent', { timeout: 0 })), 'outside the document');
  });
});

describe('what a person reads', () => {
  it('comes in the order of the page, with the form and what the page has put into slots', async () => {
    const form = await fixture<HTMLElement>(
      html`<reset-password-form>
        <span slot="heading">Our heading</span>
        <p slot="footer">Our footer</p>
        <p>Nobody reads this</p>
      </reset-password-form>`,
    );
    const text = textOf(form);
    assert.match(text, /^Our heading .*Email address .*Send the mail Our footer$/);
    assert.notInclude(text, 'Nobody');
    assert.equal(textOf(document.createElement('no-such-widget')), '');
  });

  it('is found in the form and in the shadow root, but not in what is of the page', async () => {
    const form = await fixture<HTMLElement>(
      html`<reset-password-form><b slot="footer" part="heading">Ours</b></reset-password-form>`,
    );
    assert.equal(findIn(form, 'input')?.getAttribute('type'), 'email');
    assert.equal(findIn(form, '[part~=heading]')?.getAttribute('role'), 'heading');
    assert.isUndefined(findIn(form, 'b'));
  });
});
