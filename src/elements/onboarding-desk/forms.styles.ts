import { css } from 'lit';

/** Forms, questions, cards of requests, and the import. */
export const formsStyles = css`
  .panel,
  .card {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: min(calc(var(--_radius) * 1.25), 1.25rem);
  }
  .inside > .panel {
    padding: 0;
    border: 0;
  }
  .card > .panel {
    padding: calc(var(--_space) * 0.75);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .panel.form {
    background: var(--_surface);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: var(--_space);
    align-items: start;
  }
  .fields select[part~='input'] {
    inline-size: 100%;
  }
  fieldset {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 calc(var(--_space) * 0.5);
  }
  .inside form.panel .field {
    max-inline-size: 28rem;
  }
  textarea[part~='input'] {
    min-block-size: 6rem;
    font-family: ui-monospace, monospace;
    font-size: max(0.875em, 16px);
    resize: vertical;
  }
  .check {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.1875rem;
  }
  .check input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .cards {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .swap {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .swap > svg {
    color: var(--_muted);
  }
  .swap > p {
    min-inline-size: 0;
  }
  .swap .label {
    display: block;
  }
  .swap .new .address {
    font-weight: 600;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 1.5) var(--_space);
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
    text-align: center;
  }
  .drop.over {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .counts {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .counts li {
    --_tone: var(--_muted);
    display: flex;
    gap: 0.5rem;
  }
  .counts svg {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }
  .progress {
    display: grid;
    gap: calc(var(--_space) * 0.375);
  }
  progress {
    inline-size: 100%;
    block-size: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    background: none;
    appearance: none;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  @container (inline-size < 30rem) {
    .swap {
      flex-direction: column;
      align-items: start;
    }
    .swap > svg.mark-arrow {
      rotate: 90deg;
      scale: 1;
    }
  }
  @container (inline-size < 20rem) {
    .panel,
    .card,
    .drop {
      padding: calc(var(--_space) * 0.625);
    }
  }
  @media (forced-colors: active) {
    .swap > svg,
    .counts svg {
      color: CanvasText;
    }
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
