import type { InvitationRecord } from '../../contract/admin.js';
import { errorText } from '../internal/error-text.js';
import { DeskInvitedEvent, DeskInviteEvent } from './events.js';
import type { Shared } from './shared.js';
import { type Names, spoken } from './words.js';

/** What is done about invitations. Each says to the page what is about to happen, and to the person what came of it. */
export class InvitationActions {
  readonly #shared: Shared;
  /** Of the form below a row: whether an address was typed that is none. */
  addressWrong = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  get #texts() {
    return this.#shared.locale.messages.desk;
  }

  openForm(): void {
    const { opened, flow, lead, host } = this.#shared;
    opened.form = 'invite';
    flow()?.inviting.clear();
    host.requestUpdate();
    lead('#name');
  }

  closeForm(): void {
    const { opened, lead, host } = this.#shared;
    opened.form = undefined;
    host.requestUpdate();
    lead('#open-invite');
  }

  async invite(form: HTMLFormElement): Promise<void> {
    const { host, flow, lead, locale, say } = this.#shared;
    const inviting = flow()?.inviting;
    if (!inviting || inviting.state.pending) return;
    if (!host.dispatchEvent(new DeskInviteEvent('invite'))) return;
    const text = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | null)?.value;
    const typed = { email: text('email'), name: text('name'), locale: text('locale') };
    const done = await inviting.submit({ ...typed, managerName: text('managerName'), managerId: text('managerId') });
    const { made, problems, error } = inviting.state;
    if (done && made) {
      form.reset();
      lead('[data-made]', () => this.madeText(made));
      host.dispatchEvent(new DeskInvitedEvent('invite', made.id, made.variation ?? false));
      return;
    }
    const [wrong] = ['name', 'email', 'locale', 'managerName', 'managerId'].filter((field) => field in problems);
    if (wrong) lead(`form [name=${wrong}]`);
    else if (error) say(errorText(locale, error), true);
  }

  madeText({ name, email, variation }: InvitationRecord): string {
    return variation
      ? `${spoken(this.#texts.invitedVariation, { name, email })} ${this.#texts.invitedVariationWhy}`
      : spoken(this.#texts.invited, { name, email });
  }

  async resend({ id }: InvitationRecord): Promise<void> {
    await this.#act(id, 'resend', (work) => work.resend(id));
  }

  async revoke({ id }: InvitationRecord): Promise<void> {
    await this.#act(id, 'revoke', (work) => work.revoke(id));
  }

  async reinvite({ id }: InvitationRecord, form: HTMLFormElement): Promise<void> {
    const input = form.elements.namedItem('email') as HTMLInputElement;
    this.addressWrong = !/^[^@\s]+@[^@\s]+$/.test(input.value.trim());
    this.#shared.host.requestUpdate();
    if (this.addressWrong) {
      input.focus();
      return;
    }
    await this.#act(id, 'reinvite', (work) => work.reinvite(id, input.value));
  }

  /** What was done about an invitation: a text, and what it is filled with. */
  outcome(action: string, before: InvitationRecord, after: InvitationRecord = before): [text: string, Names] {
    const { name, email, variation } = after;
    const { revoked, resent, reinvited, invitedVariationWhy } = this.#texts;
    const moved = variation ? `${reinvited} ${invitedVariationWhy}` : reinvited;
    return [action === 'revoke' ? revoked : action === 'reinvite' ? moved : resent, { name, email }];
  }

  dismiss({ id }: InvitationRecord): void {
    const { flow, lead } = this.#shared;
    flow()?.work.dismiss('invitation', id);
    lead(`#details-${CSS.escape(id)}`);
  }

  async #act(
    id: string,
    action: 'resend' | 'revoke' | 'reinvite',
    run: (work: NonNullable<ReturnType<Shared['flow']>>['work']) => Promise<boolean>,
  ): Promise<void> {
    const { host, flow, locale, say, opened, keep } = this.#shared;
    const work = flow()?.work;
    if (!work || !host.dispatchEvent(new DeskInviteEvent(action, id))) return;
    const done = await run(work);
    const about = ({ subject, id: other }: { subject: string; id: string }) => subject === 'invitation' && other === id;
    if (!done) {
      const failure = work.state.failures.find(about);
      if (failure) say(errorText(locale, failure.error), true);
      return;
    }
    const { invitation } = work.state.receipts.find(about) ?? {};
    if (!invitation) return;
    if (opened.row?.id === id && action !== 'resend') opened.row = undefined;
    say(spoken(...this.outcome(action, invitation)));
    // The button that was pressed may be gone: focus stays in its row.
    keep(`#details-${CSS.escape(id)}`);
    host.dispatchEvent(new DeskInvitedEvent(action, invitation.id, invitation.variation ?? false));
  }
}
