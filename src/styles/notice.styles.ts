import { css } from 'lit';

/** A short message set off from the text: neutral, or `.error`, or `.done`. Nestable like the form's rules. */
export const notice = css`
  .notice {
    --_tone: currentColor;
    margin: 0;
    padding: 0.625rem 0.875rem;
    border: 1px solid color-mix(in srgb, var(--_tone) 30%, transparent);
    border-inline-start: 3px solid var(--_tone);
    border-radius: min(calc(var(--_radius) * 0.75), 1rem);
    background: color-mix(in srgb, var(--_tone) 6%, transparent);
    text-wrap: pretty;
  }
  .notice.error {
    --_tone: var(--_danger);
    color: inherit;
    font-size: 1em;
    font-weight: 400;
  }
  .notice.done {
    --_tone: var(--_success);
  }
`;
