import { defineConfig, type Plugin } from 'vite';

const pages = 'src/server/pages/browser';

/** Bundles the browser code of the hosted pages into dist/pages/. The package itself is built by tsc, file by file. */
/** package.json names only the built `define/*`; the sources, too, are there for what they do when loaded. */
export const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: (code, id) => (/\/src\/define\//.test(id) ? { code, map: null, moduleSideEffects: true } : undefined),
};

export default defineConfig({
  plugins: [keepDefinitions],
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // the server names the modules to preload in the page itself; nothing is left for a script to do
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: [
        `${pages}/token.ts`,
        `${pages}/invitation.ts`,
        `${pages}/reset.ts`,
        `${pages}/sign-in.ts`,
        `${pages}/profiles.ts`,
        `${pages}/talent-email.ts`,
        `${pages}/account-deletion.ts`,
        `${pages}/page.css`,
      ],
      output: { minify: true },
    },
  },
});
