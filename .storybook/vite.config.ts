import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the static build works under any path.
  base: './',
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  // Found later, one of them would be bundled apart, with a second Lit in it.
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/directives/guard.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      '@lit/context',
      'zod/mini',
    ],
  },
});
