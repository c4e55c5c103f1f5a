import { css } from 'lit';

export const shell = css`
  .root {
    display: grid;
    align-content: start;
    gap: var(--_space);
    max-inline-size: var(--onboarding-max-inline-size, 26rem);
    /* The tallest usual step fits, so that nothing below moves from one to the next. */
    min-block-size: var(--onboarding-min-block-size, 30rem);
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
  .badge.clock,
  .badge.alert {
    --_tone: var(--onboarding-attention, light-dark(#8a5300, #f0c274));
  }
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
  .address {
    font-weight: 600;
  }
  .bar {
    block-size: 0.75em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: color-mix(in srgb, currentColor 9%, transparent);
    opacity: 0;
    animation: onboarding-appear 0.3s 0.4s forwards;
  }
  .bar.field {
    block-size: 2.75rem;
    border-radius: var(--_radius);
  }
  [part~='text']:empty {
    display: none;
  }
  @container (inline-size < 26rem) {
    .root {
      min-block-size: var(--onboarding-min-block-size, 33rem);
    }
  }
  @container (inline-size < 22rem) {
    .root {
      min-block-size: var(--onboarding-min-block-size, 37rem);
    }
  }
`;
