import { css } from 'lit';

/** What is painted first: the frame, and bars where text will be. The rest comes with the view. */
export const shell = css`
  .root {
    display: grid;
    align-content: start;
    gap: var(--_space);
    max-inline-size: var(--onboarding-max-inline-size, 34rem);
    /* The tallest first step fits, so that nothing below moves when the answer comes. */
    min-block-size: var(--onboarding-min-block-size, 25rem);
    outline: none;
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
    border-radius: 50%;
    background: color-mix(in srgb, var(--_tone) 12%, transparent);
    color: var(--_tone);
  }
  .card {
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .row {
    display: grid;
    grid-template-columns: 6rem 1fr auto;
    align-items: center;
    column-gap: calc(var(--_space) * 0.75);
    min-block-size: 3rem;
    padding-block: 0.4375rem;
    padding-inline: 0.875rem 0.5rem;
  }
  .row + .row {
    border-block-start: 1px solid var(--_border);
  }
  .bar {
    display: block;
    inline-size: 60%;
    block-size: 0.75em;
    margin-block: 0.375em;
    border-radius: 1em;
    background: var(--_border);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (inline-size < 26rem) {
    .root {
      min-block-size: var(--onboarding-min-block-size, 31rem);
    }
    .row {
      grid-template-columns: 1fr auto;
    }
  }
  @container (inline-size < 16rem) {
    .root {
      min-block-size: var(--onboarding-min-block-size, 38rem);
    }
  }
`;
