import { css } from 'lit';
import { loading } from '../../styles/loading.styles.js';

/** What is painted first: the frame, and bars where text will be. The rest comes with the view. */
export const shell = css`
  ${loading}
  .root {
    max-inline-size: var(--onboarding-max-inline-size, 34rem);
    /* A first list of two platforms fits, so that nothing below moves when the answer comes. */
    min-block-size: var(--onboarding-min-block-size, var(--_first, 24rem));
  }
  .root.compact {
    --_first: 18rem;
  }
  .bar.title {
    block-size: 2rem;
  }
  .bar.block {
    block-size: 4.5rem;
  }
  @container (inline-size < 22rem) {
    .root {
      --_first: 30rem;
    }
    .root.compact {
      --_first: 21rem;
    }
  }
  @container (inline-size < 16rem) {
    .root {
      --_first: 38.5rem;
    }
    .root.compact {
      --_first: 27rem;
    }
  }
`;
