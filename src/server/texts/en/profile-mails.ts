import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Connect ${profile} at ${platform} again`,
    intro: (profile, platform, since) =>
      `Since ${since} we can no longer read ${profile} at ${platform}. What is shown of it here stays as it was until you connect it again.`,
    why: {
      expired: (platform) => `The permission has run out. ${platform} wants it to be given anew from time to time.`,
      'revoked-at-platform': (platform) =>
        `The permission was withdrawn at ${platform}. If you did that on purpose, you need do nothing.`,
      'password-changed': (platform) =>
        `The password at ${platform} was changed, and ${platform} then ends permissions. If you did not change it, secure your profile there first.`,
      checkpoint: (platform) =>
        `${platform} wants you to confirm something first. Sign in there, do what it asks, and then connect again.`,
      'account-type-changed': (platform) =>
        `It is a personal profile now, and ${platform} lets nobody read those. Change it back to a professional one there, and then connect again.`,
      'account-unavailable': (platform) =>
        `${platform} says that the profile is not available. Look there whether something is asked of you, and then connect again.`,
      'app-blocked': (platform) =>
        `${platform} has ended the permission of our app. Connecting again gives it a new one.`,
      unknown: (platform) => `${platform} no longer accepts the permission and does not say why.`,
    },
    nothingLost: 'Nothing that was read before is lost, and connecting takes a minute.',
    again: 'We have written to you about this before.',
    last: 'This is the last mail about it. Your profiles go on showing what to do.',
    button: 'Connect again',
    reason: (brand) => `You receive this because the profile is connected to your account at ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} at ${platform} is connected again`,
    intro: (profile, platform) => `We can read ${profile} at ${platform} again.`,
    nothingToDo: 'You need do nothing more.',
    button: 'See your profiles',
    reason: (brand) =>
      `You receive this because we had written that the profile in your account at ${brand} had stopped working.`,
  },
};
export default profileMails;
