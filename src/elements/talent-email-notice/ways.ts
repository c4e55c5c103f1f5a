import { html, nothing, type TemplateResult } from 'lit';
import { deletionGraceDays } from '../../contract/policy.js';
import { duration } from '../internal/formats.js';
import { button, link } from '../internal/controls.js';
import { icon, type IconName } from './icons.js';
import type { Scene, StateOf, StepView } from './scene.js';
import { words } from './words.js';

/** How long a deletion can be taken back; nothing where it takes place at once. */
export function graceOf({ locale, config }: Pick<Scene, 'locale' | 'config'>): string | undefined {
  const days = config?.deletionGraceDays ?? deletionGraceDays;
  return days > 0 ? duration(locale, days * 86_400) : undefined;
}

/** The three ways side by side, each with what it costs. */
export function choose(scene: Scene, { notice }: StateOf<'choose'>): StepView {
  const { locale, config, canDelete, headingLevel, act } = scene;
  const { talentEmail, accountDeletion } = locale.messages;
  const { email, baseEmail: base, managerName: manager } = notice;
  const time = graceOf(scene);
  const way = (mark: IconName, title: string, costs: readonly unknown[], decide: unknown): TemplateResult =>
    html`<li part="item" class="way">
      <div class="way-title" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>
        ${icon(mark)}<span>${title}</span>
      </div>
      <ul class="costs">
        ${costs.map((cost) => (cost ? html`<li>${cost}</li>` : nothing))}
      </ul>
      ${decide}
    </li>`;
  const usual =
    notice.baseState === 'free'
      ? way(
          'person',
          talentEmail.usualTitle,
          [
            words(talentEmail.usualAsk, { base }),
            manager ? words(talentEmail.anotherManager, { manager }) : talentEmail.anotherTeam,
            talentEmail.anotherMail,
            talentEmail.anotherProfiles,
          ],
          button(talentEmail.usualAskButton, act.usual, '', { id: 'base' }),
        )
      : way(
          'person',
          talentEmail.usualTitle,
          [
            words(talentEmail.usualDelete, { base }),
            talentEmail.usualPrice,
            time ? words(talentEmail.usualGrace, { time }) : talentEmail.usualNoGrace,
            talentEmail.usualThen,
          ],
          canDelete
            ? button(
                notice.baseState === 'being-deleted' ? accountDeletion.goOn : talentEmail.usualButton,
                act.usual,
                '',
                { id: 'base' },
              )
            : html`<p part="hint">${talentEmail.usualElsewhere}</p>
                ${link(talentEmail.ownPageLink, config?.links.talentEmail, '', act.toOwnPage)}`,
        );
  return {
    mark: ['move', ''],
    title: [talentEmail.chooseTitle, {}],
    text: talentEmail.chooseText,
    body: html`<ul part="list" class="ways">
        ${way(
          'pin',
          talentEmail.keepTitle,
          [
            talentEmail.keepNothing,
            words(talentEmail.keepSignIn, { email }),
            notice.mail === 'reaches' ? talentEmail.keepInbox : talentEmail.keepNoMail,
          ],
          button(talentEmail.keepButton, act.keep, '', { id: 'keep' }),
        )}
        ${way(
          'mail',
          talentEmail.anotherTitle,
          [
            manager ? words(talentEmail.anotherManager, { manager }) : talentEmail.anotherTeam,
            talentEmail.anotherMail,
            talentEmail.anotherProfiles,
            talentEmail.anotherUntil,
          ],
          button(talentEmail.anotherButton, act.another, '', { id: 'another' }),
        )}
        ${base === email ? nothing : usual}
      </ul>
      <div part="actions">${button(talentEmail.back, act.back, 'plain')}</div>`,
  };
}
