import { css } from 'lit';

/**
 * The host and its tokens. Every `--onboarding-*` property has a fallback that follows the page's own font, colour
 * and color-scheme; `--_*` are the resolved values, inherited by light-DOM children too. The intrinsic width is for flex
 * rows around the host: a container has none of its own to give.
 */
export const tokens = css`
  :host {
    --_accent: var(--onboarding-accent, light-dark(#3b4fd8, #a5b4fc));
    --_on-accent: var(--onboarding-on-accent, light-dark(#fff, #11142b));
    --_danger: var(--onboarding-danger, light-dark(#b3261e, #ffb4ab));
    --_success: var(--onboarding-success, light-dark(#17693a, #8fdcab));
    --_border: var(--onboarding-border-color, color-mix(in srgb, currentColor 18%, transparent));
    --_control: var(--onboarding-control-border-color, color-mix(in srgb, currentColor 55%, transparent));
    --_surface: var(--onboarding-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_muted: var(--onboarding-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_radius: var(--onboarding-radius, 0.625rem);
    --_space: var(--onboarding-space, 1rem);
    --_height: var(--onboarding-control-block-size, 2.75rem);
    --_focus: var(--onboarding-focus-color, var(--_accent));
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 24rem;
    min-inline-size: 0;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  @supports (color: contrast-color(red)) {
    :host {
      --_on-accent: var(--onboarding-on-accent, contrast-color(var(--_accent)));
    }
  }
  :host([hidden]) {
    display: none;
  }
`;
