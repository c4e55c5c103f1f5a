import { css } from 'lit';
import { head } from '../../styles/head.styles.js';

/** The steps of `<invite-status>`. */
export const view = css`
  ${head}
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
  [target='_blank']:dir(rtl) > svg {
    scale: -1 1;
  }
  :is(p, li) .address {
    font-weight: 600;
  }
  .card {
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 1rem);
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
  .row + .row:not(.fact + .fact) {
    border-block-start: 1px solid var(--_border);
  }
  .fact {
    align-items: baseline;
    min-block-size: 0;
    padding-block: 0.1875rem;
  }
  .fact:first-child,
  .row + .fact:not(.fact + .fact) {
    padding-block-start: 0.5625rem;
  }
  .fact:last-child {
    padding-block-end: 0.5625rem;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
  }
  .value,
  .fact dd {
    font-size: 0.9375em;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .list {
    display: grid;
    gap: calc(var(--_space) * 0.625);
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .list ::marker {
    color: var(--_muted);
  }
  .door {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  @container (inline-size < 26rem) {
    .row {
      grid-template-columns: 1fr auto;
    }
    .label {
      display: none;
    }
    .row:not(.fact) dt {
      grid-column: 1 / -1;
    }
    .fact {
      grid-template-columns: 5rem 1fr;
    }
  }
  @container (inline-size < 16rem) {
    .head {
      flex-direction: column;
    }
    .head > [part] {
      padding: 0;
    }
    .fact {
      grid-template-columns: 1fr;
    }
  }
`;
