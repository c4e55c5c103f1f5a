import { css } from 'lit';

/**
 * Text, fields and the main button. Nothing here names the host, so the rules also hold nested inside a tag's own rule, for
 * forms that live in the page (`light-form`).
 */
export const form = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [part~='heading'] {
    margin: 0;
    font-family: var(--onboarding-heading-font, inherit);
    font-size: var(--onboarding-heading-size, 1.375em);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part~='text'],
  [part~='hint'],
  [part~='error'] {
    margin: 0;
    text-wrap: pretty;
  }
  [part~='form'],
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.375);
  }
  [part~='form'] {
    gap: var(--_space);
  }
  [part~='label'] {
    font-weight: 600;
  }
  [part~='hint'],
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='error'] {
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 550;
  }
  [part~='input'] {
    inline-size: 100%;
    min-block-size: var(--_height);
    margin: 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: light-dark(#ffffffb3, #ffffff0d);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  [part~='button'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_height);
    margin: 0;
    padding: 0.5rem 1.125rem;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  [part~='button']:hover {
    background: var(--_surface);
    border-color: currentColor;
  }
  [part~='submit-button'][part] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [part~='submit-button']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, CanvasText);
  }
  [part~='button'][aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  :is([part~='button'], [part~='input'], summary, a):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px Canvas;
  }
  @media (forced-colors: active) {
    [part~='submit-button']:not([aria-disabled='true']) {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    [part~='button'][part][aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
