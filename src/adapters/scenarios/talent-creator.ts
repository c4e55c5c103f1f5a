import type { ChangeSeed, DeletionSeed } from '../memory/address-seed.js';
import type { CreatorSeed, MemorySeed } from '../memory/model.js';
import { sampleEmail, sampleName, samplePassword, sampleToken, type ScenarioBody } from './scenario.js';

export const hour = 60 * 60;
export const day = 24 * hour;

/** The address the creator was invited under, because the usual one belongs to an older account. */
export const assigned = 'kim.lee+talent@mail.example';
export const proposed = 'kim@studio-lee.example';
/** Of the older account. */
export const basePassword = 'an older password 41';

export interface TalentBody extends Partial<Omit<ScenarioBody, 'seed'>> {
  readonly creator?: Partial<CreatorSeed>;
  readonly change?: ChangeSeed;
  /** Of the account that holds the usual address. */
  readonly deletion?: Omit<DeletionSeed, 'askedBy'>;
  readonly more?: MemorySeed;
}

const older: CreatorSeed = {
  email: sampleEmail,
  name: sampleName,
  password: basePassword,
  profiles: [{ platform: 'tiktok' }, { platform: 'youtube' }],
};

/** A creator who was invited under a variation, and is signed in. */
export function creator(title: string, description: string, body: TalentBody = {}): ScenarioBody {
  const { creator: changes, change, deletion, more, ...rest } = body;
  const invited: CreatorSeed = {
    email: assigned,
    baseEmail: sampleEmail,
    name: sampleName,
    password: samplePassword,
    invitation: { state: 'used', sentAgo: 3 * day },
    profiles: [{ platform: 'instagram', visibleToManager: true }],
    ...(change && { change }),
    ...changes,
  };
  const base = { ...older, ...(deletion && { deletion: { ...deletion, askedBy: invited.email } }) };
  return {
    title,
    description,
    seed: { signedIn: invited.email, ...more, creators: [base, invited, ...(more?.creators ?? [])] },
    ...rest,
  };
}

/** The same creator, known by the link of an invitation that was never used. */
export function invitee(title: string, description: string, body: TalentBody = {}): ScenarioBody {
  const token = sampleToken('inv', title.replaceAll(/\W+/g, '-').toLowerCase());
  const { seed, ...rest } = creator(title, description, {
    ...body,
    creator: { invitation: { sentAgo: 2 * hour, token }, profiles: [], ...body.creator },
  });
  const [base, invited] = seed?.creators ?? [];
  const creators = [...(base ? [base] : []), ...(invited ? [withoutPassword(invited)] : [])];
  return { token, ...rest, seed: { ...withoutSession(seed), creators } };
}

function withoutPassword({ password: _, ...unused }: CreatorSeed): CreatorSeed {
  return unused;
}

function withoutSession({ signedIn: _, ...seed }: MemorySeed = {}): MemorySeed {
  return seed;
}
