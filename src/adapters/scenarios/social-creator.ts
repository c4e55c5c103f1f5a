import type { MemorySeed } from '../memory/model.js';
import type { AttemptSeed, ProfileSeed, SocialSeed, TransferSeed } from '../memory/social-model.js';
import { sampleEmail, sampleName, samplePassword, type ScenarioBody } from './scenario.js';

export interface SocialBody extends Partial<Omit<ScenarioBody, 'seed' | 'answers'>>, SocialSeed {
  readonly profiles?: readonly ProfileSeed[];
  readonly attempts?: readonly AttemptSeed[];
  readonly transfers?: readonly TransferSeed[];
  /** Default true. */
  readonly signedIn?: boolean;
  /** What the backend answers in place of its own facts. */
  readonly given?: NonNullable<ScenarioBody['answers']>;
}

/** A creator with these profiles, attempts and transfers opens the page. */
export function creator(title: string, description: string, body: SocialBody = {}): ScenarioBody {
  const {
    profiles,
    attempts,
    transfers,
    signedIn = true,
    given,
    platforms,
    managerName,
    answers,
    disconnect,
    ...rest
  } = body;
  const seed: MemorySeed = {
    creators: [
      {
        email: sampleEmail,
        name: sampleName,
        password: samplePassword,
        ...(profiles && { profiles }),
        ...(attempts && { attempts }),
        ...(transfers && { transfers }),
      },
    ],
    ...(signedIn && { signedIn: sampleEmail }),
    social: {
      ...(platforms && { platforms }),
      ...(managerName !== undefined && { managerName }),
      ...(answers && { answers }),
      ...(disconnect && { disconnect }),
    },
  };
  return { title, description, seed, ...(given && { answers: given }), ...rest };
}
