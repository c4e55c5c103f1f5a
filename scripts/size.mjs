// Bundles and minifies entries as a page would and compares their gzip size with the budget (1 kB = 1000 bytes).
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { reportCounts } from './counts.mjs';

const budgets = [
  { name: 'define/reset-password-form', entry: 'dist/define/reset-password-form.js', limit: 13_000 },
  { name: 'define/invite-status', entry: 'dist/define/invite-status.js', limit: 12_000 },
  { name: 'adapters/http', entry: 'dist/adapters/http.js', limit: 9_000 },
];

const counts = { passed: 0, failed: 0 };
for (const { name, entry, limit } of budgets) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'bundle',
    write: false,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  // What the entry loads at once; `import()`ed languages and adapters are separate files.
  const [main] = outputFiles.filter(({ path }) => path.endsWith(entry.split('/').pop()));
  const first = await staticClosure(outputFiles, main);
  const bytes = Buffer.concat(first.map(({ contents }) => contents));
  const gzip = first.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const brotli = first.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
  const fits = gzip <= limit;
  counts[fits ? 'passed' : 'failed'] += 1;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${name.padEnd(28)} ${kilo(gzip)} of ${kilo(limit)} gzip, ${kilo(brotli)} brotli, ` +
      `${kilo(bytes.length)} raw`,
  );
}
reportCounts(counts);
if (counts.failed > 0) process.exitCode = 1;

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

/** The file and everything it imports statically. */
async function staticClosure(files, main) {
  const seen = new Set([main]);
  for (const file of seen) {
    for (const [, name] of file.text.matchAll(/(?:^|[;}])import(?:[^("';]*?from)?"\.\/([^"]+)"/g)) {
      const found = files.find(({ path }) => path.endsWith(`/${name}`));
      if (found) seen.add(found);
    }
  }
  return [...seen];
}
