import { html, nothing } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import type { DeadLinkReason } from '../../contract/password-reset.js';
import { safeUrl } from '../../contract/url.js';
import type { PasswordResetState } from '../../flows/password-reset-state.js';
import type { CommonMessages, PasswordResetMessages } from '../../i18n/messages.js';
import { fill, parts } from '../../i18n/template.js';
import { address } from '../internal/address.js';
import { duration, plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { lock, type StepView } from './frame.js';
import { drawn, icons } from './icons.js';

/** What buttons outside the forms do. */
export interface Verbs {
  readonly resend: () => void;
  readonly requestForLink: () => void;
  readonly anotherAddress: () => void;
  readonly retry: () => void;
  readonly switchAccount: () => void;
  readonly keepAccount: () => void;
}

/** What a step is made of beside its state. */
export interface Scene {
  readonly texts: PasswordResetMessages;
  readonly common: CommonMessages;
  readonly locale: LocaleController<'passwordReset'>;
  readonly config: OnboardingConfig | undefined;
  /** Seconds until another mail may be asked for, and for which the one sent still works. */
  readonly resendIn: number;
  readonly expiresIn: number;
  readonly resent: boolean;
  /** What went wrong, where no form shows it. */
  readonly failure: unknown;
  /** What is said where the address is a variation of the usual one. */
  readonly hint: unknown;
  readonly act: Verbs;
}

type Later = Exclude<PasswordResetState, { step: 'request' | 'checking' }>;
type Look = 'submit-button' | 'plain' | '';

const button = (label: unknown, click: () => void, look: Look = '', busy = false, waiting = false) =>
  html`<button part="button ${look}" class=${look} aria-busy=${busy} aria-disabled=${busy || waiting} @click=${click}>
    <span>${label}</span>
  </button>`;

/** A link out of the configuration; nothing where it is missing or no link at all. */
const link = (label: string, url: string | undefined, look: Look = '') => {
  const href = safeUrl('link', url);
  return href ? html`<a part="button ${look}" class=${look} href=${href}>${label}</a>` : nothing;
};

const actions = (...buttons: unknown[]) => html`<div part="actions">${buttons}</div>`;

const deadTexts = {
  unknown: ['deadUnknownTitle', 'deadUnknownText'],
  expired: ['deadExpiredTitle', 'deadExpiredText'],
  used: ['deadUsedTitle', 'deadUsedText'],
  superseded: ['deadSupersededTitle', 'deadSupersededText'],
  revoked: ['deadRevokedTitle', 'deadRevokedText'],
} as const satisfies Record<DeadLinkReason, unknown>;

/** While a link is being checked; bars stand where the form will be. */
export const checking = (title: string): StepView => ({
  icon: lock,
  title,
  busy: true,
  below: html`<div class="bar"></div>
    <div class="bar field"></div>
    <div class="bar field"></div>`,
});

/** The steps beyond the first, without their forms. */
export function stepView(state: Later, scene: Scene): StepView {
  const { texts, common, config, act, failure, hint } = scene;
  switch (state.step) {
    case 'sent':
      return { icon: icons.mail, title: texts.sentTitle, ...sent(state, scene) };
    case 'check-failed':
      return {
        icon: icons.alert,
        title: texts.checkFailedTitle,
        text: failure,
        below: actions(button(common.retry, act.retry, 'submit-button')),
      };
    case 'dead-link':
      return dead(state, scene);
    case 'other-session':
    case 'kept': {
      const email = address(state.ticket.email);
      const current = address(state.ticket.otherSession?.email ?? '');
      const goOn = parts<unknown>(texts.otherSwitch, { email });
      return state.step === 'kept'
        ? {
            icon: icons.person,
            title: texts.keptTitle,
            text: parts<unknown>(texts.keptText, { current }),
            below: actions(
              link(texts.doneButton, config?.links.afterSignIn, 'submit-button'),
              button(goOn, act.switchAccount, 'plain'),
            ),
          }
        : {
            icon: icons.person,
            title: texts.otherTitle,
            text: parts<unknown>(texts.otherText, { current, email }),
            below: actions(
              button(goOn, act.switchAccount, 'submit-button'),
              button(parts<unknown>(texts.otherStay, { current }), act.keepAccount),
            ),
          };
    }
    case 'choose':
      return {
        icon: lock,
        title: state.ticket.purpose === 'activate' ? texts.chooseTitleActivate : texts.chooseTitle,
        text: texts.chooseText,
        below: hint,
      };
    case 'done':
      return done(state, scene);
  }
}

function sent(
  { email, pending }: Extract<PasswordResetState, { step: 'sent' }>,
  { texts, common, locale, config, resendIn, expiresIn, resent, failure, act }: Scene,
): Partial<StepView> {
  const time = duration(locale, expiresIn);
  const { subjects, sender } = config ?? {};
  return {
    text: [
      parts<unknown>(email ? texts.sentText : texts.sentTextKnown, { email: email && address(email), time }),
      ` ${texts.sentHint}`,
    ],
    below: html`<div class="aside">
      ${
        subjects && sender
          ? html`<p part="hint">
              ${parts<unknown>(texts.sentSpam, { subject: html`<bdi>${subjects.passwordReset}</bdi>`, sender: address(sender.email) })}
            </p>`
          : nothing
      }
      ${actions(
        button(texts.resend, act.resend, '', pending === 'request', resendIn > 0),
        resendIn > 0 ? html`<p part="hint">${fill(common.wait, { time: duration(locale, resendIn) })}</p>` : nothing,
      )}
      ${actions(button(common.anotherAddress, act.anotherAddress, 'plain'))} ${failure}
      ${resent ? html`<p part="status" class="notice done">${texts.resent}</p>` : nothing}
    </div>`,
  };
}

function dead(
  { reason, email, pending }: Extract<PasswordResetState, { step: 'dead-link' }>,
  { texts, common, config, failure, act }: Scene,
): StepView {
  const [title, text] = deadTexts[Object.hasOwn(deadTexts, reason) ? reason : 'unknown'];
  const used = reason === 'used';
  const signIn = used && link(common.signIn, config?.links.signIn, 'submit-button');
  const look = signIn && signIn !== nothing ? '' : 'submit-button';
  const ways = email
    ? [
        button(texts.deadButton, act.requestForLink, look, !!pending),
        button(common.anotherAddress, act.anotherAddress, 'plain'),
      ]
    : button(texts.deadAsk, act.anotherAddress, look);
  return {
    icon: reason === 'expired' ? icons.clock : reason === 'superseded' ? icons.mail : icons.alert,
    title: texts[title],
    text: [texts[text], email && ' ', email && parts<unknown>(texts.deadKnown, { email: address(email) })],
    below: [
      failure,
      reason === 'revoked' ? actions(link(common.support, config?.links.support)) : actions(signIn || nothing, ways),
    ],
  };
}

function done(
  { outcome }: Extract<PasswordResetState, { step: 'done' }>,
  { texts, common, locale, config }: Scene,
): StepView {
  const { signedIn, invitationAccepted, sessionsEnded } = outcome;
  const facts = [
    invitationAccepted && texts.doneInvitation,
    sessionsEnded > 0 && plural(locale, texts.doneSessions, sessionsEnded),
  ].filter((fact): fact is string => !!fact);
  const { links } = config ?? {};
  return {
    icon: icons.check,
    title: signedIn ? texts.doneTitle : texts.doneTitleSignIn,
    text: parts<unknown>(signedIn ? texts.doneText : texts.doneTextSignIn, { email: address(outcome.email) }),
    below: [
      facts.length > 0
        ? html`<ul class="facts">
            ${facts.map((fact) => html`<li>${drawn(icons.check)}<span>${fact}</span></li>`)}
          </ul>`
        : nothing,
      actions(
        signedIn
          ? link(texts.doneButton, links?.afterSignIn, 'submit-button')
          : link(common.signIn, links?.signIn, 'submit-button'),
      ),
    ],
  };
}
