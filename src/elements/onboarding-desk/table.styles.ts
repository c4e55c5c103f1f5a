import { css } from 'lit';

/** Tables, and the cards they become where there is little room. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.75rem;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: 0.5rem;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  th:first-child,
  .below > td {
    padding-inline-start: 0.5rem;
  }
  :is(th, td):last-child {
    padding-inline-end: 0.5rem;
  }
  /* Room for most addresses in one line. */
  tbody th {
    min-inline-size: 11rem;
    font-weight: 400;
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  td time,
  td.acts [part~='button'] {
    white-space: nowrap;
  }
  .record:hover > tr {
    background: var(--_surface);
  }
  .record.open > tr,
  .record:has(> .below) > tr:not(:last-child) > * {
    border-block-end-color: transparent;
  }
  .record.open > tr {
    background: var(--_surface);
  }
  .below > td {
    padding-block-start: 0;
  }
  tr.below:not(:last-child) > td {
    padding-block-end: 0.5rem;
  }
  .name,
  .handle {
    font-weight: 600;
  }
  td a {
    color: var(--onboarding-link-color, inherit);
    text-decoration-color: var(--_control);
    text-underline-offset: 0.2em;
  }
  .sub {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
    text-wrap: pretty;
  }
  .explained {
    max-inline-size: 22rem;
    margin-block-start: 0.25rem;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  td.acts {
    text-align: end;
  }
  td.acts :is(.sub, .notice) {
    max-inline-size: 14rem;
    margin-block-start: 0.25rem;
    margin-inline-start: auto;
  }
  td.acts .notice {
    margin-block-start: 0.5rem;
    text-align: start;
  }
  div.acts {
    display: flex;
    justify-content: end;
    gap: 0.25rem 0.5rem;
    margin-block: -0.25rem;
  }
  .label {
    color: var(--_muted);
    font-size: 0.875em;
  }
  td > .label,
  th > .label {
    display: none;
  }
  .told .notice {
    grid-template-columns: 1fr auto;
    align-items: baseline;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: calc(var(--_space) * 0.625) var(--_space);
    margin: 0;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    text-wrap: balance;
  }
  .window {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }
  .plain :is(th, td) {
    padding-block: 0.5rem;
  }
  .plain tbody th {
    inline-size: 4rem;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
  }
  /* In a wide font, a table needs more room. */
  @container (inline-size < 88ch) {
    table,
    thead,
    tbody,
    tr,
    tbody :is(th, td) {
      display: block;
      min-inline-size: 0;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .record {
      margin-block-end: calc(var(--_space) * 0.75);
      padding: calc(var(--_space) * 0.75);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .record:hover > tr,
    .record.open > tr {
      background: none;
    }
    .record.open {
      background: var(--_surface);
    }
    tbody :is(th, td),
    tbody :is(th, td):is(:first-child, :last-child) {
      padding: 0.25rem 0;
      border: 0;
      text-align: start;
    }
    tbody .plain tr,
    .plain tbody tr {
      padding-block: 0.375rem;
      border-block-end: 1px solid var(--_border);
    }
    .plain tbody th {
      inline-size: auto;
    }
    td:not(.acts):has(> .label),
    th:has(> .label) {
      display: grid;
      grid-template-columns: minmax(6.25rem, 30%) 1fr;
      gap: 0.5rem;
      align-items: baseline;
    }
    td > .label,
    th > .label {
      display: block;
    }
    td time,
    td.acts [part~='button'] {
      white-space: normal;
    }
    .value {
      min-inline-size: 0;
    }
    td.number {
      text-align: start;
    }
    td.acts :is(.sub, .notice) {
      max-inline-size: none;
      margin-inline-start: 0;
    }
    td.acts > [part~='button'] {
      margin-block: 0.25rem;
    }
    div.acts {
      flex-wrap: wrap;
      justify-content: start;
      margin-block: 0.25rem 0;
    }
    /* Its words stand below those of the card; where it gets a border, the border does. */
    @media (forced-colors: none) {
      .acts > .quiet:first-child {
        margin-inline-start: -0.5rem;
      }
    }
    tr[data-profile] + tr[data-profile] {
      margin-block-start: 0.5rem;
      padding-block-start: 0.5rem;
      border-block-start: 1px solid var(--_border);
    }
    tbody .below > td:first-child {
      padding-block-start: 0.5rem;
    }
  }
  @container (inline-size < 22rem) {
    .told .notice {
      grid-template-columns: 1fr;
      justify-items: start;
    }
  }
  @container (inline-size < 15rem) {
    td:not(.acts):has(> .label),
    th:has(> .label) {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
