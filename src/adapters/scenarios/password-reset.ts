import { defaultConfig } from '../memory/default-config.js';
import type { CreatorSeed, LinkEnd, MemorySeed, ResetSeed } from '../memory/model.js';
import { breachedPasswords, commonPasswords } from '../memory/passwords.js';
import { hostileConfig, hostileText } from './hostile.js';
import { named, sampleEmail, sampleName, samplePassword, sampleToken, type ScenarioBody } from './scenario.js';

const hour = 60 * 60;
const code = '24681357';
const invitation = { sentAgo: 20 * 24 * hour, state: 'expired' } as const;
const invited: CreatorSeed = { email: sampleEmail, name: sampleName, invitation };
const active: CreatorSeed = { email: sampleEmail, name: sampleName, password: 'an older password 41' };

/** The form stands at its start; `type` says what leads on. */
function start(title: string, description: string, rest: Partial<ScenarioBody> = {}, creator = invited): ScenarioBody {
  return { title, description, type: { email: sampleEmail }, seed: { creators: [creator] }, ...rest };
}

/** A reset link was opened. */
function opened(
  title: string,
  description: string,
  rest: Partial<ScenarioBody> & { reset?: Partial<ResetSeed>; creator?: CreatorSeed; more?: MemorySeed } = {},
): ScenarioBody {
  const { reset, creator = invited, more, ...body } = rest;
  const token = sampleToken('rst', title.replaceAll(/\W+/g, '-').toLowerCase());
  const kim = { ...creator, resets: [{ ...reset, token }] };
  const seed = { ...more, creators: [kim, ...(more?.creators ?? [])] };
  return { title, description, token, type: { password: samplePassword }, seed, ...body };
}

const dead = (title: string, description: string, end: LinkEnd, creator = invited) =>
  opened(title, description, { reset: { end }, creator });
const rejected = (title: string, description: string, password: string, creator = invited) =>
  opened(title, `${description} Submit the password to see it.`, { type: { password }, creator });

export const passwordResetScenarios = named('password-reset', {
  request: start('Ask for the mail', 'Nothing has happened yet: type the address.'),
  requestUnknown: start('Unknown address', 'The answer is the same as for a known one.', {
    type: { email: 'stranger@mail.example' },
  }),
  requesting: start('Asking', 'Submit the address: the answer never comes.', {
    faults: { 'passwordReset.request': { kind: 'silence' } },
  }),
  sent: start('Mail sent', 'Submit the address; the mail may take a moment.', { type: { email: sampleEmail, code } }),
  sentCooldown: start('Asked again too soon', 'A mail was asked for 18 seconds ago: submitting is refused for 42.', {
    seed: { creators: [{ ...invited, resetAskedAgo: [18] }] },
  }),
  rateLimited: start('No mails left today', 'All five mails of the day were asked for.', {
    seed: { creators: [{ ...invited, resetAskedAgo: [9 * hour, 8 * hour, 6 * hour, 4 * hour, 2 * hour] }] },
  }),
  linkChecking: opened('Link being checked', 'The answer never comes.', {
    faults: { 'passwordReset.inspect': { kind: 'silence' } },
  }),
  linkExpired: opened('Link expired', 'Its hour is over.', { reset: { expiresIn: -60 } }),
  linkUsed: dead('Link used', 'A password was set with it.', 'used', active),
  linkSuperseded: dead('Link superseded', 'A newer mail has taken its place.', 'superseded'),
  linkRevoked: dead('Link revoked', 'The invitation was ended; a new mail would not help.', 'revoked', {
    ...invited,
    invitation: { state: 'revoked', sentAgo: 2 * hour },
  }),
  linkUnknown: start('Link unknown', 'Nobody issued this link.', { token: sampleToken('rst', 'nobody-issued-this') }),
  linkCheckFails: opened('Link check fails', 'The first check fails, the next one works.', {
    faults: { 'passwordReset.inspect': { code: 'unavailable', times: 1 } },
  }),
  codeWrong: start('Wrong code', 'Submit the address, then the code: it is wrong and the tries count down.', {
    type: { email: sampleEmail, code: '00000000' },
  }),
  codeExhausted: start('Code void', 'Submit the address, then any code: too many were wrong.', {
    type: { email: sampleEmail, code: '00000000' },
    faults: { 'passwordReset.verifyCode': { code: 'code-exhausted', details: { field: 'code' } } },
  }),
  codeChecking: start('Code being checked', 'Submit the address, then the code: the answer never comes.', {
    type: { email: sampleEmail, code },
    faults: { 'passwordReset.verifyCode': { kind: 'silence' } },
  }),
  otherSession: opened('Signed in as somebody else', 'This browser is signed in to another account.', {
    more: {
      creators: [{ email: 'robin@mail.example', name: 'Robin', password: samplePassword }],
      signedIn: 'robin@mail.example',
    },
  }),
  newPasswordActivate: opened('Choose a first password', 'The account has no password yet.'),
  newPasswordReset: opened('Choose a new password', 'The account has a password.', { creator: active }),
  newPasswordInvitation: {
    title: 'Choose a first password by invitation',
    description: "The invitation's own link was opened.",
    token: sampleToken('inv', 'choose-a-first-password'),
    type: { password: samplePassword },
    seed: {
      creators: [{ ...invited, invitation: { token: sampleToken('inv', 'choose-a-first-password'), sentAgo: hour } }],
    },
  },
  tooShort: rejected('Too short', 'The password has too few characters.', 'short pass'),
  tooLong: rejected('Too long', 'The password has too many characters.', 'long '.repeat(30)),
  common: rejected('Too common', 'Many people use this password.', commonPasswords[0] ?? ''),
  breached: rejected('Breached', 'The password is in a list of stolen ones.', breachedPasswords[0] ?? ''),
  context: rejected('Guessable', "The password holds the creator's or the product's name.", 'northlight-forever-1'),
  unchanged: rejected('Unchanged', 'It is the password the account has.', 'an older password 41', active),
  saving: opened('Saving', 'Submit the password: the answer never comes.', {
    faults: { 'passwordReset.complete': { kind: 'silence' } },
  }),
  savingUnclear: opened('Outcome unclear', 'The password is set, but the first reply is lost on the way.', {
    faults: { 'passwordReset.complete': { kind: 'lost-reply', code: 'timeout', times: 1 } },
  }),
  expiresMeanwhile: opened('Link dies meanwhile', 'The link expires between opening it and submitting.', {
    faults: { 'passwordReset.complete': { code: 'link-expired', details: { field: 'token' } } },
  }),
  doneSession: opened('Done, signed in', 'Submit the password: signed in, the invitation is accepted.', {
    more: { config: { afterReset: 'session' } },
  }),
  doneSignIn: opened('Done, sign in', 'Submit the password: this deployment asks for a separate sign-in.', {
    more: { config: { afterReset: 'sign-in' } },
  }),
  shorterPolicy: opened('Eight characters', 'This deployment asks for eight characters and six digits.', {
    more: { config: { password: { minLength: 8, maxLength: 64 }, codeLength: 6 } },
    type: { password: 'vq7-lamp' },
  }),
  slow: opened('Slow', 'Every answer takes four seconds.', { latency: 4000 }),
  offline: start('Offline', 'The device has no connection: submit the address.', {
    faults: { '*': { code: 'offline' } },
  }),
  unavailable: start('Unavailable', 'The server cannot be reached: submit the address.', {
    faults: { '*': { code: 'unavailable' } },
  }),
  error: start('Error', 'Submit the address: the server fails and gives a reference for support.', {
    faults: { 'passwordReset.request': { code: 'internal', details: { supportCode: 'K7Q2-M4XD' } } },
  }),
  hostile: opened('Hostile answers', 'Markup, scripts as links and turned text in every answer.', {
    unchecked: {
      getConfig: hostileConfig,
      'passwordReset.inspect': {
        ticket: {
          purpose: 'activate',
          email: hostileText.markup,
          name: hostileText.bidi,
          expiresIn: Number.NaN,
          otherSession: { email: hostileText.unbroken },
        },
      },
    },
  }),
  longTexts: opened('Long texts', 'The longest name and address that are allowed, without a blank.', {
    answers: {
      getConfig: { ...defaultConfig, brand: { name: hostileText.unbroken.slice(0, 80) } },
      'passwordReset.inspect': {
        ticket: {
          purpose: 'activate',
          email: `${'w'.repeat(64)}@${'m'.repeat(60)}.example`,
          name: hostileText.unbroken,
          expiresIn: 3000,
        },
      },
    },
  }),
  huge: opened('Answer too large', 'A name of a million characters: refused as an unexpected answer.', {
    answers: {
      'passwordReset.inspect': { ticket: { purpose: 'reset', email: 'k', name: hostileText.huge, expiresIn: 60 } },
    },
  }),
});
