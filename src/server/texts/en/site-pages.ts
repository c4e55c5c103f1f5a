import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Disconnect ${profile}?`,
    asked: (brand) => `A page on which you use ${brand} asks to disconnect this profile. Nothing has happened yet.`,
    profileLabel: 'Profile',
    platformLabel: 'Platform',
    originLabel: 'Asked on',
    goes: 'The permission you gave us is deleted at once, and so is our copy of the picture. We read nothing any more, and your manager no longer sees the profile.',
    stays: 'Reports of campaigns that have been delivered stay. You can connect the profile again at any time.',
    button: 'Disconnect',
    keep: 'To keep it connected, close this window.',
    doneTitle: (profile) => `${profile} is disconnected`,
    done: 'The permission you gave us is deleted. Nothing is read any more.',
    ended: (platform) => `It has ended at ${platform} as well.`,
    ending: (platform) => `We are telling ${platform}, so that it ends there as well. You need do nothing.`,
    removeYourself: (platform) =>
      `${platform} gives us no way to end the permission there. Until you remove it yourself, our name stays on its list.`,
    removeLink: (platform) => `Open the list at ${platform}`,
    close: 'You can close this window.',
    goneTitle: 'This link no longer works',
    gone: 'It works once, for ten minutes, and only the newest one does. If the profile is still connected, go back to your profiles and ask again.',
    profilesLink: 'Open your profiles',
    foreignTitle: 'Nothing was changed',
    foreign: 'Another page tried to answer for you. Open the link again, and answer here.',
  },
  deletion: {
    title: 'Your data was deleted',
    done: (platform, brand, at) =>
      `${platform} asked ${brand} to delete what it had of a profile. It was done on ${at}.`,
    what: 'Deleted: the permission, the name, the picture, the numbers, and what identifies the profile.',
    kept: 'Kept: that there was a permission and when it ended, without a name, because we have to be able to prove it.',
    account: {
      requested: {
        title: 'A deletion was asked for',
        text: (brand, at) =>
          `The deletion of an account at ${brand} was asked for on ${at}. It has not been confirmed: nothing was deleted.`,
      },
      scheduled: {
        title: 'A deletion is planned',
        text: (brand, at) => `The deletion of an account at ${brand} was confirmed. It takes place on ${at}.`,
      },
      deleting: {
        title: 'The deletion is under way',
        text: (brand, at) =>
          `An account at ${brand} is being deleted since ${at}. Platforms are being told that its permissions are over; that takes a day at most.`,
      },
      deleted: {
        title: 'The account was deleted',
        text: (brand, at) => `An account at ${brand} was deleted on ${at}, as its owner had asked.`,
      },
      cancelled: {
        title: 'The account stays',
        text: (brand, at) => `The deletion of an account at ${brand} was cancelled on ${at}. Nothing was deleted.`,
      },
      lapsed: {
        title: 'The deletion was not confirmed',
        text: (brand) =>
          `The deletion of an account at ${brand} was asked for and not confirmed in time. Nothing was deleted.`,
      },
    },
    whatOfAccount:
      'Deleted: name and address, the password, the profiles with their permissions, and what identifies them.',
    keptOfAccount:
      'Kept: that there was an account and when it ended, and reports of campaigns that have been delivered, without a name.',
    receiptLabel: 'Receipt',
    codeLabel: 'Confirmation code',
    unknownTitle: 'No deletion with this code',
    unknown: 'Compare the code with the one in our mail, or with the one that the platform shows.',
  },
  fault: {
    title: 'This did not work',
    text: 'The fault is ours. Nothing was changed. Try again in a moment.',
    codeLabel: 'For support',
    busyTitle: 'Too many tries',
    busy: 'Wait a few minutes, then open the link again.',
  },
};
export default sitePages;
