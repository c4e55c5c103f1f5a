import { css } from 'lit';
import { head } from '../../styles/head.styles.js';

/** The head, the tabs, the row of tools, and what every view has. */
export const deskStyles = css`
  ${head}
  .root {
    --_attention: var(--onboarding-attention, light-dark(#8a5300, #f0c274));
  }
  .badge.attention,
  .notice.attention,
  .pill.attention,
  .counts .attention {
    --_tone: var(--_attention);
  }
  .pill.done,
  .counts .done {
    --_tone: var(--_success);
  }
  .pill.error,
  .counts .error {
    --_tone: var(--_danger);
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) > svg:is(.mark-arrow, .mark-back) {
    scale: -1 1;
  }
  .head {
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .head:not(:has(> .badge)) {
    align-items: center;
  }
  .head > [part~='heading'] {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }
  [part~='heading'].minor {
    font-size: 1.0625em;
  }
  :is(.title, .notice, [id^='taken']):focus {
    outline: none;
  }
  .user {
    margin: 0;
  }
  .view,
  .list,
  .panel,
  .inside,
  .notice,
  .card {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .inside,
  .panel,
  .card,
  .notice {
    gap: calc(var(--_space) * 0.75);
  }
  :is(.panel, .notice, .card, .empty, .progress, .swap, .window) p {
    margin: 0;
    text-wrap: pretty;
  }
  .title {
    font-weight: 600;
  }
  [part~='actions']:not(:has(*)) {
    display: none;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }
  .toolbar [part~='button'] {
    min-block-size: min(var(--_height), 2.5rem);
    font-size: 0.9375em;
  }
  .toolbar [part~='actions'] {
    margin-inline-start: auto;
  }
  .toolbar [part~='input'] {
    min-block-size: min(var(--_height), 2.5rem);
  }
  .search {
    position: relative;
    flex: 1 1 14rem;
    max-inline-size: 24rem;
    min-inline-size: 0;
  }
  .search svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.75rem;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search [part~='input'] {
    padding-inline-start: 2.5rem;
    text-overflow: ellipsis;
  }
  .search [part~='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .inline .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .inline [part~='label'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
  }
  select[part~='input'] {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline-end: 0.5rem;
    text-overflow: ellipsis;
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  .pill {
    --_tone: currentColor;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125rem 0.625rem 0.125rem 0.5rem;
    border: 1px solid color-mix(in srgb, var(--_tone) 35%, transparent);
    border-radius: 1rem;
    color: var(--_tone);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 2.5) var(--_space);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    text-align: center;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: calc(var(--_space) * 0.75);
  }
  .list.old > table,
  .list.old > .cards {
    opacity: 0.55;
  }
  [part~='button'].quiet {
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='button'].quiet:hover {
    color: inherit;
  }
  p [part~='button'].quiet {
    display: inline;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: inherit;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part~='button'].danger {
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border-color: var(--_danger);
    color: var(--_danger);
    font-size: 0.875em;
  }
  [part~='button'] svg.mark-down {
    inline-size: 1em;
    block-size: 1em;
    transition: rotate 0.15s;
  }
  [part~='button'][aria-expanded='true'] svg.mark-down {
    rotate: 180deg;
  }
  .toolbar [part~='button'] svg.mark-down {
    display: none;
  }
  @container (inline-size < 22rem) {
    [part~='actions'] > [part~='button']:is(.small, .danger, .quiet) {
      inline-size: auto;
    }
  }
  @container (inline-size < 40rem) {
    .toolbar [part~='actions'] {
      inline-size: 100%;
      margin-inline-start: 0;
    }
    .toolbar [part~='actions'] > [part~='button'] {
      flex: 1 1 auto;
    }
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [part~='button'] svg.mark-down {
      transition: none;
    }
  }
  /* Icons keep their computed colour there, which may be that of the page behind them. */
  @media (forced-colors: active) {
    .search svg {
      color: CanvasText;
    }
  }
`;
