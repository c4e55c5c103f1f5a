import { ResetPasswordFormElement } from '../../elements/reset-password-form/reset-password-form.js';
import { elementFacts } from '../element-facts.js';
import { watch } from '../watch.js';

watch(ResetPasswordFormElement, elementFacts['reset-password-form']);
ResetPasswordFormElement.define();
