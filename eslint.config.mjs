import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'cdn',
      'storybook-static',
      'coverage',
      'node_modules',
      '.data',
      '.cache',
      'test/types/fixtures',
      'test/frameworks/fixtures',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lit calls methods given in templates with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import('pg')` types a library that is loaded only where it is used.
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "Use import * as z from 'zod/mini': it is small and runs under strict CSP." },
          ],
        },
      ],
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['src/{elements,provider,styles,context,define}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-super-call': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    // What a person starts in a terminal speaks through the console; the development build has one place to.
    files: [
      'src/development/diagnostics.ts',
      'src/server/cli.ts',
      'src/server/cli/**',
      'demo/**/*.ts',
      'bench/**/*.ts',
      'scripts/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test returns a promise from every test().
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 500 }],
    },
  },
);
