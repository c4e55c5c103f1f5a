import { css } from 'lit';

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
  .head {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }
  .badge {
    --_tone: var(--_accent);
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 1px solid transparent;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_tone) 12%, transparent);
    color: var(--_tone);
  }
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
      align-items: start;
      flex-direction: column;
    }
  }
`;
