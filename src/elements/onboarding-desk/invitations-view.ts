import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { InvitationStatus } from '../../contract/admin.js';
import { actions, button, empty } from './controls.js';
import { select } from './fields.js';
import { importView } from './import-view.js';
import { invitationRow } from './invitation-row.js';
import { inviteForm } from './invite-form.js';
import { listFrame, searchField } from './list-frame.js';
import type { Scene } from './scene.js';
import { table } from './table.js';

/** Whom was invited, and inviting. */
export function invitationsView(scene: Scene): TemplateResult {
  const { locale, state, opened, lists } = scene;
  const { desk } = locale.messages;
  // An import has the whole view: two tables side by side would be taken for each other.
  if (opened.form === 'import') return importView(scene);
  const { filter } = state.invitations;
  const every = Object.entries(desk.status).map(([value, label]) => ({ value, label }));
  const columns = [
    { label: desk.creator },
    { label: desk.invitation },
    { label: desk.sentAt },
    { label: desk.validUntil },
    { label: desk.actions, look: 'acts' as const },
  ];
  return html`<div class="toolbar">
      ${searchField(scene, 'invitations')}
      <div class="inline">
        ${select(
          {
            id: 'status',
            name: 'status',
            label: desk.filter,
            choices: [{ value: '', label: desk.filterAll }, ...every],
            chosen: filter.status,
          },
          (value) => lists.filter('invitations', { status: (value || undefined) as InvitationStatus | undefined }),
        )}
      </div>
      ${openers(scene)}
    </div>
    ${opened.form === 'invite' ? inviteForm(scene) : nothing}
    ${listFrame(
      scene,
      'invitations',
      state.invitations,
      (items) =>
        table(
          desk.invitationsCaption,
          columns,
          repeat(
            items,
            ({ id }) => id,
            (invitation) => invitationRow(scene, invitation),
          ),
        ),
      opened.form ? nothing : empty('mail', desk.emptyInvitationsTitle, desk.emptyInvitationsText),
    )}`;
}

function openers({ locale, opened, invitations, importing }: Scene): TemplateResult {
  const { desk } = locale.messages;
  return actions(
    button(desk.importOpen, () => importing.open(), 'small', { id: 'open-import', mark: 'file' }),
    button(
      desk.invite,
      () => (opened.form === 'invite' ? invitations.closeForm() : invitations.openForm()),
      'submit-button',
      {
        id: 'open-invite',
        mark: 'plus',
        expanded: opened.form === 'invite',
      },
    ),
  );
}
