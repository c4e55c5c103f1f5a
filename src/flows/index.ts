export { Flow } from './flow.js';
export { InvitationFlow, type InvitationFlowAction, type InvitationFlowState, reduceInvitation } from './invitation.js';
export { PasswordResetFlow } from './password-reset.js';
export {
  type PasswordResetAction,
  type PasswordResetState,
  type Pending,
  reducePasswordReset,
} from './password-reset-state.js';
export { type Clock, forgetful, type ResumeStore, systemClock } from './ports.js';
