import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Do you want to delete your account at ${brand}?`,
    paragraphs: () => [
      'Somebody who knows the password of this account has asked to delete it. Nothing happens until you confirm it.',
      'With the account go its profiles and the permissions you gave us for them; we end these at the platforms as well. ' +
        'Reports of campaigns that have been delivered stay, without your name. Afterwards the address is free.',
      'If it was not you, do not confirm, and choose a new password.',
    ],
    after: (days) =>
      days === undefined
        ? 'Once you confirm, the account is deleted at once. It cannot be brought back.'
        : `The account is deleted ${days} after you confirm. Until then you can keep it.`,
    until: (until) => `The link works until ${until}. Opening it deletes nothing.`,
    button: 'Look at it and confirm',
    reason: (brand) => `You receive this because this is the address of the account at ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Your account at ${brand} is going to be deleted`,
    paragraphs: () => [
      'You have confirmed it. Until then everything works as before.',
      'If you change your mind, or if it was not you, keep the account with this link. Opening it changes nothing yet.',
    ],
    at: (moment) => `The account is deleted on ${moment}.`,
    button: 'Keep the account',
    reason: (brand) => `You receive this because every deletion of an account at ${brand} is announced to its owner.`,
  },
  cancelled: {
    heading: (brand) => `Your account at ${brand} stays`,
    paragraphs: () => [
      'The deletion was cancelled. Nothing was deleted: your profiles and permissions are as they were.',
      'If it was not you who kept the account, choose a new password and ask for the deletion again.',
    ],
    button: 'Open your profiles',
    reason: (brand) => `You receive this because the deletion of your account at ${brand} was cancelled.`,
  },
  receipt: {
    heading: (brand) => `Your account at ${brand} was deleted`,
    paragraphs: () => [
      'Deleted: your name and address here, the password, the profiles with their permissions, and what identifies them.',
      'Kept: that there was an account and when it ended, and reports of campaigns that have been delivered, all without your name.',
      'The address is free now: you can be invited with it again. To come back, ask your manager for a new invitation.',
    ],
    addressLabel: 'Address of the deleted account',
    at: (moment) => `The account was deleted on ${moment}.`,
    code: (receipt) => `Your receipt: ${receipt}`,
    button: 'See the receipt',
    reason: (brand) => `This is the last mail about this account. ${brand} has deleted your address.`,
  },
};
export default deletionMails;
