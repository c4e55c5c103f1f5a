import { css } from 'lit';

/** What is painted first: the frame, and bars where text will be. The rest comes with the view. */
export const shell = css`
  .root {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    max-inline-size: var(--onboarding-max-inline-size, 76rem);
    min-block-size: var(--onboarding-min-block-size, 28rem);
    outline: none;
  }
  ::slotted([slot='footer']) {
    margin-block-start: auto;
  }
  .bar {
    box-sizing: border-box;
    inline-size: min(60%, 24rem);
    block-size: 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .bar.title {
    block-size: 2rem;
  }
  .bar.block {
    inline-size: 100%;
    block-size: 3.5rem;
    background: var(--_surface);
  }
`;
