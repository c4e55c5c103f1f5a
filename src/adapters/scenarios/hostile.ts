import { defaultConfig } from '../memory/default-config.js';

/** Texts and addresses as an attacker would put them into a name, a link or a mail address. */
export const hostileText = {
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  /** Turns the reading direction round, so that `gpj.exe` reads as `exe.jpg`. */
  bidi: 'Kim \u202Egpj.exe\u2066 Lee\u200F',
  unbroken: 'W'.repeat(120),
  huge: 'x'.repeat(1_000_000),
} as const;

export const hostileConfig = {
  ...defaultConfig,
  brand: { name: hostileText.markup },
  sender: { name: hostileText.bidi, email: '"><script>alert(3)</script>@mail.example' },
  subjects: { invitation: hostileText.markup, passwordReset: hostileText.unbroken },
  links: {
    signIn: 'javascript:alert(4)',
    passwordReset: 'JaVaScRiPt:alert(5)',
    talentEmail: 'javascript:alert(8)',
    afterSignIn: 'data:text/html,<script>alert(6)</script>',
    help: 'https://northlight.example@evil.example/',
    support: ' javascript:alert(7)',
    dataSafety: 'https:\\\\evil.example/',
  },
} as const;
