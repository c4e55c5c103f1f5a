import type { ProfilesMessages } from '../messages.js';
import { profileList } from './profile-list.js';
import { profileChanges } from './profile-changes.js';

export const profiles: ProfilesMessages<'one' | 'other'> = { ...profileList, ...profileChanges };
