import { defineConfig } from 'vite';

const pages = 'src/server/pages/browser';

/** Bundles the browser code of the hosted pages into dist/pages/. The package itself is built by tsc, file by file. */
export default defineConfig({
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
        `${pages}/page.css`,
      ],
      output: { minify: true },
    },
  },
});
