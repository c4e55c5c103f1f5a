import { css } from 'lit';
import { head } from '../../styles/head.styles.js';

/** What icons look like, in the shadow tree and in the form. */
export const drawing = css`
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
`;

/** The steps about the address. */
export const view = css`
  ${head} ${drawing}
  .root {
    --_attention: var(--onboarding-attention, light-dark(#8a5300, #f0c274));
  }
  .badge.done {
    --_tone: var(--_success);
  }
  .badge.attention,
  .notice.attention {
    --_tone: var(--_attention);
  }
  .badge.danger {
    --_tone: var(--_danger);
  }
  .step {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  [part~='actions']:not(:has(*)) {
    display: none;
  }
  :is(.step, .notice, .card) p {
    margin: 0;
  }
  :is(p, li) {
    text-wrap: pretty;
  }
  ::slotted([slot='form']),
  .data,
  .step:has(.data) > .notice,
  [part~='text'],
  .points,
  [part~='form'] {
    max-inline-size: 36rem;
  }
  .address {
    font-weight: 600;
  }
  /* Broken elsewhere, as at a hyphen, only where a half has no room of its own. */
  .address span {
    display: inline-block;
  }
  /* A full stop is held to the half before it, which leaves it its room. */
  .held {
    white-space: nowrap;
  }
  .held span {
    max-inline-size: calc(100% - 0.75em);
    white-space: normal;
  }
  .address ins {
    padding-inline: 0.125em;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: var(--_accent);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .card {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
    padding: calc(var(--_space) * 0.875);
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 1rem);
    background: var(--_surface);
  }
  .panel [part~='actions'] {
    margin-block-start: calc(var(--_space) * 0.375);
  }
  dl.card {
    gap: 0;
    padding: 0;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 0.875);
  }
  .row > * {
    grid-column: 1;
  }
  .row + .row {
    border-block-start: 1px solid var(--_border);
  }
  .row .aside {
    grid-row: 1 / span 3;
    grid-column: 2;
  }
  dt,
  .row [part~='hint'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dt {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  dd {
    margin: 0;
    text-wrap: balance;
  }
  .large {
    font-size: 1.125em;
  }
  .title {
    font-weight: 600;
  }
  .title:focus {
    outline: none;
  }
  .points {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .points li {
    display: flex;
    gap: 0.5em;
  }
  .points svg {
    margin-block-start: 0.125em;
    color: var(--_success);
  }
  .ways {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .way {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.625);
    padding: calc(var(--_space) * 0.875);
    border: 1px solid var(--_border);
    border-radius: min(calc(var(--_radius) * 1.25), 1.25rem);
  }
  .way-title {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .way-title svg {
    margin-block-start: 0.125em;
    color: var(--_accent);
  }
  .way > :is([part~='button'], a) {
    margin-block-start: auto;
  }
  .costs {
    display: grid;
    gap: 0.375em;
    margin: 0;
    padding-inline-start: 1.125em;
    list-style-type: disc;
    font-size: 0.9375em;
  }
  .marked {
    display: inline-flex;
    vertical-align: top;
    align-items: center;
    gap: 0.375em;
  }
  .costs ::marker {
    color: var(--_muted);
  }
  .letter {
    display: grid;
    gap: 0.75em;
    white-space: pre-wrap;
  }
  .subject {
    font-weight: 600;
  }
  .mailers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .mailers svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .mailers :dir(rtl) > svg {
    scale: -1 1;
  }
  .mailers [part~='button'].plain {
    font-weight: 400;
  }
  summary {
    inline-size: fit-content;
    border-radius: 0.25rem;
    font-weight: 600;
    line-height: max(1.75rem, 1.35em);
    cursor: pointer;
  }
  .inside {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-block-start: calc(var(--_space) * 0.5);
  }
  @container (inline-size >= 36rem) {
    .ways {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @container (inline-size < 22rem) {
    .row {
      grid-template-columns: 1fr;
    }
    .row .aside {
      grid-row: auto;
      grid-column: 1;
      margin-block-start: 0.5rem;
    }
  }
  @container (inline-size < 16rem) {
    .head {
      flex-direction: column;
    }
    .head > [part] {
      padding: 0;
    }
    .card:not(dl),
    .way,
    .row {
      padding-inline: 0.625rem;
    }
    [part~='button']:not(.plain) {
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .address ins {
      border-color: currentColor;
    }
    :is(.way-title, .points) svg {
      color: inherit;
    }
  }
`;
