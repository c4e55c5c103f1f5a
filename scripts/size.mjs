// Bundles and minifies entries as a page would and compares their gzip size with the budget (1 kB = 1000 bytes).
// `at once` is what the tag loads before it can be used; `in all` adds the steps it fetches after its first paint.
// Other languages and the adapter are files of their own and count under neither.
import { relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { reportCounts } from './counts.mjs';

const budgets = [
  { entry: 'define/reset-password-form', atOnce: 13_000, inAll: 24_500 },
  { entry: 'define/invite-status', atOnce: 12_000, inAll: 23_000 },
  { entry: 'define/connect-social-profile', atOnce: 17_000, inAll: 44_500 },
  { entry: 'define/onboarding-desk', atOnce: 10_500, inAll: 42_000 },
  { entry: 'define/talent-email-notice', atOnce: 13_000, inAll: 36_500 },
  { entry: 'define/all', atOnce: 30_000, inAll: 90_000 },
  { entry: 'adapters/http', atOnce: 9_000, inAll: 9_000 },
];

/** What a widget fetches only when a page asks for it. */
const fetchedOnDemand = {
  name: 'fetched-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.(\.\/adapters\/http|\/[\w-]+\/index|\/pseudo)\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const counts = { passed: 0, failed: 0 };
for (const { entry, atOnce, inAll } of budgets) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`dist/${entry}.js`],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'bundle',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [fetchedOnDemand],
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [relative(process.cwd(), path).replaceAll('\\', '/'), contents]),
  );
  const first = staticClosure(metafile.outputs);
  report(
    entry,
    'at once',
    [...first].map((path) => files.get(path)),
    atOnce,
  );
  if (files.size > first.size) report(entry, 'in all', [...files.values()], inAll);
}
reportCounts(counts);
if (counts.failed > 0) process.exitCode = 1;

/** The entry's file and everything it imports before it runs. */
function staticClosure(outputs) {
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.startsWith('dist/'));
  const seen = new Set([entry]);
  for (const path of seen) {
    for (const { path: imported, kind, external } of outputs[path].imports) {
      if (kind === 'import-statement' && !external) seen.add(imported);
    }
  }
  return seen;
}

function report(entry, what, contents, limit) {
  const gzip = contents.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const brotli = contents.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  const fits = gzip <= limit;
  counts[fits ? 'passed' : 'failed'] += 1;
  const size = `${kilo(gzip)} of ${kilo(limit)} gzip, ${kilo(brotli)} brotli`;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${entry.padEnd(28)} ${what.padEnd(8)} ${size}`);
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
