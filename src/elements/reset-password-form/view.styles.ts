import { css } from 'lit';
import { answered, turning } from '../../styles/sent.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { spoken } from '../../styles/spoken.styles.js';
import { insideForm } from '../internal/light-form.styles.js';
import { secretField } from '../internal/secret-field.styles.js';
import { drawing } from './shell.styles.js';

/** What only the later steps have. */
export const view = css`
  ${spoken}
  [data-icon='clock'],
  [data-icon='alert'] {
    --_tone: var(--onboarding-attention, light-dark(#8a5300, #f0c274));
  }
  .address {
    font-weight: 600;
  }
  [data-icon='check'] {
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
  @media (forced-colors: active) {
    .facts svg {
      color: inherit;
    }
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
    block-size: var(--_height);
    border-radius: var(--_radius);
  }
`;

const inForm = insideForm(css`
  ${answered} ${notice} ${drawing}
  [name='code'] {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  ${secretField}
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

/** The code's and the password's fields, and what goes wrong. Transparent borders show where colours are forced. */
export const fields = css`
  ${inForm} ${turning}
`;
