// The one script tag for pages of others: a classic script that reads its own `data-*`, loads the widget it names from
// the files beside it and puts it where the tag stands.
import { importFailure, reportFailure } from './load-failure.js';
import { preload, widgetFiles } from './widget-files.js';

/** What a tag may say; every other `data-name` becomes the attribute `name` of the widget. */
interface Settings {
  /** Tag of the widget, e.g. `connect-social-profile`. */
  readonly widget: string;
  /** Where the API is. */
  readonly baseUrl: string;
  /** Address on the page's own server that answers a POST with `{ token, expiresIn }`. */
  readonly tokenUrl: string | undefined;
  /** Selector of the element whose content gives way to the widget; without it, the widget follows the tag. */
  readonly target: string | undefined;
  /** Our own page for the same, linked to where the widget cannot be loaded. */
  readonly hostedUrl: string;
  readonly linkText: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Milliseconds after which the link is shown although the widgets may still come. */
const patience = 10_000;
const hostedPages: Readonly<Record<string, string>> = {
  'invite-status': 'invitation',
  'reset-password-form': 'reset',
  'talent-email-notice': 'talent-email',
};
const ownNames = new Set(['widget', 'baseUrl', 'tokenUrl', 'target', 'hostedUrl', 'linkText']);

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) void embed(script, settingsOf(script.dataset));

async function embed(tag: HTMLScriptElement, settings: Settings): Promise<void> {
  const place = await placeOf(tag, settings.target);
  const late = setTimeout(() => showLink(place, settings), patience);
  const { widget } = settings;
  const known = Object.hasOwn(widgetFiles, widget);
  if (known) preload(widget, tag.src);
  const cause = known ? await importFailure(new URL(`${widget}.js`, tag.src).href) : 'script';
  clearTimeout(late);
  if (!cause) {
    place.replaceChildren(widgetOf(settings));
    return;
  }
  showLink(place, settings);
  reportFailure(place, widget, cause);
}

function settingsOf(data: DOMStringMap): Settings {
  const widget = data['widget'] ?? 'connect-social-profile';
  const baseUrl = new URL(data['baseUrl'] ?? '', document.baseURI).href;
  const hosted = new URL(`${baseUrl.replace(/\/*$/, '')}/${hostedPages[widget] ?? 'profiles'}`);
  const hostedUrl = webAddress(data['hostedUrl']) ?? hosted.href;
  return {
    widget,
    baseUrl,
    tokenUrl: data['tokenUrl'],
    target: data['target'],
    hostedUrl,
    linkText: data['linkText'] ?? hostedUrl.replace(/^https?:\/\//, ''),
    attributes: new Map(
      Object.entries(data).flatMap(([name, value]): [string, string][] =>
        ownNames.has(name) || value === undefined ? [] : [[name.replace(/[A-Z]/g, '-$&').toLowerCase(), value]],
      ),
    ),
  };
}

/** Only what a browser opens as a page; a link with another scheme would be run. */
function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text, document.baseURI)) return undefined;
  const { protocol, href } = new URL(text, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Nothing in a head is seen, so a tag there waits for the page and puts the widget at its end. */
async function placeOf(tag: HTMLScriptElement, target: string | undefined): Promise<Element> {
  const isInHead = document.head.contains(tag);
  if (isInHead && document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const found = target === undefined ? null : document.querySelector(target);
  if (found) return found;
  const place = document.createElement('div');
  if (isInHead) document.body.append(place);
  else tag.after(place);
  return place;
}

function widgetOf({ widget, baseUrl, tokenUrl, attributes }: Settings): Element {
  const provider = document.createElement('onboarding-provider');
  provider.setAttribute('base-url', baseUrl);
  if (tokenUrl !== undefined) Object.assign(provider, { fetchEmbedToken: () => fetchToken(tokenUrl) });
  const element = document.createElement(widget);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  provider.append(element);
  return provider;
}

/** The page's own server knows who is signed in; the token it hands out stays in memory. */
async function fetchToken(url: string): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', credentials: 'same-origin', cache: 'no-store' });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

/** The same on our own page, in plain HTML. What the page had put in the place itself is left there. */
function showLink(place: Element, { hostedUrl, linkText }: Settings): void {
  if (place.querySelector('a[href]')) return;
  const link = document.createElement('a');
  link.href = hostedUrl;
  link.rel = 'noopener';
  link.textContent = linkText;
  place.append(link);
}
