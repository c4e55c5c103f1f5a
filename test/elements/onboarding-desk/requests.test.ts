import { assert } from '@open-wc/testing';
import { Desk, read } from './desk-harness.js';
import { ago, creator, DeskWorld, profile, request } from './desk-world.js';

async function atRequests(...requests: Parameters<typeof request>[]): Promise<Desk> {
  const world = new DeskWorld();
  world.requests = requests.map((one) => request(...one));
  const desk = await Desk.at('invitations', world);
  await desk.click(desk.find('#tab-requests')!);
  await desk.until('requests');
  return desk;
}

describe('<onboarding-desk>: requests for another address', () => {
  it('shows both addresses, since when, and what comes along', async () => {
    const desk = await atRequests(['r1']);
    const card = read(desk.row('r1'));
    assert.match(card, /Signs in with kim\.lee\+talent@mail\.example.*Wants to use kim@studio\.example/);
    assert.match(card, /Asked Nov 21, 2026/);
    assert.match(card, /3 profiles/);
    assert.match(card, /Waiting for you/);
  });

  it('offers what the answers allow, and nothing else', async () => {
    const desk = await atRequests(
      ['r1', { answers: ['reject', 'forward'] }],
      ['r2', { answers: [], state: 'invited' }],
    );
    assert.isNull(desk.row('r1').querySelector('#approve-r1'));
    assert.match(read(desk.row('r1')), /approved by the support team/);
    assert.isNull(desk.row('r2').querySelector('button'));
    assert.match(read(desk.row('r2')), /Invited at the new address/);
  });

  it('approves after a question that says what follows', async () => {
    const desk = await atRequests(['r1']);
    await desk.press('Approve the request of Kim Lee');
    await desk.untilTrue('asked', () => desk.focused?.id === 'ask-r1');
    assert.match(read(desk.row('r1')), /goes to kim@studio.example at once.*keeps signing in as before/);
    await desk.press('Approve');
    await desk.untilTrue('told', () => /Approved. Kim Lee is invited at kim@studio.example/.test(desk.spoken));
    assert.match(read(desk.row('r1')), /Approved\./);
    assert.isTrue(desk.row('r1').contains(desk.focused));
    assert.equal(read(desk.find('#tab-requests')), 'Requests 0', 'it waits no longer');
    assert.deepEqual(
      desk.world.calls.filter(([call]) => call === 'answer').map(([, input]) => input),
      [{ id: 'r1', answer: 'approve' }],
    );
    assert.deepEqual(desk.heardOf('desk-answered')[0]!.detail, { requestId: 'r1', answer: 'approve' });
  });

  it('rejects only with a reason', async () => {
    const desk = await atRequests(['r1']);
    await desk.press('Reject the request of Kim Lee');
    await desk.untilTrue('asked', () => /Why is the request of Kim Lee rejected/.test(read(desk.focused)));
    await desk.press('Reject');
    assert.match(read(desk.find('#reject-error-r1')), /Choose a reason/);
    assert.equal(desk.focused!.getAttribute('type'), 'radio');
    await desk.click(desk.find('[value=not-confirmed]')!);
    await desk.press('Reject');
    await desk.untilTrue('told', () => /Kim Lee is told why/.test(desk.spoken));
    const input = desk.world.calls.find(([call]) => call === 'answer')![1];
    assert.deepEqual(input, { id: 'r1', answer: 'reject', reason: 'not-confirmed' });
    assert.match(read(desk.row('r1')), /Rejected.*could not confirm/);
  });

  it('forwards with one press', async () => {
    const desk = await atRequests(['r1']);
    await desk.press('Forward to support the request of Kim Lee');
    await desk.untilTrue('told', () => /support team answers Kim Lee/.test(desk.spoken));
    assert.match(read(desk.row('r1')), /With the support team/);
  });

  it('tells that an address is taken, and leads on to the refusal that gives nothing away', async () => {
    const desk = await atRequests(['r1']);
    desk.world.refuse('answer', 'email-taken');
    await desk.press('Approve the request of Kim Lee');
    await desk.press('Approve');
    await desk.untilTrue('told', () => /already belongs to an account/.test(read(desk.focused)));
    desk.world.refuse('answer');
    await desk.press('Reject it as not usable');
    await desk.untilTrue('done', () => /Rejected/.test(read(desk.row('r1'))));
    const input = desk.world.calls.findLast(([call]) => call === 'answer')![1];
    assert.deepEqual(input, { id: 'r1', answer: 'reject', reason: 'not-usable' });
  });

  it('leaves the answer to a page that wants to give it itself', async () => {
    const desk = await atRequests(['r1']);
    desk.page.addEventListener('desk-answer', (event) => event.preventDefault());
    await desk.press('Forward to support the request of Kim Lee');
    assert.equal(desk.world.countOf('answer'), 0);
  });

  it('shows all of them where that is asked for', async () => {
    const desk = await atRequests(['r1']);
    const select = desk.find('#show') as HTMLSelectElement;
    select.value = 'all';
    select.dispatchEvent(new Event('change'));
    await desk.untilTrue('asked', () => (desk.world.calls.at(-1)![1] as { show?: string }).show === 'all');
  });
});

async function atCreators(world: DeskWorld): Promise<Desk> {
  const desk = await Desk.at('invitations', world);
  await desk.click(desk.find('#tab-creators')!);
  await desk.untilTrue('read', () => desk.find('.record'));
  return desk;
}

function world(...profiles: Parameters<typeof profile>[]): DeskWorld {
  const made = new DeskWorld();
  made.creators = [
    creator('kim', { name: 'Kim Lee', profiles: profiles.map((one) => profile(...one)) }),
    creator('new', { name: 'Noor Haddad', active: false, profiles: [], invitation: 'sent' }),
  ];
  return made;
}

describe('<onboarding-desk>: creators', () => {
  it('says in words how each profile does, and of whom nothing is known yet', async () => {
    const desk = await atCreators(
      world(
        ['p1'],
        ['p2', { platform: 'tiktok', handle: 'kimcooks', health: 'needs-attention', since: ago(4), nudgeIn: 0 }],
      ),
    );
    const rows = [...desk.row('kim').querySelectorAll('tr')].map(read);
    assert.match(rows[0]!, /Kim Lee.*@kim\.lee ?Instagram.*Connected.*48,210/);
    assert.match(rows[1]!, /@kimcooks ?TikTok.*Needs attention ?since Nov 18, 2026/);
    assert.equal(desk.row('kim').querySelector('[scope=rowgroup]')!.getAttribute('rowspan'), '2');
    assert.match(read(desk.row('new')), /has not joined yet/);
    assert.isUndefined(desk.button(/Remind Kim Lee to reconnect @kim\.lee/));
  });

  it('leads to a profile only by an address that is safe', async () => {
    const safe = 'https://www.instagram.com/kim.lee';
    const desk = await atCreators(world(['p1', { profileUrl: safe }], ['p2', { profileUrl: 'javascript:alert(1)' }]));
    const links = [...desk.row('kim').querySelectorAll('a')];
    assert.deepEqual(
      links.map(({ href, rel }) => [href, rel]),
      [[safe, 'noopener noreferrer']],
    );
  });

  it('reminds once, and then says when it did and when it may again', async () => {
    const desk = await atCreators(world(['p1', { health: 'needs-attention', nudgeIn: 0 }]));
    await desk.press('Remind Kim Lee to reconnect @kim.lee, Instagram');
    await desk.untilTrue('told', () =>
      /reminder to reconnect @kim.lee, Instagram is on its way to Kim Lee/.test(desk.spoken),
    );
    assert.equal(desk.focused!.id, 'nudge-p1');
    assert.equal(desk.focused!.getAttribute('aria-disabled'), 'true');
    assert.match(read(desk.row('kim')), /Reminded on Nov 22, 2026.*Again possible from Nov 25, 2026/);
    await desk.press(/^Remind Kim Lee/);
    assert.equal(desk.world.countOf('nudge'), 1);
    assert.deepEqual(desk.heardOf('desk-nudged')[0]!.detail, { profileId: 'p1' });
    desk.ahead = 73 * 3_600_000;
    desk.element.requestUpdate();
    await desk.element.updateComplete;
    assert.isNull(desk.find('#nudge-p1')!.getAttribute('aria-disabled'));
  });

  it('shows only those that need attention, and takes that back', async () => {
    const desk = await atCreators(world(['p1', { health: 'needs-attention', nudgeIn: 0 }]));
    (desk.find('#attention') as HTMLInputElement).click();
    await desk.untilTrue('filtered', () => desk.all('.record').length === 1);
    await desk.untilTrue('spoken', () => /^1 creator\b/.test(desk.spoken));
    (desk.find('#attention') as HTMLInputElement).click();
    await desk.untilTrue('all', () => desk.all('.record').length === 2);
  });
});
