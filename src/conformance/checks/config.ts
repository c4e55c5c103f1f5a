import { onboardingConfigSchema } from '../../contract/config.js';
import type { Check } from '../check.js';
import { expect, expectShape } from '../expectations.js';

/** Far more than a call that heeds its signal needs. Milliseconds. */
const atOnce = 1000;

export const configChecks: readonly Check[] = [
  {
    name: 'The configuration is as agreed',
    column: 'config',
    needs: [],
    async run(world) {
      const config = await world.adapter.getConfig();
      expectShape(onboardingConfigSchema, config, 'The configuration');
      const { minLength, maxLength } = config.password;
      expect(minLength >= 8 && maxLength >= 64, `Passwords of ${minLength} to ${maxLength} characters are asked for`);
      expect(config.codeLength >= 6 && config.codeLength <= 10, `A code has ${config.codeLength} digits`);
    },
  },
  {
    name: 'A call that was aborted before ends with the reason',
    column: 'config',
    needs: [],
    async run(world) {
      const reason = new Error('aborted before');
      await expectReason(world.adapter.getConfig({ signal: AbortSignal.abort(reason) }), reason);
    },
  },
  {
    name: 'A call that is aborted meanwhile ends at once, with the reason or with its answer',
    column: 'config',
    needs: [],
    async run(world) {
      const controller = new AbortController();
      const reason = new Error('aborted meanwhile');
      const call = world.adapter.getConfig({ signal: controller.signal }).then(
        () => undefined,
        (error: unknown) => error,
      );
      controller.abort(reason);
      const started = performance.now();
      const end = await call;
      const took = performance.now() - started;
      expect(end === undefined || end === reason, `Ended with ${String(end)}`);
      expect(took < atOnce, `Took ${String(Math.round(took))} ms to end`);
    },
  },
];

async function expectReason(call: Promise<unknown>, reason: Error): Promise<void> {
  const end: unknown = await call.catch((error: unknown) => error);
  expect(end === reason, `Ended with ${String(end)} instead of the signal's reason`);
}
