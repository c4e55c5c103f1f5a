import { css } from 'lit';

/** The fields, the contrasts and the copy of the page where tokens are tried. */
export const lab = css`
  :host {
    display: grid;
    gap: 1.5rem;
    container-type: inline-size;
  }
  .bench {
    display: grid;
    gap: 1.5rem;
    min-inline-size: 0;
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.125rem;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    gap: 1rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  label,
  .about,
  code,
  th,
  td {
    overflow-wrap: anywhere;
  }
  label {
    font-weight: 600;
    font-size: 0.875rem;
  }
  .about {
    font-size: 0.8125rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    min-inline-size: 0;
  }
  input,
  select,
  button,
  textarea {
    box-sizing: border-box;
    min-block-size: 2.25rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid #7a7f89;
    border-radius: 0.375rem;
    background: light-dark(#fff, #22252b);
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
  }
  input:not([type]) {
    /* So that a pair of colours can be read as a whole. */
    flex: 1 1 14.5rem;
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }
  input[type='color'] {
    flex: none;
    inline-size: 2.25rem;
    padding: 0.125rem;
  }
  input[aria-invalid='true'] {
    border-color: light-dark(#b3261e, #ffb4ab);
    box-shadow: inset 0 0 0 1px light-dark(#b3261e, #ffb4ab);
  }
  button {
    font-weight: 600;
    cursor: pointer;
  }
  textarea {
    inline-size: 100%;
    block-size: 16rem;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  :is(input, select, button, textarea, .scroll):focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .warning {
    padding: 0.5rem 0.75rem;
    border: 1px solid;
    border-inline-start-width: 4px;
    border-radius: 0.375rem;
    color: light-dark(#7a4a00, #f0c274);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-block-end: 1px solid light-dark(#d5d8de, #3a3e46);
    font-variant-numeric: tabular-nums;
    text-align: start;
    vertical-align: top;
  }
  caption {
    padding-block-end: 0.5rem;
    font-size: 1rem;
    font-weight: 600;
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
  td.faint {
    color: light-dark(#b3261e, #ffb4ab);
    font-weight: 600;
  }
  .preview {
    --onboarding-min-block-size: 0;
    display: grid;
    align-content: start;
    gap: 3rem;
    min-inline-size: 0;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid light-dark(#d5d8de, #3a3e46);
  }
  @container (inline-size < 20rem) {
    input:not([type]) {
      flex-basis: 100%;
    }
  }
  @container (inline-size >= 64rem) {
    .all {
      display: grid;
      grid-template-columns: minmax(0, 31rem) minmax(0, 1fr);
      gap: 2rem;
      align-items: start;
    }
    .preview {
      padding-block-start: 0;
      border: 0;
    }
  }
`;
