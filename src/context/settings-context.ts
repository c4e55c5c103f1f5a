import { createContext } from '@lit/context';
import type { OnboardingConfig } from '../contract/config.js';
import type { MessageOverrides } from '../i18n/overrides.js';

/** Parts of the deployment's configuration a page may word or link otherwise than the server says. */
export type BrandOverrides = {
  readonly [Section in 'brand' | 'sender' | 'subjects' | 'links']?: Partial<OnboardingConfig[Section]>;
};

/** What a provider settles for all widgets inside it, beside the adapter. */
export interface OnboardingSettings {
  readonly messages?: MessageOverrides | undefined;
  readonly brand?: BrandOverrides | undefined;
  /** True while the provider still fetches the code of its adapter: widgets wait instead of saying they are alone. */
  readonly connecting?: boolean | undefined;
}

export const settingsContext = createContext<OnboardingSettings | undefined, symbol>(
  Symbol.for('creator-onboarding/settings'),
);
