import { common } from './en/common.js';
import { errors } from './en/errors.js';
import { invitation } from './en/invitation.js';
import { passwordReset } from './en/password-reset.js';
import type { Messages } from './messages.js';

export { common, errors, invitation, passwordReset };

/** English, whole. Widgets take the sections they use. */
const en: Messages<'one' | 'other'> = { errors, common, invitation, passwordReset };
export default en;
