/** How the first script hands a mailed link's secret on: in memory, once. */
export interface PageToken {
  /**
   * Calls back at once where the page was opened by a mailed link, and again for each link opened in this tab.
   * @returns whether it called back at once.
   */
  onToken(listener: (token: string) => void): boolean;
}

/** @throws where the page does not load the first script. */
export function pageToken(): PageToken {
  const handover: unknown = Reflect.get(window, Symbol.for('creator-onboarding/page-token'));
  if (!isPageToken(handover)) throw new Error('The first script of the page is missing');
  return handover;
}

function isPageToken(value: unknown): value is PageToken {
  return typeof value === 'object' && value !== null && 'onToken' in value;
}
