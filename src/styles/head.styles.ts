import { css } from 'lit';

/** The heading of a step beside its icon, which stands beside the first line of it. */
export const head = css`
  .head {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 0.75);
  }
  .head > * + [part~='heading'] {
    padding-block-start: calc(1.25rem - 0.625em);
  }
  .badge {
    --_tone: var(--_accent);
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 1px solid transparent;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_tone) 12%, transparent);
    color: var(--_tone);
  }
`;
