import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder in which `creator-onboarding` is installed as it would be in a page's project. */
export interface Workspace {
  readonly folder: string;
  remove(): void;
}

export function makeWorkspace(): Workspace {
  mkdirSync('.cache', { recursive: true });
  const folder = resolve(mkdtempSync(join('.cache', 'docs-')));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/creator-onboarding'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
