import { css } from 'lit';
import { head } from '../../styles/head.styles.js';

/** Platforms, profiles, and what opens below them. */
export const listStyles = css`
  ${head}
  /* Japanese breaks between phrases where the browser knows them; other languages as ever. */
  .head > [part~='heading'] {
    word-break: auto-phrase;
  }
  .head .tile {
    inline-size: 2.5rem;
    block-size: 2.5rem;
  }
  .badge.done {
    --_tone: var(--_success);
  }
  .badge.attention {
    --_tone: var(--_attention);
  }
  .badge.error {
    --_tone: var(--_danger);
  }
  .root {
    --_attention: var(--onboarding-attention, light-dark(#8a5300, #f0c274));
  }
  .notice.attention {
    --_tone: var(--_attention);
  }
  .step,
  .inside,
  .panel,
  .sharing,
  .profile,
  .platform,
  .transfers,
  .notice {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
  }
  .step {
    gap: var(--_space);
  }
  [part~='actions']:not(:has(*)) {
    display: none;
  }
  :is(.step, .panel, .inside, .notice, .receipt) p {
    margin: 0;
    text-wrap: pretty;
  }
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
  :dir(rtl) > .mark-out {
    scale: -1 1;
  }
  .list {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .platform,
  .card,
  .panel {
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: min(calc(var(--_radius) * 1.25), 1.25rem);
  }
  .card,
  .panel {
    border-radius: min(var(--_radius), 1rem);
    background: var(--_surface);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
  }
  .row > [part~='button']:not(.plain) {
    min-inline-size: 6.5rem;
  }
  .what {
    display: grid;
    flex: 1 1 5rem;
    justify-items: start;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .what > [part~='hint'] {
    text-wrap: balance;
  }
  /* On a line of their own before they are taken apart. */
  .whole,
  time {
    display: inline-block;
  }
  /* A full stop is held to the day before it, which leaves it its room. */
  .held {
    white-space: nowrap;
  }
  .held .whole {
    max-inline-size: calc(100% - 0.75em);
    white-space: normal;
  }
  .name {
    font-weight: 600;
  }
  .mark {
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .tile,
  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    overflow: hidden;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 0.75rem);
    background: var(--_surface);
  }
  .tile svg,
  .tile ::slotted(*) {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .profile {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_border);
  }
  .avatar {
    position: relative;
    border-radius: 50%;
    font-weight: 600;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .avatar .broken {
    opacity: 0;
  }
  .pill {
    --_tone: currentColor;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125rem 0.625rem 0.125rem 0.5rem;
    border: 1px solid color-mix(in srgb, var(--_tone) 35%, transparent);
    border-radius: 1rem;
    color: var(--_tone);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .pill.done {
    --_tone: var(--_success);
  }
  .pill.attention {
    --_tone: var(--_attention);
  }
  .pill.error {
    --_tone: var(--_danger);
  }
`;
