import { LanguageWatch, type LanguageWatcher } from './language-watch.js';
import type { TrackDetail } from './track-event.js';
import { type Tracked, type TrackedHost, Tracking } from './tracking.js';

/** What goes along with every widget from its first paint on: it hears of another language, and tells the page every step. */
export function accompany(
  host: TrackedHost,
  texts: LanguageWatcher,
  widget: TrackDetail['widget'],
  tracked: Tracked,
): void {
  new LanguageWatch(host, texts);
  new Tracking(host, widget, tracked);
}
