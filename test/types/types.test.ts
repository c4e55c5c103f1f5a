import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const fixtures = 'test/types/fixtures';
const require = createRequire(import.meta.url);

/**
 * Every version a team may still use; types are read from dist/, through the package's own exports. One of them also
 * reads through the declarations themselves, as a project does that skips no library.
 */
const compilers = { 'typescript-5': ['--skipLibCheck'], typescript: ['--skipLibCheck'], 'typescript-7': [] };

async function run(compiler: string, project: string, ...options: string[]): Promise<string[]> {
  const manifest = require.resolve(`${compiler}/package.json`);
  const tsc = join(dirname(manifest), 'bin', 'tsc');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '-p', project, '--pretty', 'false', ...options], (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  return output.split('\n').filter((line) => line.trim());
}

for (const [compiler, options] of Object.entries(compilers)) {
  const { version } = require(`${compiler}/package.json`) as { version: string };
  // A line that should be refused and is not is an error of its own: TS2578.
  test(`pages of every framework are typed under TypeScript ${version}, and their mistakes refused`, async () => {
    assert.deepEqual(await run(compiler, fixtures, ...options), []);
  });
}

/** Runs one more project beside the fixtures, where the package's own name is found, and clears it away. */
async function runBeside(name: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = join(fixtures, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  try {
    await cp(join(fixtures, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    return await run('typescript-7', folder, '--skipLibCheck');
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('each mistake is refused for the reason it names', async () => {
  const files: Record<string, string> = {};
  const expected: string[] = [];
  for (const name of (await readdir(fixtures)).filter((file) => /\.tsx?$/.test(file))) {
    const lines = (await readFile(join(fixtures, name), 'utf8')).split('\n');
    const bare = lines.map((line, index) => {
      const [directive, code] = /\/\/ @ts-expect-error (TS\d+)/.exec(line) ?? [];
      if (code) expected.push(`${name}(${index + 2}) ${code}`);
      return directive ? '' : line;
    });
    files[name] = bare.join('\n');
  }
  const found = (await runBeside('.bare', files)).flatMap((line) => {
    const [, name, row, code] = /([\w-]+\.tsx?)\((\d+),\d+\): error (TS\d+)/.exec(line) ?? [];
    return name ? [`${name}(${row ?? ''}) ${code ?? ''}`] : [];
  });
  const rowOf = (mistake: string) => mistake.replace(/ TS\d+/, '');
  const rows = new Set(expected.map(rowOf));
  assert.ok(expected.length > 50, `only ${expected.length} mistakes were found`);
  assert.deepEqual(
    expected.filter((mistake) => !found.includes(mistake)),
    [],
  );
  assert.deepEqual(
    found.filter((mistake) => !rows.has(rowOf(mistake))),
    [],
  );
});

test("every type that the manifest names can be imported from the package's root", async () => {
  const texts = (await readFile('custom-elements.json', 'utf8')).matchAll(/"type": \{\s*"text": ("(?:[^"\\]|\\.)*")/g);
  const words = [...texts].flatMap(([, text = '""']) => (JSON.parse(text) as string).match(/\b[A-Z]\w+/g) ?? []);
  const own = [...new Set(words)].filter((word) => !['CustomElementRegistry', 'Partial'].includes(word)).sort();
  assert.ok(own.length > 50, `only ${own.length} types were found`);
  const index = `export type { ${own.join(', ')} } from 'creator-onboarding';`;
  assert.deepEqual(await runBeside('.named', { 'index.ts': index }), []);
});
