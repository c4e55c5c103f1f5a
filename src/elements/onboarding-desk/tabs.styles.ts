import { css } from 'lit';

/** The tabs and their numbers. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.25);
    border-block-end: 1px solid var(--_border);
  }
  [part~='tab'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_height);
    margin: 0 0 -1px;
    padding: 0.5rem 0.875rem;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part~='tab']:hover {
    border-block-end-color: var(--_border);
    color: inherit;
  }
  [part~='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: inherit;
  }
  [part~='tab']:focus-visible,
  [role='rowheader']:focus-visible {
    border-radius: 0.25rem;
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .count {
    min-inline-size: 1.5em;
    padding: 0 0.4375em;
    border-radius: 1em;
    background: color-mix(in srgb, currentColor 10%, transparent);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .count.waiting {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @container (inline-size < 26rem) {
    .tabs {
      gap: 0;
    }
    [part~='tab'] {
      flex: 1 1 auto;
      justify-content: center;
      flex-direction: column;
      gap: 0.125rem;
      padding: 0.375rem 0.25rem;
      font-size: 0.9375em;
    }
  }
  @media (forced-colors: active) {
    [part~='tab'] {
      margin: 0;
      border-block-end-color: Canvas;
    }
    [part~='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .count {
      border: 1px solid;
    }
    .count.waiting {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
