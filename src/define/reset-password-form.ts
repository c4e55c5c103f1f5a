import { ResetPasswordFormElement } from '../elements/reset-password-form/reset-password-form.js';

ResetPasswordFormElement.define();
