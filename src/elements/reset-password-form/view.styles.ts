import { css } from 'lit';
import { notice } from '../../styles/notice.styles.js';
import { insideForm } from '../internal/light-form.styles.js';
import { drawing } from './shell.styles.js';

/** What only the later steps have. */
export const view = css`
  .badge.clock,
  .badge.alert {
    --_tone: var(--onboarding-attention, light-dark(#8a5300, #f0c274));
  }
  .address {
    font-weight: 600;
  }
  .badge.check {
    --_tone: var(--_success);
  }
  .facts {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facts li {
    display: flex;
    gap: 0.5em;
  }
  .facts svg {
    margin-block-start: 0.125em;
    color: var(--_success);
  }
  .aside {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
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
`;

/** The code's and the password's fields, and what goes wrong. Transparent borders show where colours are forced. */
export const fields = insideForm(css`
  ${notice} ${drawing}
  [name='code'] {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  .account,
  .secret {
    display: grid;
    align-items: center;
  }
  .account > *,
  .secret > * {
    grid-area: 1 / 1;
  }
  .account {
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px dashed transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .account input {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: transparent;
    font: inherit;
    pointer-events: none;
    forced-color-adjust: none;
  }
  .secret [part~='input'] {
    padding-inline-end: 3rem;
  }
  .secret:dir(rtl) [part~='input'] {
    padding-inline: 3rem 0.75rem;
  }
  .secret .eye {
    justify-self: end;
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .secret .eye:is(:hover, [aria-pressed='true']) {
    border-color: transparent;
    color: var(--_accent);
  }
  .eye {
    display: inline-grid;
  }
  .eye svg {
    grid-area: 1 / 1;
  }
  .rule {
    display: flex;
    gap: 0.375em;
    min-block-size: 1.5em;
  }
  .rule svg {
    margin-block: 0.125em;
  }
  .rule.check {
    color: var(--_success);
  }
  .rule.broken {
    color: var(--_danger);
  }
  .to-go {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
`);
