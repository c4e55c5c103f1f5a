import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the static build works under any path.
  base: './',
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  optimizeDeps: { include: ['lit', 'lit/decorators.js', '@lit/context', 'zod/mini'] },
  build: { chunkSizeWarningLimit: 4000 },
});
