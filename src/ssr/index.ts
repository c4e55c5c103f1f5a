/** Markup of the widgets for a page's HTML: visible, and its field usable, before any script has run. */
export { renderWidget, type WidgetMarkup } from './render-widget.js';
export { type WidgetTag, widgetTags } from './elements.js';
export type { FirstPaintStyles } from './styles.js';
