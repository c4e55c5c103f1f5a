import { css } from 'lit';

/** Rows of buttons, and the quieter ones among them. Comes with the steps that have any, after `form`. */
export const actions = css`
  /* Japanese breaks between phrases here; short lines broken inside words are hard to read. */
  [part~='heading'],
  [part~='button'] {
    word-break: auto-phrase;
  }
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }
  [part~='button'].plain,
  [part~='button'].small {
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    font-size: 0.875em;
  }
  [part~='button'].small {
    border-color: var(--_border);
    font-weight: 550;
  }
  [part~='button'].plain {
    justify-content: start;
    gap: 0.25em;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--onboarding-link-color, inherit);
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.2em;
  }
  [part~='button'].plain:hover {
    text-decoration-color: currentColor;
  }
  @container (inline-size < 22rem) {
    [part~='actions'] > [part~='button']:not(.plain) {
      inline-size: 100%;
    }
  }
`;
