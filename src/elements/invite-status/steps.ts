import { html, nothing } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import type { Invitation } from '../../contract/invitation.js';
import { safeUrl } from '../../contract/url.js';
import type { CommonMessages } from '../../i18n/messages.js';
import { address } from '../internal/address.js';
import { variationHint } from '../internal/variation-hint.js';
import { type AddressForm, addressForm } from './address-form.js';
import { findMail, mailLink } from './find-mail.js';
import type { InvitationHost } from './host.js';
import { type Fact, type MailCard, mailCard } from './mail-card.js';
import { mailServicesOf } from './mail-services.js';
import type { Search, Step } from './status.js';

/** What a step is made of: texts, what is known, and what its buttons do. */
export interface Scene extends MailCard, AddressForm {
  readonly host: InvitationHost;
  readonly common: CommonMessages;
  readonly config: OnboardingConfig | undefined;
  readonly invitation: Invitation | undefined;
  /** Where the mail goes, as far as this person may know. */
  readonly email: string;
  /** What there is to know of asking again; empty where there is nothing. */
  readonly hint: string;
  readonly time: (moment: string | undefined) => unknown;
  readonly find: (search: Search) => void;
  readonly resend: () => void;
  readonly anotherAddress: () => void;
  readonly proceed: () => void;
  readonly throughReset: (event: Event) => void;
  readonly lookAgain: () => void;
}

type Look = 'submit-button' | 'plain' | '';

const button = (
  label: string,
  click: () => void,
  look: Look = '',
  off: Partial<Record<'pending' | 'waiting', boolean>> = {},
) =>
  html`<button
    part="button ${look}"
    class=${look}
    aria-busy=${off.pending ?? nothing}
    aria-disabled=${off.pending || off.waiting || nothing}
    @click=${click}
  >
    ${label}
  </button>`;

/** A link out of the configuration; nothing where it is missing or no link at all. */
const link = (label: string, url: string | undefined, look: Look = '', click?: (event: Event) => void) => {
  const href = safeUrl('link', url);
  return href && html`<a part="button ${look}" class=${look} href=${href} @click=${click}>${label}</a>`;
};

const actions = (...buttons: unknown[]) => html`<div part="actions">${buttons}</div>`;

/** The one way on from every dead end that it is a way out of. */
const door = ({ texts, config, throughReset }: Scene) => {
  const way = link(texts.door, config?.links.passwordReset, 'plain', throughReset);
  return (
    way &&
    html`<div class="door">
      <p part="text" class="muted">${texts.doorText}</p>
      ${way}
    </div>`
  );
};

const again = (scene: Scene) =>
  html`${actions(
    button(scene.texts.resend, scene.resend, 'submit-button', scene),
    button(scene.common.anotherAddress, scene.anotherAddress, 'plain'),
  )}
  ${scene.hint && html`<p part="hint">${scene.hint}</p>`}`;

const letter = (scene: Scene, facts: readonly Fact[], ...more: unknown[]) => {
  const { texts, config, email, find } = scene;
  const [own, ...others] = mailServicesOf(email);
  return html`${mailCard(scene, config, facts)}
  ${actions(
    own && others.length === 0 ? mailLink(texts, own, config?.sender.email, 'submit-button') : nothing,
    button(texts.helpButton, () => find('help')),
    more,
  )}`;
};

/** What a step shows below its text. */
export function body(step: Step, scene: Scene): unknown {
  const { host, common, config, invitation } = scene;
  const page = invitation?.variation && config?.links.talentEmail;
  return [content(step, scene), variationHint(host, common, page, host.token)];
}

function content(step: Step, scene: Scene): unknown {
  const { common, texts, config, invitation, email, time } = scene;
  const validUntil = time(invitation?.expiresAt);
  const to: Fact = [texts.to, address(email)];
  const whole: Fact[] = [to, [texts.sent, time(invitation?.sentAt)], [texts.validUntil, validUntil]];
  switch (step) {
    case 'loading':
    case 'unconnected':
      return nothing;
    case 'ask':
      return [addressForm(scene), door(scene)];
    case 'asked':
      return letter(scene, [], button(common.anotherAddress, scene.anotherAddress, 'plain'));
    case 'pending':
    case 'delayed':
      return letter(scene, whole, button(texts.checkAgain, scene.lookAgain, 'plain'));
    case 'sent':
      return letter(scene, whole);
    case 'resent':
      return letter(scene, [to]);
    case 'superseded':
      return letter(scene, [to, [texts.sent, time(invitation?.newest?.sentAt)]]);
    case 'ready':
      return [
        actions(button(texts.setPassword, scene.proceed, 'submit-button')),
        validUntil && html`<p part="hint">${texts.validUntil} ${validUntil}</p>`,
      ];
    case 'help':
      return [
        findMail(texts, email, config?.sender.email),
        actions(
          button(texts.notThere, () => scene.find('missing')),
          button(texts.back, () => scene.find('none'), 'plain'),
        ),
      ];
    case 'missing':
    case 'expired':
      return [again(scene), door(scene)];
    case 'bounced':
      // Where there is no mailbox neither mail arrives: no door.
      return invitation?.bounce === 'unknown-mailbox'
        ? actions(
            button(common.anotherAddress, scene.anotherAddress, 'submit-button'),
            link(common.support, config?.links.support),
          )
        : [again(scene), door(scene)];
    case 'used':
      return actions(
        link(common.signIn, config?.links.signIn, 'submit-button'),
        link(texts.forgot, config?.links.passwordReset, 'plain', scene.throughReset),
      );
    case 'revoked':
      return actions(link(common.support, config?.links.support), link(common.signIn, config?.links.signIn, 'plain'));
    case 'badLink':
      return [actions(button(texts.resend, scene.anotherAddress, 'submit-button')), door(scene)];
    case 'offline':
    case 'failed':
      return [actions(button(common.retry, scene.lookAgain, 'submit-button')), door(scene)];
  }
}
