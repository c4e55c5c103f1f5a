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

test('each mistake is refused for the reason it names', async () => {
  // Beside the fixtures, so that the package's own name is found.
  const folder = 'test/types/fixtures/.bare';
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const expected: string[] = [];
    for (const name of await readdir(fixtures)) {
      if (name === 'tsconfig.json') await cp(join(fixtures, name), join(folder, name));
      if (!/\.tsx?$/.test(name)) continue;
      const lines = (await readFile(join(fixtures, name), 'utf8')).split('\n');
      const bare = lines.map((line, index) => {
        const [directive, code] = /\/\/ @ts-expect-error (TS\d+)/.exec(line) ?? [];
        if (code) expected.push(`${name}(${index + 2}) ${code}`);
        return directive ? '' : line;
      });
      await writeFile(join(folder, name), bare.join('\n'));
    }
    const found = (await run('typescript-7', folder)).flatMap((line) => {
      const [, name, row, code] = /([\w-]+\.tsx?)\((\d+),\d+\): error (TS\d+)/.exec(line) ?? [];
      return name ? [`${name}(${row ?? ''}) ${code ?? ''}`] : [];
    });
    assert.ok(expected.length > 50, `only ${expected.length} mistakes were found`);
    assert.deepEqual(
      expected.filter((mistake) => !found.includes(mistake)),
      [],
    );
    const rows = new Set(expected.map((mistake) => mistake.replace(/ TS\d+/, '')));
    assert.deepEqual(
      found.filter((mistake) => !rows.has(mistake.replace(/ TS\d+/, ''))),
      [],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
