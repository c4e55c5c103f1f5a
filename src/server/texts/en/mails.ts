import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hello ${name},`,
  footer: (brand) => `${brand} sends this mail about your account. Nobody reads replies to it.`,
  accountLabel: 'Your sign-in address',
  codeLabel: 'Your code',
  linkLabel: 'Or open this link',
  invitation: {
    heading: (brand) => `You are invited to ${brand}`,
    invitedBy: (manager, brand) => `${manager} invites you to ${brand}.`,
    invited: (brand) => `An account at ${brand} is waiting for you.`,
    next: 'Choose a password, and your account is ready.',
    again: 'This is your invitation once more, with a new link. Links from earlier mails no longer work.',
    button: 'Accept the invitation',
    expires: (duration, until) => `The link works for ${duration}, until ${until}.`,
    onlyThisAddress: 'The invitation is for this address only. Always sign in with it.',
    variation: (requested) =>
      `${requested} already belongs to an account, so this one got an address of its own. Mails to it reach the same mailbox.`,
    wholeAddress: 'Sign in with the whole address, including the part that begins with the plus sign.',
    takesOver:
      'You asked for this address in place of another. Once you have chosen a password, your profiles are here, and the other address no longer signs in.',
    reason: (brand) =>
      `You receive this because somebody who works with you at ${brand} entered your address. ` +
      'If you did not expect it, leave it unanswered: nothing happens without you.',
  },
  activation: {
    heading: (brand) => `Set your password for ${brand}`,
    intro: 'Choose a password, and your account is ready. This also accepts your invitation.',
    button: 'Set a password',
  },
  reset: {
    heading: (brand) => `Choose a new password for ${brand}`,
    intro: 'Use this mail to choose a new password.',
    button: 'Choose a new password',
    expires: (duration) => `Code and link work once, and for ${duration}.`,
    codeUse: 'Type it on the page where you asked for this mail.',
    keepSecret: 'Give the code to nobody. We never ask for it by phone or in a message.',
    reason: (brand) =>
      `You receive this because a password mail was asked for with your address at ${brand}. ` +
      'If it was not you, leave it unanswered: your account stays as it is.',
  },
  changed: {
    heading: (brand) => `Your password for ${brand} was changed`,
    intro: (at) => `The password of your account was changed on ${at}.`,
    sessions: 'All other devices were signed out.',
    notYou: 'If it was not you, choose a new password at once.',
    button: 'It was not me',
    reason: (brand) => `You receive this because every change of a password at ${brand} is told to its owner.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
