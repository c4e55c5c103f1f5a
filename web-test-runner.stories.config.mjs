import base from './web-test-runner.config.mjs';
import { viteMiddleware } from './scripts/wtr-vite.mjs';

/** Every story is rendered and checked in a real browser. */
export default {
  ...base,
  files: ['test/stories/**/*.test.ts'],
  nodeResolve: false,
  plugins: [],
  coverage: false,
  middleware: [
    await viteMiddleware({
      cacheDir: 'node_modules/.vite-stories',
      optimizeDeps: {
        include: [
          'lit',
          'lit/decorators.js',
          '@lit/context',
          'zod/mini',
          '@open-wc/testing',
          'axe-core',
          'storybook/preview-api',
          'storybook/test',
          '@storybook/web-components/entry-preview',
        ],
        exclude: ['@web/test-runner-commands'],
      },
    }),
  ],
};
