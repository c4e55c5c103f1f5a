import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationRecord } from '../../contract/admin.js';
import { actions, button, notice, pill } from './controls.js';
import { facts, reinvitePanel, revokePanel } from './invitation-details.js';
import type { Scene } from './scene.js';
import { isOpen, isStuck, standing } from './standing.js';
import { below, cell } from './table.js';
import { address, day, errorText, spoken } from './words.js';

const columns = 5;

/** One invitation: whom, where it stands, and below it what was asked for or came of it. */
export function invitationRow(scene: Scene, invitation: InvitationRecord): TemplateResult {
  const { locale, state, opened, lists, invitations } = scene;
  const { desk } = locale.messages;
  const { id, name, email, sentAt, expiresAt, managerName } = invitation;
  const { mark, tone, label, explained } = standing(desk, invitation);
  const panel = opened.row?.id === id ? opened.row.panel : undefined;
  const isThis = (one: { subject: string; id: string }) => one.subject === 'invitation' && one.id === id;
  const busy = state.work.busy.find(isThis);
  const again = button(desk.resend, () => void invitations.resend(invitation), 'small', {
    name: spoken(desk.resendTo, { name }),
    pending: busy?.action === 'resend',
    id: `resend-${id}`,
  });
  return html`<tbody class="record ${panel ? 'open' : ''}" data-row=${id}>
    <tr role="row">
      <th role="rowheader" scope="row" class="who">
        <bdi class="name">${name}</bdi>
        <span class="sub">${address(email)}</span>
        ${managerName && state.user.role === 'support' ? html`<span class="sub">${desk.manager}: <bdi>${managerName}</bdi></span>` : nothing}
      </th>
      ${cell(
        desk.invitation,
        html`${pill(mark, tone, label)}${explained ? html`<span class="sub explained">${explained}</span>` : nothing}`,
        'standing',
      )}
      ${cell(desk.sentAt, day(locale, sentAt) ?? '–')}
      ${cell(desk.validUntil, (isOpen(invitation) && day(locale, expiresAt)) || '–')}
      ${cell(
        desk.actions,
        html`<div class="acts">
          ${isStuck(invitation) ? again : nothing}
          ${button(desk.details, () => lists.toggle(id, 'details'), 'quiet', {
            name: spoken(desk.detailsOf, { name }),
            expanded: panel !== undefined,
            id: `details-${id}`,
          })}
        </div>`,
        'acts',
      )}
    </tr>
    ${told(scene, invitation)}
    ${panel ? below(columns, html`<div class="inside">${inside(scene, invitation, again)}</div>`) : nothing}
  </tbody>`;
}

function inside(scene: Scene, invitation: InvitationRecord, again: unknown): unknown {
  const { locale, opened, lists } = scene;
  const { desk } = locale.messages;
  const { id, name } = invitation;
  const panel = opened.row?.panel;
  if (panel === 'revoke') return revokePanel(scene, invitation);
  if (panel === 'reinvite') return reinvitePanel(scene, invitation);
  if (!isOpen(invitation)) return facts(scene, invitation);
  return [
    facts(scene, invitation),
    actions(
      isStuck(invitation) ? nothing : again,
      button(desk.reinvite, () => lists.toggle(id, 'reinvite'), 'small', {
        name: spoken(desk.reinviteName, { name }),
        id: `reinvite-${id}`,
      }),
      button(desk.revoke, () => lists.toggle(id, 'revoke'), 'danger', {
        name: spoken(desk.revokeOf, { name }),
        id: `revoke-${id}`,
      }),
    ),
  ];
}

/** What came of the last thing done to it. */
function told({ locale, state, invitations }: Scene, invitation: InvitationRecord): unknown {
  const { id } = invitation;
  const isThis = (one: { subject: string; id: string }) => one.subject === 'invitation' && one.id === id;
  const failure = state.work.failures.find(isThis);
  if (failure) return below(columns, notice(errorText(locale, failure.error), 'error'));
  const receipt = state.work.receipts.find(isThis);
  if (!receipt) return nothing;
  const text = invitations.outcome(receipt.action, invitation, receipt.invitation);
  const away = button(locale.messages.desk.close, () => invitations.dismiss(invitation), 'quiet');
  return below(columns, html`<div class="told">${notice(text, 'done', away)}</div>`);
}
