import { css } from 'lit';
import { loading } from '../../styles/loading.styles.js';

/** What is painted first: the frame, and bars where text will be. The rest comes with the view. */
export const shell = css`
  ${loading}
  .root {
    max-inline-size: var(--onboarding-max-inline-size, 76rem);
    min-block-size: var(--onboarding-min-block-size, 28rem);
  }
  .bar {
    inline-size: min(60%, 24rem);
  }
  .bar.title {
    block-size: 2rem;
  }
  .bar.block {
    block-size: 3.5rem;
  }
`;
