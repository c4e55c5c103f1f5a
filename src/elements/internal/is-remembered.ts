/** What every key of ours in sessionStorage begins with. */
export const resumePrefix = 'creator-onboarding/';

/** Whether this tab remembers something under the key, see `sessionResume`. */
export function isRemembered(key: string): boolean {
  try {
    return sessionStorage.getItem(resumePrefix + key) !== null;
  } catch {
    return false;
  }
}
