import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { safeUrl } from '../contract/url.js';
import { requireWidget, type WidgetTag } from './elements.js';
import { escapeAttribute } from './html.js';

/** A widget whose script is to stand inside a page. */
export interface InlineWidget {
  readonly tag: WidgetTag;
  /**
   * Where the page finds its copy of the package's `cdn/`, for other languages than English and for the demo: an `https`
   * URL (`http` on this machine), or a path that begins with `/`. Default: `/onboarding/`.
   */
  readonly files?: string;
  /** For a policy that lets scripts run by a nonce: the one of this answer. */
  readonly nonce?: string;
}

/** A script for the HTML of a page. */
export interface InlineScript {
  /** The `<script>` element, for a page in UTF-8, with everything the widget and the provider need. */
  readonly html: string;
  /** `'sha256-…'`, with its quotation marks: by this source in `script-src` the script runs (CSP 3, section 2.3.1). */
  readonly policySource: string;
}

const scripts = join(dirname(fileURLToPath(import.meta.url)), '../../cdn/inline');
/** The address that the build writes into these scripts. */
const builtFor = '/onboarding/';

/**
 * The whole script of a widget and the provider, to stand inside a page: no further request delays the widget's first
 * paint. A browser does not keep it for the next page, so it suits pages that a person opens once, such as those behind
 * the link of a mail.
 * @throws {TypeError} where the tag is not a widget's, or `files` is no address of a folder.
 */
export async function inlineScript({ tag, files = builtFor, nonce }: InlineWidget): Promise<InlineScript> {
  requireWidget(tag);
  const built = await readFile(join(scripts, `${tag}.js`), 'utf8');
  const address = folderAddress(files);
  // As a function: `$&` in a replacement would mean what is replaced.
  const code = built.replaceAll(builtFor, () => address);
  const attributes = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  return {
    html: `<script type="module"${attributes}>${code}</script>`,
    policySource: `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  };
}

/** The address as it can stand in a string of a script: a URL as it is judged escapes what could end one, but for `'`. */
function folderAddress(files: string): string {
  const page = 'https://page.invalid';
  const isPath = files.startsWith('/');
  const base = isPath ? page : undefined;
  const url = URL.canParse(files, base) ? new URL(files, base) : undefined;
  const isFolder = url && safeUrl('api', url.href) && (!isPath || /^https:\/\/page\.invalid\/(?!\/)/.test(url.href));
  if (!isFolder) throw new TypeError(`files: "${files}" is neither an https URL nor a path that begins with "/".`);
  const address = (isPath ? '' : url.origin) + url.pathname.replaceAll("'", '%27');
  return address.endsWith('/') ? address : `${address}/`;
}
