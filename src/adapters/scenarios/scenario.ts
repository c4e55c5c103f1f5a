import type { PlatformId } from '../../contract/platforms.js';
import type { AttemptPurpose } from '../../contract/social-profiles.js';
import type { MemoryScenario } from '../memory.js';

/** One situation a person can find a widget in, with what a story or a test needs to put the widget there. */
export interface Scenario extends MemoryScenario {
  /** Unique within its column; camel case, e.g. `resendCooldown`. */
  readonly name: string;
  readonly title: string;
  /** What has happened, and what the person has to do to see it where that takes a step. */
  readonly description: string;
  readonly column: 'invitation' | 'password-reset' | 'social-profiles' | 'talent-email';
  /** For the widget's `token` property: the link that was opened. */
  readonly token?: string;
  /** For the `deletionToken` property: the link of a mail about a deletion. */
  readonly deletionToken?: string;
  /** For the `variant` property of the notice. */
  readonly variant?: 'delete-account';
  /** What to do on the notice to get there, in turn. */
  readonly steps?: readonly NoticeStep[];
  /** What to type to get there. */
  readonly type?: { readonly email?: string; readonly code?: string; readonly password?: string };
  /** What to press to get there. */
  readonly press?: ScenarioPress;
  /** What kind of browser it is; by default one that opens windows and has a connection. */
  readonly browser?: ScenarioBrowser;
}

/**
 * `ways` shows the three ways · `another` and `base` take one · `ask` asks for the address in `type`, or the usual one
 * once it is free · `withdraw` takes the request back · `delete` goes on to the question for the password · `send`
 * gives the password in `type` · `export` downloads with it · `confirm` and `cancel` answer the mail about a deletion.
 */
export type NoticeStep =
  'ways' | 'another' | 'base' | 'ask' | 'withdraw' | 'delete' | 'send' | 'export' | 'confirm' | 'cancel';

/** The connect button of a platform, and then the choice or confirmation the attempt comes to. */
export interface ScenarioPress {
  readonly connect: PlatformId;
  readonly purpose?: AttemptPurpose;
  /** Stop before leaving for the platform. */
  readonly preflightOnly?: boolean;
  readonly choose?: string;
  readonly confirm?: boolean;
}

export interface ScenarioBrowser {
  /** What becomes of a window that is opened. Default `open`. */
  readonly popup?: 'open' | 'blocked' | 'closed';
  readonly offline?: boolean;
  readonly userAgent?: string;
}

/** Everything but the name, which is the scenario's key. */
export type ScenarioBody = Omit<Scenario, 'name' | 'column'>;

/** Puts names on a record of scenarios. */
export function named<Key extends string>(
  column: Scenario['column'],
  bodies: Record<Key, ScenarioBody>,
): Readonly<Record<Key, Scenario>> {
  const entries = Object.entries<ScenarioBody>(bodies).map(([name, body]) => [name, { name, column, ...body }]);
  return Object.fromEntries(entries) as Record<Key, Scenario>;
}

/** A readable token of the right form: `sampleToken('inv', 'expired')`. */
export function sampleToken(kind: 'inv' | 'rst' | 'del', words: string): string {
  return `${kind}_${words.padEnd(43, '-').slice(0, 43)}`;
}

/** The creator most scenarios are about. */
export const sampleEmail = 'kim.lee@mail.example';
export const sampleName = 'Kim Lee';
/** Passes every rule. */
export const samplePassword = 'violet harbour 62 lanterns';
