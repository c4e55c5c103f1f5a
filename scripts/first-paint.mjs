// Makes dist/first-paint.css, which holds a widget's place until its script is there, and dist/first-paint/: the rules of
// a first step that a server has rendered, as files for pages whose policy allows no inline styles.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

export async function writeFirstPaint() {
  const { sheets } = await import('../dist/ssr/styles.js');
  mkdirSync('dist/first-paint', { recursive: true });
  for (const [name, rules] of await sheets()) writeFileSync(`dist/first-paint/${name}.css`, `${rules}\n`);
  cpSync('src/first-paint.css', 'dist/first-paint.css');
}
