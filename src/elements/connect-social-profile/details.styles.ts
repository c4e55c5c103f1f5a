import { css } from 'lit';

/** Facts, permissions, the switch, and how all of it fits where there is little room. */
export const detailsStyles = css`
  .title {
    font-weight: 600;
  }
  :is(.title, .panel, .receipt):focus {
    outline: none;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(6rem, auto) 1fr;
    gap: 0.25rem calc(var(--_space) * 0.75);
    margin: 0;
    font-size: 0.9375em;
  }
  /* Where a day and its time do not fit on one line, the time of day goes to the next as a whole. */
  .facts time {
    text-wrap: balance;
  }
  .card .facts {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .marked,
  .points {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .marked {
    padding: 0;
    list-style: none;
  }
  .marked li {
    display: flex;
    gap: 0.625em;
  }
  .marked svg {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .permissions {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: var(--_space);
    font-size: 0.9375em;
  }
  .permissions .title {
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
  }
  .links:not(:has(a)) {
    display: none;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 1.5rem;
    border-radius: 0.25rem;
    color: var(--onboarding-link-color, inherit);
    font-size: inherit;
    font-weight: inherit;
    text-underline-offset: 0.2em;
  }
  .links svg {
    inline-size: 1em;
    block-size: 1em;
  }
  summary {
    inline-size: fit-content;
    border-radius: 0.25rem;
    font-weight: 600;
    line-height: max(1.75rem, 1.35em);
    cursor: pointer;
  }
  .details summary {
    font-size: 0.9375em;
  }
  .inside {
    padding-block-start: calc(var(--_space) * 0.5);
  }
  .switch {
    display: inline-flex;
    gap: 0.625rem;
    inline-size: fit-content;
    margin: 0;
    padding: 0.125rem 0;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .switch:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .track {
    flex: none;
    box-sizing: border-box;
    inline-size: 2.5rem;
    block-size: 1.5rem;
    padding: 0.1875rem;
    border: 1px solid var(--_control);
    border-radius: 1rem;
  }
  .track::before {
    content: '';
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
    border-radius: 50%;
    background: var(--_control);
    transition: margin 0.15s;
  }
  [aria-checked='true'] .track {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [aria-checked='true'] .track::before {
    margin-inline-start: 1rem;
    background: var(--_on-accent);
  }
  .switch[aria-disabled='true'] {
    opacity: 0.6;
  }
  .points {
    list-style-type: disc;
  }
  ol.points {
    list-style-type: decimal;
  }
  [part~='button'] {
    text-wrap: balance;
  }
  [part~='button'].danger {
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border-color: var(--_danger);
    color: var(--_danger);
    font-size: 0.875em;
  }
  .sharing {
    gap: calc(var(--_space) * 0.25);
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem var(--_space);
  }
  .between .plain {
    font-size: 0.9375em;
    font-weight: 400;
  }
  li > span > .plain {
    min-block-size: 1.5rem;
    padding: 0;
    font-weight: 400;
  }
  @container (inline-size < 26rem) {
    .permissions {
      grid-template-columns: 1fr;
    }
    .profile > .row {
      align-items: start;
    }
    .profile > .row > .what {
      flex-basis: calc(100% - 4rem);
    }
    .profile > .row > .pill {
      margin-inline-start: calc(2.75rem + var(--_space) * 0.75);
    }
  }
  @container (inline-size < 22rem) {
    .card .facts {
      grid-template-columns: 1fr;
    }
    .card dd {
      margin-block-end: 0.25rem;
    }
    .row > [part~='button']:not(.plain) {
      min-inline-size: 0;
      padding-inline: 0.75rem;
    }
    [part~='actions'] > [part~='button']:is(.small, .danger) {
      inline-size: auto;
    }
  }
  @container (inline-size < 16rem) {
    .notice {
      padding-inline: 0.625rem;
    }
    .notice [part~='button']:not(.plain) {
      padding-inline: 0.25rem;
    }
    .head {
      flex-direction: column;
    }
    .head > [part] {
      padding: 0;
    }
    .facts {
      grid-template-columns: 1fr;
    }
    dd {
      margin-block-end: 0.25rem;
    }
    .row > [part~='button']:not(.plain) {
      inline-size: 100%;
    }
    [part~='button']:not(.plain) {
      padding-inline: 0.5rem;
    }
    /* The picture stands above a name, which then has all of the line. */
    :is(.profile, .card) > .row > .what {
      flex-basis: 100%;
    }
    .profile > .row > .pill {
      margin-inline-start: 0;
    }
    .choice > .avatar {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .track::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .marked svg {
      color: CanvasText;
    }
    [aria-checked='true'] .track {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    .track::before {
      background: ButtonText;
    }
    [aria-checked='true'] .track::before {
      background: HighlightText;
    }
  }
`;
