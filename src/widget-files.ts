/**
 * What each widget needs at once, by its tag: its own module first, which registers the provider, too. In `cdn/` the build names the chunks as well, with
 * their hashes, so that a page fetches all of them at one go.
 */
export const widgetFiles: Readonly<Record<string, readonly WidgetFile[]>> = {
  'invite-status': [{ path: 'invite-status.js' }],
  'reset-password-form': [{ path: 'reset-password-form.js' }],
  'connect-social-profile': [{ path: 'connect-social-profile.js' }],
  'talent-email-notice': [{ path: 'talent-email-notice.js' }],
  'onboarding-desk': [{ path: 'onboarding-desk.js' }],
};

export interface WidgetFile {
  /** Beside the script that loads it. */
  readonly path: string;
  /** For subresource integrity. */
  readonly integrity?: string;
}

/** Asks the browser for all files of a widget at once: imports alone would be found one after another. */
export function preload(widget: string, base: string): void {
  for (const { path, integrity } of widgetFiles[widget] ?? []) {
    const { href } = new URL(path, base);
    if (document.querySelector(`link[href="${href}"]`)) continue;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href, integrity: integrity ?? '' });
    document.head.append(link);
  }
}
