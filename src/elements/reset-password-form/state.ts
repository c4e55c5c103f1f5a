/** What `<reset-password-form>` is showing, as its `state` property tells it. */
export type ResetPasswordFormState =
  | 'request'
  | 'sent'
  | 'checking'
  | 'check-failed'
  | 'dead-link'
  | 'other-session'
  | 'kept'
  | 'choose'
  | 'done'
  | 'error';
