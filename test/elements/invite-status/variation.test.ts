import { assert } from '@open-wc/testing';
import { invitationScenarios, talentEmailScenarios } from '../../../src/adapters/scenarios.js';
import { InviteStatus } from './invite-status-harness.js';

const link = (widget: InviteStatus) =>
  widget.root.querySelector<HTMLAnchorElement>('a[href="https://northlight.example/talent-email"]');

describe('<invite-status>: an invitation under a variation', () => {
  it('says so in a sentence, with a way to our page that the host page may take over', async () => {
    const widget = await InviteStatus.at('ready', talentEmailScenarios.variationLink);
    const events: Event[] = [];
    widget.page.addEventListener('talent-email-open', (event) => {
      event.preventDefault();
      events.push(event);
    });
    assert.equal(link(widget)!.textContent.trim(), 'Why, and what to do');
    link(widget)!.click();
    assert.lengthOf(events, 1);
    assert.isNull((events[0] as CustomEvent<unknown>).detail);
    assert.notInclude(widget.root.innerHTML + document.body.innerHTML, talentEmailScenarios.variationLink.token!);
  });

  it('says nothing of it elsewhere', async () => {
    const widget = await InviteStatus.at('ready', invitationScenarios.sent);
    assert.isNull(link(widget));
  });
});
