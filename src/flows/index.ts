export {
  type DeletionAbout,
  type DeletionState,
  type DeletionWork,
  deletionTarget,
  isOpenDeletion,
} from './account-deletion-state.js';
export { type BrowserKind, browserKind } from './browser-kind.js';
export { ConnectFlow, type ConnectOptions } from './connect.js';
export {
  type ConnectPorts,
  type Online,
  type PagePort,
  type PopupHandle,
  type PopupPort,
  systemTimer,
  type Timer,
  type Wake,
  type WakeReason,
} from './connect-ports.js';
export { reduceConnect } from './connect-reduce.js';
export type {
  ConnectAction,
  ConnectAim,
  ConnectEnd,
  ConnectPending,
  ConnectState,
  NetworkState,
  PopupState,
} from './connect-state.js';
export { DeskFlow, type DeskOptions } from './desk.js';
export { DeskImportFlow } from './desk-import.js';
export type {
  DeskImportAction,
  DeskImportState,
  ImportCounts,
  ImportProgress,
  ImportRejection,
  ImportVariation,
} from './desk-import-state.js';
export { DeskInviteFlow, type TypedInvite } from './desk-invite.js';
export type {
  DeskInviteAction,
  DeskInviteState,
  InviteField,
  InviteFieldProblem,
  InviteProblems,
} from './desk-invite-state.js';
export { DeskListFlow } from './desk-list.js';
export type { DeskListAction, DeskListPending, DeskListState } from './desk-list-state.js';
export {
  type CreatorFilter,
  type DeskAction,
  type DeskListName,
  type DeskState,
  type InvitationFilter,
  reduceDesk,
  type RequestFilter,
  type ShownCreator,
  type ShownProfile,
} from './desk-state.js';
export { DeskWorkFlow } from './desk-work.js';
export type {
  DeskActionName,
  DeskFailure,
  DeskReceipt,
  DeskSubject,
  DeskWork,
  DeskWorkAction,
  DeskWorkState,
} from './desk-work-state.js';
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
export { ProfilesFlow } from './profiles.js';
export {
  type ProfilesAction,
  type ProfilesActionName,
  type ProfilesFailure,
  type ProfilesReceipt,
  type ProfilesState,
  type ProfilesWork,
  reduceProfiles,
} from './profiles-state.js';
export type { Submitting } from './submitting.js';
export { TalentEmailFlow, type TalentEmailApis } from './talent-email.js';
export { reduceTalentEmail } from './talent-email-reduce.js';
export {
  isOpenChange,
  isWaiting,
  type LinkKind,
  type NoticeStory,
  noticeStory,
  type TalentEmailAction,
  type TalentEmailState,
  type TalentEmailWay,
  type TalentEmailWork,
} from './talent-email-state.js';
export { TalentEmailWatch } from './talent-email-watch.js';
