import base from './web-test-runner.config.mjs';
import { emulationPlugin } from './scripts/wtr-emulation.mjs';
import { viteMiddleware } from './scripts/wtr-vite.mjs';

/** What a partner's strict page allows; the test runner's own inline scripts are let through. Violations are reported. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Every story is rendered and checked in a real browser. */
export default {
  ...base,
  // Stories have to fit in the font of any machine.
  testRunnerHtml: undefined,
  files: ['test/stories/**/*.test.ts'],
  // A story is looked at in six settings.
  testFramework: { config: { timeout: 120_000 } },
  nodeResolve: false,
  plugins: [emulationPlugin()],
  coverage: false,
  middleware: [
    (context, next) => {
      context.set('content-security-policy-report-only', policy);
      return next();
    },
    await viteMiddleware({
      cacheDir: 'node_modules/.vite-stories',
      resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
      optimizeDeps: {
        entries: ['test/stories/*.test.ts'],
        // Found later, one of them would be bundled apart while the first tests run, with a second Lit in it.
        include: [
          'lit',
          'lit/decorators.js',
          'lit/directives/guard.js',
          'lit/directives/ref.js',
          'lit/directives/repeat.js',
          '@lit/context',
          'zod/mini',
          'axe-core',
          'storybook/preview-api',
          'storybook/test',
          '@storybook/web-components-vite',
        ],
        exclude: ['@web/test-runner-commands'],
      },
    }),
  ],
};
