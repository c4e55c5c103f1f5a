import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Please connect ${profile} at ${platform} again`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `The team of ${brand}` : `${manager}, who works with you at ${brand},`} asks you to connect ${profile} at ${platform} again.`,
  means:
    'We can no longer read it, so what is shown of it stays as it was. Nothing is lost, and connecting takes a minute. ' +
    'Your profiles say why it stopped.',
  mayBeIgnored: 'If you do not want to connect it, you may ignore this mail. Nothing changes then.',
  button: 'Open your profiles',
  reason: (manager, brand) =>
    manager === undefined
      ? `You receive this because you let ${brand} see the profile in your account.`
      : `You receive this because you let ${manager} see the profile in your account at ${brand}.`,
};
export default nudgeMail;
