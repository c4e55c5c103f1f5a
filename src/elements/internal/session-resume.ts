import type { ResumeStore } from '../../flows/ports.js';
import { resumePrefix } from './is-remembered.js';

/**
 * Remembers one value for this tab in sessionStorage, under `creator-onboarding/<key>`. Where storage is blocked or
 * full it remembers nothing, silently.
 */
export function sessionResume(key: string): ResumeStore {
  const name = resumePrefix + key;
  const tolerant = <Result>(use: (storage: Storage) => Result): Result | undefined => {
    try {
      return use(sessionStorage);
    } catch {
      return undefined;
    }
  };
  return {
    load: () => tolerant((storage): unknown => JSON.parse(storage.getItem(name) ?? 'null') ?? undefined),
    save: (value) => tolerant((storage) => storage.setItem(name, JSON.stringify(value))),
    clear: () => tolerant((storage) => storage.removeItem(name)),
  };
}
