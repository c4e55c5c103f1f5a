// Compares what pages load with the budgets (1 kB = 1000 bytes, brotli).
//
// `bundled` is the script of a page that bundles one widget from dist/ and gives it an http adapter, as its bundler makes
// it: the widget, Lit, the adapter and the checks of what it is answered. The rest is of cdn/, whose pages load several
// files to share them: `at once` is everything until the widget and the provider around it are painted and can be used;
// `first answer` adds the adapter, fetched right after the first paint; `on screen` what shows that answer and asks for it,
// which an untouched page loads too; `in all` every later step and every column of the adapter. `inline` is the script to
// stand inside a page's HTML, with everything in it. Languages are apart.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { reportCounts } from './counts.mjs';

const folder = 'cdn';
/** Brotli, in bytes. */
const budgets = {
  'invite-status': { atOnce: 12_000, firstAnswer: 14_500, onScreen: 30_500, inAll: 35_000, inline: 28_000 },
  'reset-password-form': { atOnce: 12_800, firstAnswer: 15_000, onScreen: 31_000, inAll: 35_500, inline: 29_500 },
  'connect-social-profile': { atOnce: 12_500, firstAnswer: 15_000, onScreen: 49_500, inAll: 53_000, inline: 46_000 },
  'talent-email-notice': { atOnce: 10_500, firstAnswer: 12_800, onScreen: 41_000, inAll: 45_000, inline: 39_500 },
  'onboarding-desk': { atOnce: 13_000, inAll: 51_000, inline: 44_000 },
};
const creators = Object.keys(budgets).filter((tag) => tag !== 'onboarding-desk');
const bundledBudget = 13_000;
const all = { atOnce: 20_000, firstAnswer: 22_500, onScreen: 88_000, inAll: 91_000 };
/** What comes right after the first paint, besides the adapter: what shows its answer, and the column asked. */
const after = {
  'invite-status': ['invitation-view', 'invitation'],
  'reset-password-form': ['reset-view', 'password-reset'],
  'connect-social-profile': ['connect-view', 'social-profiles'],
  'talent-email-notice': ['notice-view', 'talent-email'],
};
/** Gzip, in bytes. */
const loaderBudget = 1500;
const languageBudget = 2500;

const code = new Map(
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name))]),
);
const counts = { passed: 0, failed: 0 };

const chunk = (name) => [...code.keys()].find((file) => /^chunks\/(.+)-[\w-]{8}\.js$/.exec(file)?.[1] === name);
const adapter = [chunk('adapter')];
for (const tag of creators) report(tag, 'bundled', await bundled(tag), bundledBudget);
for (const [tag, limits] of Object.entries(budgets)) measure(tag, [tag], limits);
measure('all four', creators, all);
report('loader.js', 'gzip', gzip('loader.js'), loaderBudget);
const languages = [...code.keys()].filter((name) => name.startsWith('i18n/'));
const [largest] = languages.sort((a, b) => gzip(b) - gzip(a));
report(`${languages.length} language files, largest`, 'gzip', gzip(largest), languageBudget, largest);
reportCounts(counts);
if (counts.failed > 0) process.exitCode = 1;

function measure(name, tags, { atOnce, firstAnswer, onScreen, inAll, inline }) {
  const entries = tags.map((tag) => `${tag}.js`);
  report(name, 'at once', brotli(reached(entries, false)), atOnce);
  if (firstAnswer) {
    const answered = [...entries, ...adapter];
    report(name, 'first answer', brotli(reached(answered, false)), firstAnswer);
    const shown = [...answered, ...['trouble', ...tags.flatMap((tag) => after[tag])].map(chunk)];
    report(name, 'on screen', brotli(reached(shown, false)), onScreen);
  }
  report(name, 'in all', brotli(reached(entries, true)), inAll);
  if (inline) report(name, 'inline', brotli([`inline/${name}.js`]), inline);
}

/** A page's own script, as vite makes it in library mode: of a whole page it would be with vite's helper for preloading. */
async function bundled(tag) {
  const page = `
    import { httpAdapter } from '${resolve('dist/adapters/http.js')}';
    import '${resolve(`dist/define/${tag}.js`)}';
    document.querySelector('${tag}').adapter = httpAdapter({ baseUrl: '/api' });`;
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id.endsWith('size:page') ? '\0size:page' : undefined),
        load: (id) => (id === '\0size:page' ? page : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: 'size:page', formats: ['es'], fileName: 'page' },
      // What later files share with the page stays in its script.
      rolldownOptions: {
        external: [],
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, comments: false },
      },
    },
  });
  const { code: script, imports } = output.find(({ isEntry }) => isEntry);
  if (imports.length > 0) throw new Error(`The script of ${tag} comes in several files.`);
  return brotliCompressSync(script).length;
}

/** The files and everything they import: what they need before they run, or all that may ever follow. */
function reached(entries, later) {
  const seen = new Set(entries);
  for (const name of seen) {
    const imports = later
      ? /\b(?:import|from)\s*\(?\s*["'`](\.[^"'`$]+)["'`]/g
      : /(?:^|[;}])(?:import|export)\b[^;()]*?["'](\.[^"']+)["']/g;
    for (const [, path] of code.get(name).toString().matchAll(imports)) {
      const next = join(dirname(name), path).replaceAll('\\', '/');
      if (!/^(i18n\/|demo\.js)/.test(next)) seen.add(next);
    }
  }
  return [...seen];
}

function brotli(names) {
  return names.reduce((sum, name) => sum + brotliCompressSync(code.get(name)).length, 0);
}

function gzip(name) {
  return gzipSync(code.get(name), { level: 9 }).length;
}

function report(name, what, size, limit, note = '') {
  const fits = size <= limit;
  counts[fits ? 'passed' : 'failed'] += 1;
  const encoding = what === 'gzip' ? '' : ' brotli';
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${name.padEnd(28)} ${what.padEnd(12)} ${kilo(size)} of ${kilo(limit)}${encoding} ${note}`,
  );
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
