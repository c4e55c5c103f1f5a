import { assert, expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { passwordResetScenarios as scenarios, type Scenario } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

type Drive = (form: ResetForm, scenario: Scenario) => Promise<unknown>;

const still: Drive = (form) => form.until(() => !form.element.matches(':state(pending)'), 'rest');
const ask: Drive = async (form, { type }) => {
  await form.submit(type!.email!);
  await form.until(() => form.field('code') ?? form.find('.notice'), 'an answer');
};
const enter: Drive = async (form, scenario) => {
  await ask(form, scenario);
  await form.submit(scenario.type!.code!);
  await form.until(() => form.field('password') ?? form.input.matches('[aria-invalid=true]'), 'an answer');
};
const choose: Drive = async (form, { type }) => {
  await form.reach('password');
  await form.submit(type!.password!);
  await form.until(() => !form.form || form.find('.notice, [aria-invalid=true]'), 'an answer');
};
const fill: Drive = async (form, { type }) => {
  await form.reach('password');
  await form.paste(type!.password!.slice(0, 8));
  await form.click('Show password');
};
const pending =
  (drive: Drive): Drive =>
  async (form, scenario) => {
    await Promise.race([drive(form, scenario), form.until(() => form.form?.matches('[aria-busy=true]'), 'work')]);
  };

/** Every step as a person can come to see it. */
const states: Record<string, readonly [Scenario, Drive]> = {
  request: [scenarios.request, still],
  'address refused': [scenarios.request, (form) => form.submit('kim')],
  requesting: [scenarios.requesting, pending((form, { type }) => form.submit(type!.email!))],
  offline: [scenarios.offline, ask],
  'rate limited': [scenarios.rateLimited, ask],
  failed: [scenarios.error, ask],
  sent: [scenarios.sent, ask],
  'code wrong': [scenarios.codeWrong, enter],
  checking: [scenarios.linkChecking, () => Promise.resolve()],
  'check failed': [scenarios.linkCheckFails, still],
  expired: [scenarios.linkExpired, still],
  used: [scenarios.linkUsed, still],
  superseded: [scenarios.linkSuperseded, still],
  revoked: [scenarios.linkRevoked, still],
  unknown: [scenarios.linkUnknown, still],
  'other session': [scenarios.otherSession, still],
  kept: [scenarios.otherSession, (form) => form.click(/^Stay|^البقاء/)],
  'first password': [scenarios.newPasswordActivate, (form) => form.reach('password')],
  'new password, half typed and shown': [
    scenarios.newPasswordReset,
    (form, scenario) => fill(form, scenario).catch(() => form.paste('violet')),
  ],
  refused: [scenarios.breached, choose],
  saving: [scenarios.saving, pending(choose)],
  'outcome unclear': [scenarios.savingUnclear, choose],
  done: [scenarios.doneSession, choose],
  'done, sign in': [scenarios.doneSignIn, choose],
  'long texts': [scenarios.longTexts, (form) => form.reach('password')],
};

const pages = {
  light: {},
  dark: { colorScheme: 'dark' },
  'right to left': { lang: 'ar', dir: 'rtl' },
  '320 px': { width: 320 },
} as const;

interface Page {
  readonly colorScheme?: 'dark';
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly width?: number;
}

for (const [name, page] of Object.entries(pages) as [string, Page][]) {
  describe(`<reset-password-form> is accessible: ${name}`, () => {
    const paper = document.createElement('style');
    paper.textContent = ':root { color-scheme: light dark; background: Canvas; color: CanvasText }';

    before(async () => {
      document.head.append(paper);
      await emulateMedia({ colorScheme: page.colorScheme ?? 'light' });
      await setViewport({ width: page.width ?? 800, height: 900 });
    });
    after(async () => {
      paper.remove();
      await emulateMedia({ colorScheme: 'light' });
      await setViewport({ width: 800, height: 600 });
    });

    for (const [state, [scenario, drive]] of Object.entries(states)) {
      it(state, async () => {
        const { lang, dir } = page;
        const form = await ResetForm.open(scenario, { ...(lang && { lang }), ...(dir && { dir }) });
        await drive(form, scenario);
        await form.element.updateComplete;
        await expect(form.element).to.be.accessible();
        expect(document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(innerWidth);
        for (const target of [...form.element.querySelectorAll('button'), ...form.root.querySelectorAll('button, a')]) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${target.textContent} can be hit`).to.be.at.least(24);
        }
      });
    }
  });
}

describe('<reset-password-form> keeps its place', () => {
  for (const width of [800, 400, 320]) {
    it(`moves nothing below it from step to step, ${width} px wide`, async () => {
      await setViewport({ width, height: 1400 });
      const form = await ResetForm.open(scenarios.sent);
      const below = document.createElement('p');
      form.element.after(below);
      const tops = new Set<number>();
      const note = () => tops.add(Math.round(below.getBoundingClientRect().top));
      note();
      await ask(form, scenarios.sent);
      await form.until(() => form.text.includes('Look in Spam'), 'the hint');
      note();
      await form.submit('24681357');
      await form.reach('password');
      note();
      await form.submit('violet harbour 62 lanterns');
      await form.until(() => !form.form, 'the end');
      note();
      assert.equal([...tops].length, 1, [...tops].join());
      await setViewport({ width: 800, height: 600 });
    });
  }
});
