import { html, nothing, type TemplateResult } from 'lit';
import type { TalentEmailNotice } from '../../contract/talent-email.js';
import { button } from '../internal/controls.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';
import { address, spoken, words } from './words.js';

/** An address in three pieces, of which the middle one was added to the usual address. */
export interface Variation {
  readonly before: string;
  readonly added: string;
  readonly after: string;
}

/** What was added to the usual address; nothing where that cannot be told, as it is masked or another one altogether. */
export function variationOf(email: string, base: string): Variation | undefined {
  const at = base.lastIndexOf('@');
  const [local, domain] = [base.slice(0, at), base.slice(at)];
  const added = email.slice(local.length, email.length - domain.length);
  if (at < 1 || !added || !email.startsWith(local) || !email.endsWith(domain)) return undefined;
  return { before: local, added, after: domain };
}

/** Both addresses, the one to sign in with first and ready to be copied. */
export function addressCard(scene: Scene, notice: TalentEmailNotice): TemplateResult {
  const { locale, copying } = scene;
  const { talentEmail } = locale.messages;
  const { email, baseEmail, baseState } = notice;
  const variation = variationOf(email, baseEmail);
  const usual = {
    'in-use': talentEmail.usualInUse,
    'being-deleted': talentEmail.usualLeaving,
    free: talentEmail.usualFree,
  }[baseState];
  const copied = copying.done('email');
  return html`<dl class="card addresses">
    <div class="row">
      <dt>${talentEmail.signInLabel}</dt>
      <dd class="large" data-copy="email">${variation ? marked(variation) : address(email)}</dd>
      ${variation ? html`<dd part="hint">${words(talentEmail.added, { tag: variation.added })}</dd>` : nothing}
      <dd class="aside">
        ${button(
          html`<span class="marked"
            >${icon(copied ? 'check' : 'copy')}<span>${copied ? talentEmail.copied : talentEmail.copy}</span></span
          >`,
          () => copying.copy('email', email),
          'small',
          { name: spoken(`${copied ? talentEmail.copied : talentEmail.copy}: {email}`, { email }) },
        )}
      </dd>
    </div>
    ${
      // Who has moved to the usual address has no other.
      baseEmail === email
        ? nothing
        : html`<div class="row">
            <dt>${talentEmail.usualLabel}</dt>
            <dd>${address(baseEmail)}</dd>
            <dd part="hint">${usual}</dd>
          </div>`
    }
  </dl>`;
}

/** What was added is set off by more than its colour. */
const marked = ({ before, added, after }: Variation) =>
  html`<bdi class="address" translate="no">${before}<ins>${added}</ins><wbr />${after}</bdi>`;
