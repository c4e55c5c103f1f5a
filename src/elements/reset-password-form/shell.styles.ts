import { css } from 'lit';
import { head } from '../../styles/head.styles.js';

/** What icons look like, in the shadow tree and in the form. */
export const drawing = css`
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
`;

/** What is painted first. The tallest usual step fits, so that nothing below moves from one to the next. */
export const shell = css`
  .root {
    display: grid;
    align-content: start;
    gap: var(--_space);
    max-inline-size: var(--onboarding-max-inline-size, 26rem);
    min-block-size: var(--onboarding-min-block-size, var(--_tallest, 30rem));
  }
  ${head}
  ${drawing}
  [part~='text']:empty {
    display: none;
  }
  @container (inline-size < 26rem) {
    .root {
      --_tallest: 33rem;
    }
  }
  @container (inline-size < 22rem) {
    .root {
      --_tallest: 37rem;
    }
  }
  @container (inline-size < 16rem) {
    .head {
      flex-direction: column;
    }
  }
`;
