/** Numbers and lists that both ends show or check. Durations are seconds unless the name says otherwise. */

/** NIST SP 800-63B-4: at least 15 where the password is the only factor; a deployment may go down to 8. */
export const passwordMinLength = { default: 15, lowest: 8 } as const;
/** Code points, counted after NFKC. */
export const passwordMaxLength = 128;

export const resetLifetime = 60 * 60;
export const resetCodeLength = 8;
export const resetCodeAttempts = 5;
export const invitationLifetimeDays = 14;
export const resendCooldown = 60;
export const embedTokenLifetime = 15 * 60;

/** RFC 5321 §4.5.3.1: local part 64 octets, path 256 with its brackets, so an address has at most 254. */
export const emailMaxLength = 254;
export const localPartMaxOctets = 64;

/** The `+tag` put into an address that is already taken. */
export const variationTag = 'talent';

/** Largest request body the server reads, in bytes; an import of invitations may be larger. */
export const bodyMaxBytes = 64 * 1024;
export const importMaxBytes = 4 * 1024 * 1024;
export const importMaxRows = 10_000;
/** Characters of what an invitation says beside its address. */
export const inviteMaxLength = { name: 120, managerName: 120, managerId: 80 } as const;

/** A try at connecting a profile, from the click to the confirmation. */
export const attemptLifetime = 10 * 60;
/** How long a way to the platform may be opened. */
export const startLinkLifetime = 60;
/** Letters and digits that are not mistaken for each other. */
export const matchCodeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const matchCodeLength = 4;
export const matchCodeTries = 3;
/** How long the holder of a profile may object to its transfer, and how long an approved one waits. */
export const transferObjectionHours = 72;
export const transferLifetimeDays = 14;
export const handOverLifetime = 24 * 60 * 60;
/** A permission that ends so soon and is not renewed by itself asks for attention. */
export const expiringSoonDays = 14;
/** Days after a profile has stopped working on which its creator is told by mail. */
export const reconnectMailDays = [0, 3, 10] as const;

/** What is taken of a password field before it is looked at. */
export const passwordMaxTyped = 1024;
/** How long the mail that confirms a deletion works, and how long the account then stays, unless configured. */
export const deletionConfirmHours = 24;
export const deletionGraceDays = 7;
/** Characters of one account's export. */
export const exportMaxCharacters = 8_000_000;
export const deskTokenLifetime = 15 * 60;
/** A creator is asked to reconnect a profile by the manager at most once in so many hours. */
export const nudgeEveryHours = 72;
