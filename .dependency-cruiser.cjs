/** The floors of ARCHITECTURE.md, one rule a floor; type imports count. */
const floor = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    floor('floor-1-contract', '^src/contract/', '^src/contract/', 'contract imports nothing above it'),
    floor('floor-1-styles', '^src/styles/', '^src/styles/', 'styles import nothing above them'),
    floor('floor-2-flows', '^src/flows/', '^src/(flows|contract)/', 'flows know the contract only'),
    floor('floor-2-adapters', '^src/adapters/', '^src/(adapters|contract)/', 'adapters know the contract only'),
    floor('floor-2-i18n', '^src/i18n/', '^src/(i18n|contract)/', 'catalogues know the contract only'),
    floor(
      'floor-2-conformance',
      '^src/conformance/',
      '^src/(conformance|adapters|contract)/',
      'the suite drives adapters',
    ),
    floor(
      'floor-2-server',
      '^src/server/(?!pages/browser/|cli)',
      '^src/(server|contract)/',
      'the server knows the contract only',
    ),
    floor('floor-2-cli', '^src/server/cli', '^src/(server|contract|conformance)/', 'the command also runs the suite'),
    floor('floor-3-context', '^src/context/', '^src/(context|contract|i18n)/', 'keys and the types of what travels'),
    floor(
      'floor-4-elements',
      '^src/elements/',
      '^src/(elements|context|flows|i18n|contract|styles)/',
      'elements know no adapter and no server',
    ),
    {
      name: 'elements-know-no-sibling',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/internal/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/($1|internal)/' },
    },
    {
      name: 'internal-knows-no-element',
      severity: 'error',
      from: { path: '^src/elements/internal/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/internal/' },
    },
    {
      name: 'elements-carry-no-schema',
      comment: 'zod weighs more than Lit: only adapters check foreign data',
      severity: 'error',
      from: { path: '^src/(elements|flows|context|i18n|styles)/' },
      to: { path: '^src/contract/(?!(errors|platforms|policy|url|email)[.])', dependencyTypesNot: ['type-only'] },
    },
    floor(
      'floor-5-provider',
      '^src/provider/',
      '^src/(provider|elements/internal|context|adapters|i18n|contract|styles)/',
      'the provider picks an adapter and sets contexts',
    ),
    floor('floor-6-frameworks', '^src/frameworks/', '^src/frameworks/', 'what wraps the elements is told their shape'),
    floor(
      'floor-6-development',
      '^src/development/',
      '^src/(development|provider|elements|context|i18n|contract|index)',
      'explains the misuse of everything below; nothing imports it',
    ),
    {
      name: 'node-only-on-the-server',
      severity: 'error',
      from: { path: '^src/(?!server/)', pathNot: '^src/server/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-pages-stay-out-of-node',
      severity: 'error',
      from: { path: '^src/server/pages/browser/' },
      to: { path: '^src/server/', pathNot: '^src/server/pages/browser/' },
    },
    {
      name: 'one-file-a-heavy-library',
      comment: 'optional peers of the server are imported on the server only',
      severity: 'error',
      from: { path: '^src/(?!server/)' },
      to: { path: 'node_modules/(hono|@hono|kysely|pg|pg-boss|@electric-sql|@node-rs|nodemailer|pino|prom-client)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
