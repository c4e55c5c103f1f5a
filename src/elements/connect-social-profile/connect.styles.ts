import { css } from 'lit';

/** The steps of one attempt. */
export const connectStyles = css`
  .legal {
    display: grid;
    gap: calc(var(--_space) * 0.25);
  }
  .match {
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 1rem);
    background: var(--_surface);
  }
  .match.asked {
    border: 2px solid var(--_accent);
  }
  .code {
    display: block;
    inline-size: fit-content;
    font-family: ui-monospace, monospace;
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.25em;
    line-height: 1.3;
  }
  .qr {
    inline-size: min(13rem, 100%);
    block-size: auto;
    border-radius: min(var(--_radius), 0.75rem);
    background: #fff;
    forced-color-adjust: none;
  }
  .qr path {
    fill: #000;
    stroke: none;
  }
  .bar.square {
    inline-size: min(13rem, 100%);
    block-size: 13rem;
  }
  .choices {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 1rem);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:disabled) {
    cursor: default;
  }
  .choice:has(:disabled) :is(.avatar, .name) {
    color: var(--_muted);
  }
  /* Dark browsers draw those that can be picked almost alike. */
  .choice :disabled {
    opacity: 0.6;
  }
  :is(.choice, .consent) input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .consent input {
    margin-block-start: 0.125rem;
  }
  :is(.choice, .consent) input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .consent {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 1rem);
  }
  .consent label {
    display: flex;
    gap: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }
  .aside {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .support {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .choice:has(:disabled) :is(.avatar, .name) {
      color: GrayText;
    }
    .choice :disabled {
      opacity: 1;
    }
  }
`;
