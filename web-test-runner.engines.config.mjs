// The browser tests in the engines that are not Chromium: `npm run test:browsers`. Run under tsx.
import { firefox } from './test/engines/firefox.ts';
import { EngineLauncher } from './test/engines/launcher.ts';
import { webkit } from './test/engines/webkit.ts';
import base from './web-test-runner.config.mjs';

export default {
  ...base,
  // Neither of them lets a driver set the width of a page or its colour scheme.
  files: [...base.files, '!test/elements/reset-password-form/layout.test.ts'],
  browsers: [firefox, webkit].filter(({ missing }) => missing === undefined).map((kind) => new EngineLauncher(kind)),
  concurrency: 1,
};
