import type { PageTexts } from './page-texts.js';

export const en: PageTexts = {
  direction: 'ltr',
  titles: { invitation: 'Your invitation', reset: 'Your password', signIn: 'Sign in' },
  linksLabel: 'Help',
  links: { help: 'Help', support: 'Contact support', dataSafety: 'How your data is kept safe' },
  scriptsNeeded:
    'This page of {brand} needs JavaScript, which is off in this browser. Turn it on for this page and load it again.',
  signIn: {
    heading: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    button: 'Sign in',
    forgot: 'Forgot the password, or never had one?',
    missing: 'Enter your address and your password.',
    wrong: 'Address and password do not belong together. Check both, or choose a new password.',
    offline: 'There is no connection. Try again once you are online.',
    wait: 'Too many tries. Try again in {time}.',
    failed: 'That did not work, and it is not your fault. Try again in a moment.',
    supportCode: 'Reference for support: {code}',
  },
  account: {
    heading: 'You are signed in',
    hello: 'Good to see you, {name}.',
    address: 'Your sign-in address',
    continue: 'Continue',
    sessions: 'Where you are signed in',
    thisDevice: 'This device',
    unknownDevice: 'Unknown device',
    device: '{browser} on {system}',
    lastSeen: 'Last used {time}',
    end: 'Sign out',
    endOf: 'Sign out {device}',
    ended: 'That device is signed out.',
    signOut: 'Sign out here',
    failed: 'That did not work. Try again in a moment.',
  },
};
