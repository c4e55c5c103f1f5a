import { ResetPasswordFormElement } from '../elements/reset-password-form/reset-password-form.js';

ResetPasswordFormElement.define();

export type { ResetPasswordFormElement };
export type * from '../elements/reset-password-form/events.js';
export type { TalentEmailOpenEvent } from '../elements/internal/talent-email-open-event.js';
