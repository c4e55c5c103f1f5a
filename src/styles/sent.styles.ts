import { css } from 'lit';

/** A field that was refused, and the wheel in a button whose work runs, for sheets that have `turning` too. Nestable. */
export const answered = css`
  [part~='input'][aria-invalid='true'] {
    border-color: var(--_danger);
  }
  [part~='input'][aria-invalid='true']:not(:focus-visible) {
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  [aria-busy='true'] > [part~='submit-button']::after,
  [part~='button'][aria-busy='true']::after {
    content: '';
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    border-top: 0;
    border-radius: 50%;
    opacity: 0;
    animation:
      onboarding-turn 0.8s linear infinite,
      onboarding-appear 0.2s 0.4s forwards;
  }
  @media (prefers-reduced-motion: reduce) {
    [part~='button']::after {
      animation-duration: 3s, 0s;
    }
  }
`;

/** How it turns: keyframes belong to the root that a sheet is adopted by. */
export const turning = css`
  @keyframes onboarding-turn {
    to {
      rotate: 1turn;
    }
  }
  @keyframes onboarding-appear {
    to {
      opacity: 1;
    }
  }
`;

/** What can follow once something is sent, with focus on its heading. Comes after `form`. */
export const sent = css`
  ${answered} ${turning}
  [part~='heading'] {
    scroll-margin-block: 6rem;
  }
  [part~='heading']:focus {
    outline: none;
  }
`;
