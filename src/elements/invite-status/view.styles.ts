import { css } from 'lit';

/** The steps of `<invite-status>`. */
export const view = css`
  .badge.check {
    --_tone: var(--_success);
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
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .list {
    display: grid;
    gap: calc(var(--_space) * 0.625);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list li {
    display: flex;
    gap: 0.625em;
  }
  .list svg {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .door {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  @container (inline-size < 26rem) {
    dt {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 16rem) {
    .head {
      align-items: start;
      flex-direction: column;
    }
  }
`;
