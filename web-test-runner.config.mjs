import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from './scripts/browsers.mjs';
import { countsReporter } from './scripts/wtr-counts-reporter.mjs';

/** Tests measure texts, which are as long everywhere in a font of their own: Arimo, as wide as Arial. */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
  <head>
    <link rel="stylesheet" href="/node_modules/@fontsource/arimo/latin-400.css" />
    <link rel="stylesheet" href="/node_modules/@fontsource/arimo/latin-700.css" />
  </head>
  <body>
    <script type="module">
      document.body.style.fontFamily = 'Arimo, sans-serif';
      await Promise.all(['1em Arimo', 'bold 1em Arimo'].map((font) => document.fonts.load(font)));
      await import('${testFramework}');
    </script>
  </body>
</html>`;

export default {
  testRunnerHtml,
  files: ['test/{elements,provider,define,development,manifest,testing}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: await chromePath(), args: chromeArgs },
      // A window for each: of two tabs in one, the hidden one is not painted.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  concurrency: Number(process.env.TEST_CONCURRENCY ?? 2),
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.startsWith('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
  coverageConfig: {
    include: ['src/{elements,provider,define,context,flows,i18n,styles}/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 85, functions: 90, lines: 90 },
  },
};
