import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from './scripts/browsers.mjs';
import { countsReporter } from './scripts/wtr-counts-reporter.mjs';

export default {
  files: ['test/{elements,provider,define,development,manifest,testing}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [chromeLauncher({ puppeteer, launchOptions: { executablePath: await chromePath(), args: chromeArgs } })],
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 240_000,
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
