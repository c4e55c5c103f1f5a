import { css } from 'lit';
import { loading } from '../../styles/loading.styles.js';

/** What is painted first: the frame, and bars where text will be. The rest comes with the view. */
export const shell = css`
  ${loading}
  .root {
    max-inline-size: var(--onboarding-max-inline-size, 42rem);
    /* The explanation fits, so that nothing below moves when the answer comes. */
    min-block-size: var(--onboarding-min-block-size, 24rem);
  }
  .root.nothing {
    display: none;
  }
  .bar.title {
    block-size: 2.5rem;
  }
  .bar.block {
    block-size: 9rem;
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
