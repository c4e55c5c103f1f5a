import { css } from 'lit';

/** What is painted first: the frame, and bars where text will be. The rest comes with the view. */
export const shell = css`
  .root {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    max-inline-size: var(--onboarding-max-inline-size, 42rem);
    /* The explanation fits, so that nothing below moves when the answer comes. */
    min-block-size: var(--onboarding-min-block-size, 24rem);
    outline: none;
  }
  .root.nothing {
    display: none;
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
  .bar.title {
    block-size: 2.5rem;
  }
  .bar.block {
    inline-size: 100%;
    block-size: 9rem;
    background: var(--_surface);
  }
  @container (inline-size < 26rem) {
    .root {
      min-block-size: var(--onboarding-min-block-size, 30rem);
    }
  }
  @container (inline-size < 16rem) {
    .root {
      min-block-size: var(--onboarding-min-block-size, 42rem);
    }
  }
`;
