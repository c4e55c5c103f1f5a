import { platformIds } from '../contract/platforms.js';
import type { OnboardingAdapter } from '../contract/adapter.js';

/** What can be checked from outside about the use of an element. */
export interface ElementFacts {
  readonly tag: string;
  /** The column of the adapter it cannot do without. */
  readonly column?: keyof OnboardingAdapter;
  /** Slots a page may fill. The one without a name is `''`. */
  readonly slots: readonly string[];
  /** Attributes with a closed list of values; several may be given where `separators` says how. */
  readonly values: Readonly<Record<string, { readonly known: readonly string[]; readonly separators?: RegExp }>>;
}

const texts = ['heading', 'intro', 'footer', ''] as const;
const headingLevel = { known: ['1', '2', '3', '4', '5', '6'] } as const;

export const elementFacts = {
  'onboarding-provider': { tag: 'onboarding-provider', slots: [''], values: {} },
  'invite-status': {
    tag: 'invite-status',
    column: 'invitation',
    slots: texts,
    values: { 'heading-level': headingLevel },
  },
  'reset-password-form': {
    tag: 'reset-password-form',
    column: 'passwordReset',
    slots: [...texts, 'form'],
    values: { 'heading-level': headingLevel, variant: { known: ['reset', 'activate'] } },
  },
  'connect-social-profile': {
    tag: 'connect-social-profile',
    column: 'socialProfiles',
    slots: [...texts, ...platformIds.map((platform) => `icon-${platform}`)],
    values: {
      'heading-level': headingLevel,
      mode: { known: ['auto', 'popup', 'redirect'] },
      layout: { known: ['list', 'compact'] },
      platforms: { known: platformIds, separators: /[\s,]+/ },
      recommended: { known: platformIds, separators: /[\s,]+/ },
    },
  },
  'talent-email-notice': {
    tag: 'talent-email-notice',
    column: 'talentEmail',
    slots: [...texts, 'form'],
    values: { 'heading-level': headingLevel, variant: { known: ['notice', 'delete-account'] } },
  },
  'onboarding-desk': {
    tag: 'onboarding-desk',
    column: 'desk',
    slots: ['heading', 'footer', ''],
    values: { 'heading-level': headingLevel },
  },
} as const satisfies Readonly<Record<string, ElementFacts>>;
