import type { DeskEmailChange } from '../../contract/desk.js';
import type { EmailChangeRefusal } from '../../contract/talent-email.js';
import { platformNames } from '../../contract/platforms.js';
import type { ShownCreator, ShownProfile } from '../../flows/desk-state.js';
import { errorText } from '../internal/error-text.js';
import { type DeskAnswer, DeskAnsweredEvent, DeskAnswerEvent, DeskNudgedEvent, DeskNudgeEvent } from './events.js';
import type { Shared } from './shared.js';
import { type Names, spoken } from './words.js';

/** What is done about requests for another address, and about creators' profiles. */
export class RequestActions {
  readonly #shared: Shared;
  /** The form to reject was sent without a reason. */
  reasonMissing = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  get #texts() {
    return this.#shared.locale.messages.desk;
  }

  async answer({ id }: DeskEmailChange, answer: DeskAnswer, reason?: EmailChangeRefusal): Promise<void> {
    const { host, flow, opened, locale, say, lead, keep } = this.#shared;
    const work = flow()?.work;
    if (!work || !host.dispatchEvent(new DeskAnswerEvent(id, answer, reason))) return;
    const done = await (answer === 'reject' ? work.reject(id, reason ?? 'other') : work[answer](id));
    const about = ({ subject, id: other }: { subject: string; id: string }) => subject === 'request' && other === id;
    if (opened.row?.id === id) opened.row = undefined;
    const to = `[data-row="${CSS.escape(id)}"] [part~=heading]`;
    if (!done) {
      const failure = work.state.failures.find(about);
      if (!failure) return;
      const taken = failure.error.code === 'email-taken';
      if (taken) lead(`#taken-${CSS.escape(id)}`);
      else {
        say(errorText(locale, failure.error), true);
        keep(to);
      }
      return;
    }
    const request = work.state.receipts.find(about)?.request;
    keep(to);
    if (request) say(spoken(...this.outcome(answer, request)));
    host.dispatchEvent(new DeskAnsweredEvent(id, answer));
  }

  reject(request: DeskEmailChange, form: HTMLFormElement): void {
    const reason = new FormData(form).get('reason');
    this.reasonMissing = typeof reason !== 'string';
    this.#shared.host.requestUpdate();
    if (typeof reason === 'string') void this.answer(request, 'reject', reason as EmailChangeRefusal);
    else form.querySelector('input')?.focus();
  }

  /** What an answer came to: a text, and what it is filled with. */
  outcome(action: string, { creatorName: name, proposedEmail: email }: DeskEmailChange): [text: string, Names] {
    const { approved, rejected, forwarded } = this.#texts;
    return [action === 'approve' ? approved : action === 'reject' ? rejected : forwarded, { name, email }];
  }

  async nudge(creator: ShownCreator, profile: ShownProfile): Promise<void> {
    const { host, flow, locale, say } = this.#shared;
    const work = flow()?.work;
    const { id } = profile;
    if (!work || !host.dispatchEvent(new DeskNudgeEvent(id))) return;
    if (await work.nudge(id)) {
      say(spoken(this.#texts.nudged, { name: creator.name, profile: profileName(profile) }));
      host.dispatchEvent(new DeskNudgedEvent(id));
      return;
    }
    const failure = work.state.failures.find((one) => one.subject === 'profile' && one.id === id);
    if (failure) say(errorText(locale, failure.error), true);
  }
}

/** `@kim, Instagram`. */
export function profileName({ platform, handle }: ShownProfile): string {
  return `${atHandle(handle)}, ${platformNames[platform]}`;
}

/** `@kim`, or a name as it is where it is not a handle. */
export function atHandle(handle: string): string {
  return /[\s@]/.test(handle) ? handle : `@${handle}`;
}
