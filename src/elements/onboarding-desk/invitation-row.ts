import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationRecord } from '../../contract/admin.js';
import { address } from '../internal/address.js';
import { errorText } from '../internal/error-text.js';
import { actions, button, notice, pill } from './controls.js';
import { facts, reinvitePanel, revokePanel } from './invitation-details.js';
import type { Scene } from './scene.js';
import { isOpen, remedy, standing } from './standing.js';
import { below, cell } from './table.js';
import { day, spoken, words } from './words.js';

const columns = 5;

/** One invitation: whom, where it stands, and below it what was asked for or came of it. */
export function invitationRow(scene: Scene, invitation: InvitationRecord): TemplateResult {
  const { locale, state, opened, lists } = scene;
  const { desk } = locale.messages;
  const { id, name, email, sentAt, expiresAt, managerName } = invitation;
  const { mark, tone, label, explained } = standing(desk, invitation);
  const panel = opened.row?.id === id ? opened.row.panel : undefined;
  const isThis = (one: { subject: string; id: string }) => one.subject === 'invitation' && one.id === id;
  const busy = state.work.busy.find(isThis);
  const ways = waysOf(scene, invitation, busy?.action);
  const first = remedy(invitation);
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
          ${first ? ways[first] : nothing}
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
    ${panel ? below(columns, html`<div class="inside">${inside(scene, invitation, ways)}</div>`) : nothing}
  </tbody>`;
}

/** The buttons of an invitation that is open. */
function waysOf({ locale, lists, invitations }: Scene, invitation: InvitationRecord, pending: string | undefined) {
  const { desk } = locale.messages;
  const { id, name } = invitation;
  return {
    resend: button(desk.resend, () => void invitations.resend(invitation), 'small', {
      name: spoken(desk.resendTo, { name }),
      pending: pending === 'resend',
      id: `resend-${id}`,
    }),
    reinvite: button(desk.reinvite, () => lists.toggle(id, 'reinvite'), 'small', {
      name: spoken(desk.reinviteName, { name }),
      id: `reinvite-${id}`,
    }),
    revoke: button(desk.revoke, () => lists.toggle(id, 'revoke'), 'danger', {
      name: spoken(desk.revokeOf, { name }),
      id: `revoke-${id}`,
    }),
  };
}

function inside(scene: Scene, invitation: InvitationRecord, ways: ReturnType<typeof waysOf>): unknown {
  const panel = scene.opened.row?.panel;
  if (panel === 'revoke') return revokePanel(scene, invitation);
  if (panel === 'reinvite') return reinvitePanel(scene, invitation);
  if (!isOpen(invitation)) return facts(scene, invitation);
  const { resend, reinvite, revoke } = ways;
  // The one that helps stands in the row already.
  const first = remedy(invitation);
  const others = [first === 'resend' ? nothing : resend, first === 'reinvite' ? nothing : reinvite, revoke];
  return [facts(scene, invitation), actions(...others)];
}

/** What came of the last thing done to it. */
function told({ locale, state, invitations }: Scene, invitation: InvitationRecord): unknown {
  const { id } = invitation;
  const isThis = (one: { subject: string; id: string }) => one.subject === 'invitation' && one.id === id;
  const failure = state.work.failures.find(isThis);
  if (failure) return below(columns, notice(errorText(locale, failure.error), 'error'));
  const receipt = state.work.receipts.find(isThis);
  if (!receipt) return nothing;
  const text = words(...invitations.outcome(receipt.action, invitation, receipt.invitation));
  const away = button(locale.messages.desk.close, () => invitations.dismiss(invitation), 'quiet');
  return below(columns, html`<div class="told">${notice(text, 'done', away)}</div>`);
}
