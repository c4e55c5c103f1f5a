import { css } from 'lit';

/** A password's input, and the account it belongs to. Transparent borders show where colours are forced. */
export const secretField = css`
  .account,
  .secret {
    display: grid;
    align-items: center;
  }
  .account > *,
  .secret > * {
    grid-area: 1 / 1;
  }
  .account {
    min-block-size: var(--_height);
    padding: 0.5rem 0.75rem;
    border: 1px dashed transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .account input {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: transparent;
    font: inherit;
    pointer-events: none;
    forced-color-adjust: none;
  }
  .secret [part~='input'] {
    padding-inline-end: 3rem;
  }
  .secret:dir(rtl) [part~='input'] {
    padding-inline: 3rem 0.75rem;
  }
  .secret .eye {
    justify-self: end;
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .secret .eye:is(:hover, [aria-pressed='true']) {
    border-color: transparent;
    color: var(--_accent);
  }
  .eye {
    display: inline-grid;
  }
  .eye svg {
    grid-area: 1 / 1;
  }
`;
