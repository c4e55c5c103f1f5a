import { accountDeletion } from './en/account-deletion.js';
import { address } from './en/address.js';
import { common } from './en/common.js';
import { connection } from './en/connection.js';
import { desk } from './en/desk.js';
import { errors } from './en/errors.js';
import { frame } from './en/frame.js';
import { invitation } from './en/invitation.js';
import { passwordRequest } from './en/password-request.js';
import { passwordReset } from './en/password-reset.js';
import { profiles } from './en/profiles.js';
import { talentEmail } from './en/talent-email.js';
import type { Messages } from './messages.js';

export {
  address,
  common,
  errors,
  frame,
  invitation,
  passwordRequest,
  passwordReset,
  profiles,
  connection,
  talentEmail,
  accountDeletion,
  desk,
};

/** English, whole. Widgets take the sections they use. */
const en: Messages<'one' | 'other'> = {
  errors,
  frame,
  address,
  common,
  invitation,
  passwordRequest,
  passwordReset,
  profiles,
  connection,
  talentEmail,
  accountDeletion,
  desk,
};
export default en;
