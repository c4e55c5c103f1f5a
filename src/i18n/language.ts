import type {
  AccountDeletionMessages,
  ConnectionEndMessages,
  ConnectionStartMessages,
  DeskImportMessages,
  DeskInvitationMessages,
  DeskRequestMessages,
  ErrorMessages,
  InvitationMessages,
  Messages,
  PasswordResetMessages,
  ProfileChangeMessages,
  ProfileListMessages,
  TalentEmailReasonMessages,
  TalentEmailRequestMessages,
} from './messages.js';

type Load<Texts> = () => Promise<{ readonly default: Texts }>;

/**
 * One language: what widgets say at once, and the files of the sections that come after it. No file is longer than
 * 2.5 kB when compressed, so a section may be in several.
 */
export interface Language<Category extends Intl.LDMLPluralRule = 'other'> extends Pick<
  Messages<Category>,
  'frame' | 'address' | 'common' | 'passwordRequest'
> {
  readonly later: {
    readonly errors: readonly [Load<ErrorMessages>];
    readonly invitation: readonly [Load<InvitationMessages<Category>>];
    readonly passwordReset: readonly [Load<PasswordResetMessages<Category>>];
    readonly profiles: readonly [Load<ProfileListMessages<Category>>, Load<ProfileChangeMessages>];
    readonly connection: readonly [Load<ConnectionStartMessages>, Load<ConnectionEndMessages>];
    readonly talentEmail: readonly [Load<TalentEmailReasonMessages>, Load<TalentEmailRequestMessages>];
    readonly accountDeletion: readonly [Load<AccountDeletionMessages>];
    readonly desk: readonly [
      Load<DeskInvitationMessages<Category>>,
      Load<DeskRequestMessages<Category>>,
      Load<DeskImportMessages<Category>>,
    ];
  };
}

/** Sections that are fetched after a widget's first paint. */
export type LaterSection = keyof Language['later'];
