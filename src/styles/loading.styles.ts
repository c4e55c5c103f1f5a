import { css } from 'lit';
import { spoken } from './spoken.styles.js';

/** What an element without a first answer shows: bars where text will be, and words for who hears them. */
export const loading = css`
  ${spoken}
  .root {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    outline: none;
  }
  ::slotted([slot='footer']) {
    margin-block-start: auto;
  }
  .bar {
    box-sizing: border-box;
    inline-size: 60%;
    block-size: 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .bar.block {
    inline-size: 100%;
    background: var(--_surface);
  }
`;
