import type { DeskMessages } from '../messages.js';
import { deskImport } from './desk-import.js';
import { deskInvitations } from './desk-invitations.js';
import { deskRequests } from './desk-requests.js';

export const desk: DeskMessages<'one' | 'other'> = { ...deskInvitations, ...deskRequests, ...deskImport };
