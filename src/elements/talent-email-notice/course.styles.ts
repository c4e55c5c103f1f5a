import { css } from 'lit';

/** How far a request is, and the steps of a deletion. */
export const course = css`
  .progress {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .progress li {
    position: relative;
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    gap: 0.75rem;
    padding-block-end: calc(var(--_space) * 0.875);
    color: var(--_muted);
  }
  .progress li:last-child {
    padding-block-end: 0;
  }
  .progress li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.625rem 0.125rem;
    inset-inline-start: calc(0.75rem - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  .progress .past::before {
    border-color: var(--_success);
  }
  .dot {
    display: grid;
    box-sizing: border-box;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--_control);
    border-radius: 50%;
  }
  .dot svg {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    stroke-width: 3;
  }
  .progress :is(.past, .now) {
    color: inherit;
  }
  .past .dot {
    border-color: var(--_success);
    color: var(--_success);
  }
  .now .dot {
    border: 0.4375rem solid var(--_accent);
  }
  .now .what {
    font-weight: 600;
  }
  /* A day is read in one piece. */
  .progress [part~='hint'] {
    display: inline-block;
  }
  .fates dt {
    font-weight: 600;
  }
  .fates .goes dt {
    color: var(--_danger);
  }
  .fates .keeps dt {
    color: var(--_success);
  }
  .consequences {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .consequences > li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    max-inline-size: 36rem;
  }
  .consequences svg {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .consequences p {
    font-size: 0.9375em;
  }
  .profiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.375rem 0 0;
    padding: 0;
    list-style: none;
    font-weight: 600;
  }
  .profiles [part~='hint'] {
    font-weight: 400;
  }
  .data {
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.75rem;
  }
  .data svg {
    align-self: start;
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .data .notice {
    grid-column: 1 / -1;
  }
  .consent {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    padding: calc(var(--_space) * 0.875);
    border: 1px solid var(--_control);
    border-radius: min(var(--_radius), 1rem);
  }
  .consent:has([aria-invalid='true']) {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .consent label {
    display: flex;
    gap: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }
  .consent input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }
  .consent input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [part~='button'].danger,
  [part~='button'].danger:hover {
    border-color: transparent;
    background: var(--_danger);
    color: var(--onboarding-on-danger, light-dark(#fff, #2d0a07));
  }
  [part~='button'].danger:hover {
    background: color-mix(in srgb, var(--_danger) 88%, CanvasText);
  }
  .code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    letter-spacing: 0.05em;
  }
  @container (inline-size < 26rem) {
    .data {
      grid-template-columns: auto 1fr;
    }
    .data [part~='button'] {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    :is(.consequences, .data) svg {
      color: inherit;
    }
    .now .dot {
      border-color: Highlight;
    }
    [part~='button'].danger {
      border-color: ButtonText;
      forced-color-adjust: auto;
    }
  }
`;
