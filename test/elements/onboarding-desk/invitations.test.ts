import { assert } from '@open-wc/testing';
import { Desk, read } from './desk-harness.js';
import { DeskWorld, invitation } from './desk-world.js';

function worldWith(...more: Parameters<typeof invitation>[]): DeskWorld {
  const world = new DeskWorld();
  world.invitations = [
    invitation('kim', { name: 'Kim Lee', email: 'kim@mail.example' }),
    ...more.map((one) => invitation(...one)),
  ];
  return world;
}

const bounced: Parameters<typeof invitation> = [
  'robin',
  { name: 'Robin Park', status: 'bounced', delivery: { state: 'bounced', code: '5.2.2' } },
];

describe('<onboarding-desk>: an invitation', () => {
  it('opens and closes its details with one button that keeps focus and tells its state', async () => {
    const desk = await Desk.at('invitations', worldWith());
    await desk.press('Details of Kim Lee');
    const toggle = desk.find('#details-kim')!;
    assert.equal(toggle.getAttribute('aria-expanded'), 'true');
    assert.match(read(desk.row('kim')), /Mails sent 1/);
    assert.equal(desk.focused, toggle);
    await desk.press('Details of Kim Lee');
    assert.equal(toggle.getAttribute('aria-expanded'), 'false');
    assert.notMatch(read(desk.row('kim')), /Mails sent/);
  });

  it('is sent again once however often that is pressed, and the outcome is told in its row and aloud', async () => {
    const desk = await Desk.at('invitations', worldWith(bounced));
    const release = desk.world.hold('resend');
    await desk.press('Send again to Robin Park');
    assert.equal(desk.button('Send again to Robin Park')!.getAttribute('aria-busy'), 'true');
    await desk.press('Send again to Robin Park');
    release();
    await desk.untilTrue('told', () => /new mail is on its way/.test(desk.spoken));
    assert.equal(desk.world.countOf('resend'), 1);
    assert.match(read(desk.row('robin')), /Being sent.*new mail is on its way to robin@mail.example/);
    // The button is gone with its reason; focus stays in the row.
    assert.equal(desk.focused!.id, 'details-robin');
    assert.deepInclude(desk.heardOf('desk-invite')[0]!.detail, { action: 'resend', invitationId: 'robin' });
    assert.deepInclude(desk.heardOf('desk-invited')[0]!.detail, { action: 'resend', invitationId: 'robin' });
    const close = desk.row('robin').querySelector<HTMLElement>('.told button')!;
    await desk.click(close);
    await desk.untilTrue('put away', () => !/on its way/.test(read(desk.row('robin'))));
    assert.equal(desk.focused!.id, 'details-robin');
  });

  it('says when it may be sent again', async () => {
    const desk = await Desk.at('invitations', worldWith(bounced));
    desk.world.refuse('resend', 'rate-limited', { retryAfter: 42 });
    await desk.press('Send again to Robin Park');
    await desk.untilTrue('told', () => /42 seconds/.test(read(desk.row('robin'))));
    await desk.untilTrue('speech', () => /42 seconds/.test(desk.spoken));
    assert.equal(desk.focused!.id, 'resend-robin');
  });

  it('is revoked only after a question, which can be left by a button or by Escape', async () => {
    const desk = await Desk.at('invitations', worldWith());
    await desk.press('Details of Kim Lee');
    await desk.press('Revoke the invitation of Kim Lee');
    await desk.untilTrue('asked', () => /Revoke the invitation of Kim Lee\?/.test(read(desk.focused)));
    await desk.press('Keep it');
    await desk.untilTrue('back', () => desk.focused?.id === 'revoke-kim');
    await desk.press('Revoke the invitation of Kim Lee');
    await desk.untilTrue('asked', () => desk.focused?.id === 'ask-kim');
    await desk.key('Escape');
    await desk.untilTrue('back', () => desk.focused?.id === 'revoke-kim');
    assert.equal(desk.world.countOf('revoke'), 0);
    await desk.press('Revoke the invitation of Kim Lee');
    await desk.press('Revoke');
    await desk.untilTrue('told', () => /invitation of Kim Lee is revoked/.test(desk.spoken));
    assert.match(read(desk.row('kim')), /Revoked/);
    assert.equal(desk.focused!.id, 'details-kim');
    assert.isUndefined(desk.button('Revoke the invitation of Kim Lee'));
  });

  it('moves to another address, which is checked first', async () => {
    const desk = await Desk.at('invitations', worldWith(bounced));
    await desk.press('Details of Robin Park');
    await desk.press('Use another address for Robin Park');
    await desk.untilTrue('asked', () => desk.focused?.id === 'email-robin');
    desk.type('#email-robin', 'nonsense');
    await desk.press('Send the invitation');
    assert.equal(desk.focused!.getAttribute('aria-invalid'), 'true');
    assert.match(read(desk.find('#email-robin-error')), /complete address/);
    assert.equal(desk.world.countOf('reinvite'), 0);
    desk.type('#email-robin', 'robin@studio.example');
    await desk.press('Send the invitation');
    await desk.untilTrue('told', () => /Robin Park is now invited at robin@studio.example/.test(desk.spoken));
    await desk.untilTrue('the list has it', () => /robin@studio.example.*Replaced/.test(desk.text));
  });

  it('offers in its row what helps: another address where there is no such mailbox', async () => {
    const gone = { name: 'Ana', status: 'bounced', delivery: { state: 'bounced', code: '5.1.1' } } as const;
    const desk = await Desk.at('invitations', worldWith(bounced, ['ana', gone]));
    assert.isUndefined(desk.button('Send again to Ana'));
    assert.isUndefined(desk.button('Use another address for Robin Park'));
    await desk.press('Use another address for Ana');
    await desk.untilTrue('asked', () => desk.focused?.id === 'email-ana');
    await desk.press('Cancel');
    await desk.untilTrue('back', () => desk.focused?.id === 'reinvite-ana');
    assert.equal(desk.find('#details-ana')!.getAttribute('aria-expanded'), 'false');
  });

  it('is left alone where the page wants to act itself', async () => {
    const desk = await Desk.at('invitations', worldWith(bounced));
    desk.page.addEventListener('desk-invite', (event) => event.preventDefault());
    await desk.press('Send again to Robin Park');
    await desk.press('Invite a creator');
    desk.type('#name', 'Ana');
    desk.type('#email', 'ana@mail.example');
    await desk.press('Send the invitation');
    assert.equal(desk.world.countOf('resend') + desk.world.countOf('invite'), 0);
  });
});

describe('<onboarding-desk>: inviting one creator', () => {
  it('leads into the form and back out of it', async () => {
    const desk = await Desk.at('invitations', worldWith());
    await desk.press('Invite a creator');
    await desk.untilTrue('in', () => desk.focused?.id === 'name');
    assert.equal(desk.element.state, 'invite');
    assert.equal(desk.find('#open-invite')!.getAttribute('aria-expanded'), 'true');
    await desk.key('Escape');
    await desk.untilTrue('out', () => desk.focused?.id === 'open-invite');
    assert.equal(desk.element.state, 'invitations');
  });

  it('says at each field what is missing, and leads to the first', async () => {
    const desk = await Desk.at('invitations', worldWith());
    await desk.press('Invite a creator');
    desk.type('#email', 'not an address');
    await desk.press('Send the invitation');
    await desk.untilTrue('led', () => desk.focused?.id === 'name');
    assert.equal(desk.focused!.getAttribute('aria-describedby'), 'name-error');
    assert.match(read(desk.find('#name-error')), /Enter the name/);
    assert.match(read(desk.find('#email-error')), /complete address/);
    assert.equal(desk.world.countOf('invite'), 0);
    assert.equal((desk.find('#email') as HTMLInputElement).value, 'not an address');
  });

  it('invites, shows the invitation in the list, and is ready for the next', async () => {
    const desk = await Desk.at('invitations', worldWith());
    await desk.press('Invite a creator');
    desk.type('#name', 'Ana Gómez');
    desk.type('#email', ' ana@mail.example ');
    await desk.press('Send the invitation');
    await desk.untilTrue('told', () =>
      /Ana Gómez is invited. The mail goes to ana@mail.example/.test(read(desk.focused)),
    );
    assert.equal((desk.find('#name') as HTMLInputElement).value, '');
    await desk.untilTrue('listed', () => desk.all('.record').length === 2);
    const { detail } = desk.heardOf('desk-invited')[0]!;
    assert.equal(detail.variation, false);
    assert.notMatch(JSON.stringify(detail), /ana|Gómez/i);
  });

  it('says that a variation was made and why, without a word about whose account it is', async () => {
    const desk = await Desk.at('invitations', worldWith());
    desk.world.taken.add('ana@mail.example');
    await desk.press('Invite a creator');
    desk.type('#name', 'Ana');
    desk.type('#email', 'ana@mail.example');
    await desk.press('Send the invitation');
    await desk.untilTrue('told', () => /ana\+talent@mail.example/.test(read(desk.focused)));
    assert.match(read(desk.focused), /already has an account.*same inbox/);
    assert.equal(desk.heardOf('desk-invited')[0]!.detail.variation, true);
  });

  it('keeps what was typed when it fails, and says why at the field it belongs to', async () => {
    const desk = await Desk.at('invitations', worldWith());
    await desk.press('Invite a creator');
    desk.type('#name', 'Ana');
    desk.type('#email', 'ana@no-tags.example');
    desk.world.refuse('invite', 'variation-unavailable');
    await desk.press('Send the invitation');
    await desk.untilTrue('told', () => /takes no variations/.test(read(desk.find('#email-error'))));
    desk.world.refuse('invite', 'timeout');
    await desk.press('Send the invitation');
    await desk.untilTrue('told', () => /took too long/.test(read(desk.find('.panel .notice'))));
    await desk.untilTrue('speech', () => /took too long/.test(desk.spoken));
    assert.equal((desk.find('#email') as HTMLInputElement).value, 'ana@no-tags.example');
  });

  it('asks the support team, and nobody else, whose creator it is', async () => {
    const world = worldWith();
    const manager = await Desk.at('invitations', world);
    await manager.press('Invite a creator');
    assert.isUndefined(manager.find('#managerId'));
    world.user = { role: 'support', name: 'Priya Nair', approves: true };
    const desk = await Desk.at('invitations', world);
    await desk.press('Invite a creator');
    desk.type('#name', 'Ana');
    desk.type('#email', 'ana@mail.example');
    desk.type('#managerName', 'Maya Torres');
    desk.type('#managerId', 'm-7');
    await desk.press('Send the invitation');
    await desk.untilTrue('asked', () => world.countOf('invite') === 1);
    const [, input] = world.calls.find(([call]) => call === 'invite')!;
    assert.deepEqual(input, { email: 'ana@mail.example', name: 'Ana', managerName: 'Maya Torres', managerId: 'm-7' });
  });
});
