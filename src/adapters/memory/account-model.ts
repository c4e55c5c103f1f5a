import type { InvitationSeed, LinkEnd } from './model.js';

export interface MemoryInvitation {
  /** `expired` is never stored: it is true from `expiresAt` on. */
  state: 'pending' | 'sent' | 'delayed' | 'bounced' | 'used' | 'revoked' | 'superseded';
  email: string;
  sentAt: Date | undefined;
  expiresAt: Date;
  bounce: InvitationSeed['bounce'];
  newest: { email: string; sentAt: Date | undefined } | undefined;
}

export interface MemoryAccount {
  readonly id: string;
  email: string;
  readonly name: string;
  password: string | undefined;
  invitation: MemoryInvitation | undefined;
  /** The address asked for, where `email` is a variation of it. */
  baseEmail: string | undefined;
  /** The provider is known not to deliver to variations. */
  readonly noTags: boolean;
  /** Waits to take the place of this one. */
  replaces: MemoryAccount | undefined;
  /** Taken over, or deleted: nobody signs in and the address is free. */
  gone: boolean;
}

export interface MemoryLink {
  readonly kind: 'invitation' | 'reset';
  readonly account: MemoryAccount;
  readonly expiresAt: Date;
  readonly code: string | undefined;
  end: LinkEnd | undefined;
}

export interface MemorySession {
  readonly id: string;
  readonly account: MemoryAccount;
  readonly createdAt: Date;
}
