import type { CSSResult, LitElement } from 'lit';

type Load = () => Promise<ElementClass>;

/** An element as the server sees it: its styles, and instances that are drawn but never connected. */
export type ElementClass = typeof LitElement & (new () => LitElement) & { readonly styles: CSSResult[] };

/** The widgets, each loaded when it is first asked for. */
export const elements = {
  'invite-status': async () => (await import('../elements/invite-status/invite-status.js')).InviteStatusElement,
  'reset-password-form': async () =>
    (await import('../elements/reset-password-form/reset-password-form.js')).ResetPasswordFormElement,
  'connect-social-profile': async () =>
    (await import('../elements/connect-social-profile/connect-social-profile.js')).ConnectSocialProfileElement,
  'talent-email-notice': async () =>
    (await import('../elements/talent-email-notice/talent-email-notice.js')).TalentEmailNoticeElement,
  'onboarding-desk': async () => (await import('../elements/onboarding-desk/onboarding-desk.js')).OnboardingDeskElement,
} as const satisfies Record<string, Load>;

/** A widget that a server can render. */
export type WidgetTag = keyof typeof elements;

export const widgetTags = Object.keys(elements) as readonly WidgetTag[];

/** @throws {TypeError} where the tag is not a widget's. */
export function requireWidget(tag: string): void {
  if (!Object.hasOwn(elements, tag)) throw new TypeError(`<${tag}> is none of ${widgetTags.join(', ')}.`);
}
