import * as z from 'zod/mini';
import type { CallOptions } from './call-options.js';
import { platformIds } from './platforms.js';
import { exportMaxCharacters, passwordMaxTyped } from './policy.js';
import { linkToken, moment, plainText } from './schema.js';

/**
 * How far a deletion is. `requested`: a mail waits to be confirmed; `scheduled`: it can be cancelled until `deleteAt`;
 * `deleting`: platforms are being told, nobody can sign in; `deleted`: the address is free; `lapsed`: the mail was not
 * confirmed in time.
 */
export const accountDeletionStates = ['requested', 'scheduled', 'deleting', 'deleted', 'cancelled', 'lapsed'] as const;
export type AccountDeletionState = (typeof accountDeletionStates)[number];

/** `own`: the account that is signed in, or was invited; `base`: the one that holds the usual address. */
export const deletionTargets = ['own', 'base'] as const;
export type DeletionTarget = (typeof deletionTargets)[number];

/** The secret of a mail about a deletion: `del_` and 43 base64url characters (256 bits). */
export const deletionToken = () => z.string().check(z.regex(/^del_[A-Za-z0-9_-]{43}$/));

export const heldProfileSchema = z.object({ platform: z.enum(platformIds), handle: plainText(120) });
export type HeldProfile = z.infer<typeof heldProfileSchema>;

export const accountDeletionSchema = z.object({
  state: z.enum(accountDeletionStates),
  /** The account's address, whole only for whoever has proved to hold the account; empty once it is deleted. */
  email: plainText(254),
  requestedAt: moment(),
  /** Of a requested one: until when the mail can be confirmed. */
  confirmBy: z.optional(moment()),
  /** Of a scheduled one. */
  deleteAt: z.optional(moment()),
  deletedAt: z.optional(moment()),
  /** Reference of the deletion, as it stands in the receipt. */
  receipt: z.optional(plainText(32)),
  /** The profiles that are released; only for whoever has proved to hold the account. */
  profiles: z.optional(z.array(heldProfileSchema).check(z.maxLength(100))),
});
export type AccountDeletion = z.infer<typeof accountDeletionSchema>;

/** The account of whoever is signed in, for the page on which it may be deleted. */
export const ownAccountSchema = z.object({
  email: plainText(254),
  name: z.optional(plainText(120)),
  profiles: z.array(heldProfileSchema).check(z.maxLength(100)),
  deletion: z.optional(accountDeletionSchema),
});
export type OwnAccount = z.infer<typeof ownAccountSchema>;
/** `account` is absent where nobody is signed in: a plain answer, not an error. */
export const currentAccountSchema = z.object({ account: z.optional(ownAccountSchema) });

/** The account's password, which proves whoever asks anew. `token`: of an invitation's link, where nobody is signed in. */
export const provenAccountSchema = z.object({
  account: z.enum(deletionTargets),
  password: z.string().check(z.maxLength(passwordMaxTyped)),
  token: z.optional(linkToken()),
});
export type ProvenAccount = z.infer<typeof provenAccountSchema>;

/** One file with everything that is kept about the account. */
export const accountExportSchema = z.object({
  fileName: plainText(120),
  /** The file's content: JSON text. */
  json: z.string().check(z.maxLength(exportMaxCharacters)),
});
export type AccountExport = z.infer<typeof accountExportSchema>;

export const deletionTokenSchema = z.object({ deletionToken: deletionToken() });
export type DeletionToken = z.infer<typeof deletionTokenSchema>;

/** Which deletion: that of a mail's link, or that of an account as in {@link provenAccountSchema}. Exactly one. */
export const cancelDeletionSchema = z.object({
  deletionToken: z.optional(deletionToken()),
  account: z.optional(z.enum(deletionTargets)),
  token: z.optional(linkToken()),
});
export type CancelDeletion = z.infer<typeof cancelDeletionSchema>;

/** The account-deletion column. Every method rejects with `OnboardingError`. */
export interface AccountDeletionApi {
  /** `undefined` where nobody is signed in. */
  get(options?: CallOptions): Promise<OwnAccount | undefined>;
  /**
   * Asks for the deletion: the account's mailbox gets a mail to confirm it. Asked again, the same deletion is found.
   * @throws `sign-in-failed` for a wrong password, also where there is no such account; `rate-limited`;
   * `unauthenticated`; `link-unknown`
   */
  request(input: ProvenAccount, options?: CallOptions): Promise<AccountDeletion>;
  /** Everything that is kept about the account. @throws as {@link request} */
  exportData(input: ProvenAccount, options?: CallOptions): Promise<AccountExport>;
  /** Looks at a deletion by the link of a mail; uses nothing up. @throws `link-unknown` · `rate-limited` */
  inspect(input: DeletionToken, options?: CallOptions): Promise<AccountDeletion>;
  /** Confirms by the link of a mail; confirmed again it stays as it is. @throws `link-unknown` · `deletion-closed` */
  confirm(input: DeletionToken, options?: CallOptions): Promise<AccountDeletion>;
  /** Keeps the account; cancelled again it stays so. @throws `link-unknown` · `deletion-closed` · `unauthenticated` */
  cancel(input: CancelDeletion, options?: CallOptions): Promise<AccountDeletion>;
}
