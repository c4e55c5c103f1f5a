import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { html, serve, type Site, typeOf } from '../loopback.js';

export type { Site };

/**
 * Serves the files of a folder.
 * @param pages made for each request, by path
 */
export function serveFolder(
  folder: string,
  pages: Readonly<Record<string, () => string | Promise<string>>> = {},
): Promise<Site> {
  return serve(async (pathname) => {
    const page = pages[pathname];
    if (page) return { headers: { 'content-type': html }, body: await page() };
    const path = normalize(decodeURIComponent(pathname)).replace(/[\\/]$/, '/index.html');
    return { headers: { 'content-type': typeOf(path) }, body: await readFile(join(folder, path)) };
  });
}

/** Starts a script that tells the port it listens on. Its output is shown only where it ends too early. */
export async function serveProcess(script: string, mode = 'production', cwd = dirname(script)): Promise<Site> {
  const env = { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' };
  const child = fork(script, { cwd, env, execArgv: [], silent: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error(`${script} has ended: ${output}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
