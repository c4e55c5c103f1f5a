import { html, nothing } from 'lit';
import type { TalentEmailNotice } from '../../contract/talent-email.js';
import { actions, button, link, notice as message } from '../internal/controls.js';
import { addressCard, variationOf } from './addresses.js';
import { icon } from './icons.js';
import type { Scene, StepView } from './scene.js';
import { words } from './words.js';

/** Facts with a mark each. */
export const points = (...items: unknown[]) =>
  html`<ul class="points">
    ${items.map((item) => (item === nothing || item === '' ? nothing : html`<li>${icon('check')}<span>${item}</span></li>`))}
  </ul>`;

/** What is true of everybody's address. */
export function stranger({ locale, config, act }: Scene): StepView {
  const { common, talentEmail } = locale.messages;
  return {
    mark: ['at', ''],
    title: [talentEmail.strangerTitle, {}],
    text: talentEmail.strangerText,
    body: html`${points(talentEmail.strangerInbox, talentEmail.strangerSignIn)}
      <p part="text">${talentEmail.strangerMore}</p>
      ${actions(link(common.signIn, config?.links.signIn, 'submit-button', act.toSignIn))}`,
  };
}

/** A link that nobody sent, or whose time is over. */
export function badLink(scene: Scene, kind: 'invitation' | 'deletion'): StepView {
  const { locale, config, act } = scene;
  const { common, talentEmail, accountDeletion } = locale.messages;
  const [title, text] =
    kind === 'invitation'
      ? [talentEmail.badLinkTitle, talentEmail.badLinkText]
      : [accountDeletion.linkTitle, accountDeletion.linkText];
  return {
    mark: ['alert', 'attention'],
    title: [title, {}],
    text,
    body: actions(
      link(common.signIn, config?.links.signIn, 'submit-button', act.toSignIn),
      link(common.support, config?.links.support),
    ),
  };
}

/** Why the address looks like this, in one sentence, and how to live with it. */
export function variation(scene: Scene, notice: TalentEmailNotice): StepView {
  const { talentEmail } = scene.locale.messages;
  const tag = variationOf(notice.email, notice.baseEmail)?.added;
  return {
    mark: ['at', ''],
    title: tag ? [talentEmail.variationTitle, { tag }] : [talentEmail.variationTitlePlain, {}],
    text: talentEmail.variationText,
    body: html`${addressCard(scene, notice)} ${points(talentEmail.inbox, talentEmail.rule)}
    ${actions(wayIn(scene, notice), button(talentEmail.ways, scene.act.ways, '', { id: 'ways' }))}`,
  };
}

/** Mail to the variation does not arrive: signing in works, nothing else about the account does. */
export function undelivered(scene: Scene, notice: TalentEmailNotice): StepView {
  const { locale, act } = scene;
  const { talentEmail } = locale.messages;
  const { email } = notice;
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const bounced = notice.mail === 'bounced';
  return {
    mark: ['alert', 'attention'],
    title: [bounced ? talentEmail.bouncedTitle : talentEmail.noTagsTitle, {}],
    text: words(bounced ? talentEmail.bouncedText : talentEmail.noTagsText, { email, domain }),
    body: html`${addressCard(scene, notice)} ${notice.active ? message(talentEmail.stillSignIn, 'attention') : nothing}
    ${actions(button(talentEmail.anotherButton, act.another, 'submit-button'), button(talentEmail.ways, act.ways, '', { id: 'ways' }))}
    ${points(talentEmail.variationText)}`,
  };
}

/** Where only showing is allowed, as on a partner's page: the same, and where to act on it. */
export function ownPage(scene: Scene, notice: TalentEmailNotice): StepView {
  const { talentEmail } = scene.locale.messages;
  return {
    ...variation(scene, notice),
    body: html`${addressCard(scene, notice)}
    ${notice.mail === 'reaches' ? points(talentEmail.inbox, talentEmail.rule) : points(talentEmail.rule)}
    ${elsewhere(scene)}`,
  };
}

/** The way to our own page. */
export function elsewhere({ locale, config, act }: Scene): unknown {
  const { talentEmail } = locale.messages;
  return html`<p part="text">${talentEmail.ownPageText}</p>
    ${actions(link(talentEmail.ownPageLink, config?.links.talentEmail, 'submit-button', act.toOwnPage))}`;
}

/** For whoever came by a link: to sign in, or to set the first password. Nothing for who is signed in already. */
export function wayIn({ locale, config, byLink, act }: Scene, { active }: TalentEmailNotice): unknown {
  const { common, talentEmail } = locale.messages;
  if (!byLink) return nothing;
  return active
    ? link(common.signIn, config?.links.signIn, 'submit-button', act.toSignIn)
    : link(talentEmail.setPassword, config?.links.passwordReset, 'submit-button', act.toPassword);
}
