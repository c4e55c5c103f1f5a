/** Under which a tab remembers where it was left. */
export const resumeKey = 'password-reset';
