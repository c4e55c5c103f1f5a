import type { SiteTexts } from './site-texts.js';

export const en: SiteTexts = {
  direction: 'ltr',
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
    codeLabel: 'Confirmation code',
    unknownTitle: 'No deletion with this code',
    unknown: 'Compare the code with the one that the platform shows.',
  },
  fault: {
    title: 'This did not work',
    text: 'The fault is ours. Nothing was changed. Try again in a moment.',
    codeLabel: 'For support',
    busyTitle: 'Too many tries',
    busy: 'Wait a few minutes, then open the link again.',
  },
};
