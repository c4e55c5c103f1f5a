import { assert, expect } from '@open-wc/testing';
import { Desk, read } from './desk-harness.js';
import { creator, DeskWorld, invitation, profile, request } from './desk-world.js';

function busyWorld(): DeskWorld {
  const world = new DeskWorld();
  world.invitations = [
    invitation('sent', { name: 'Kim Lee' }),
    invitation('bounced', { name: 'Robin Park', status: 'bounced', delivery: { state: 'bounced', code: '5.1.1' } }),
    invitation('joined', { name: 'Noor Haddad', status: 'accepted' }),
  ];
  world.requests = [request('r1')];
  world.creators = [creator('c1'), creator('c2', { profiles: [], active: false, invitation: 'sent' })];
  return world;
}

const many = (count: number) => Array.from({ length: count }, (_, index) => invitation(`i${index}`));
const selected = (desk: Desk) =>
  desk
    .all('[role=tab]')
    .map((tab) => tab.getAttribute('aria-selected'))
    .join();

describe('<onboarding-desk>: tabs and lists', () => {
  it('tells who sits there, and shows three views as tabs with their numbers', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    assert.match(read(desk.find('.user')), /Maya Torres, talent manager/);
    assert.deepEqual(desk.all('[role=tab]').map(read), ['Invitations 3', 'Requests 1', 'Creators 2']);
    const panel = desk.find('[role=tabpanel]')!;
    assert.equal(panel.getAttribute('aria-labelledby'), desk.find('[aria-selected=true]')!.id);
    assert.deepEqual(
      desk.all('[role=tab]').map(({ tabIndex }) => tabIndex),
      [0, -1, -1],
    );
  });

  it('goes through the tabs by keys, round and round, and keeps focus on the tab', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    desk.find('#tab-invitations')!.focus();
    await desk.key('ArrowRight');
    assert.equal(desk.element.state, 'requests');
    assert.equal(desk.focused!.id, 'tab-requests');
    await desk.key('End');
    assert.equal(desk.focused!.id, 'tab-creators');
    await desk.key('ArrowRight');
    assert.equal(desk.focused!.id, 'tab-invitations');
    await desk.key('ArrowLeft');
    assert.equal(selected(desk), 'false,false,true');
    await desk.key('Home');
    assert.equal(selected(desk), 'true,false,false');
  });

  it('turns the arrow keys round where text runs from right to left', async () => {
    const desk = await Desk.open(busyWorld(), { lang: 'ar' });
    await desk.untilTrue('Arabic', () => /الدعوات/.test(read(desk.find('#tab-invitations'))));
    desk.find('#tab-invitations')!.focus();
    await desk.key('ArrowLeft');
    assert.equal(desk.focused!.id, 'tab-requests');
  });

  it('says where an invitation stands in words, and what to do where that is clear', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    assert.match(read(desk.row('sent')), /Delivered/);
    assert.match(read(desk.row('bounced')), /Came back.*no such mailbox.*Use another address/);
    assert.match(read(desk.row('joined')), /Joined/);
    assert.isUndefined(desk.button('Send again to Noor Haddad'));
  });

  it('is a table with a caption, scopes and roles, and names every action with its row', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    const table = desk.find('table')!;
    assert.equal(read(table.querySelector('caption')), 'Invitations, newest first');
    assert.equal(table.querySelectorAll('thead [scope=col]').length, 5);
    assert.equal(table.querySelectorAll('tbody [scope=row][role=rowheader]').length, 3);
    for (const button of table.querySelectorAll('button')) {
      const name = button.getAttribute('aria-label')!;
      assert.match(name, /Kim Lee|Robin Park|Noor Haddad/);
      assert.include(name, read(button));
    }
    await expect(desk.element).shadowDom.to.be.accessible();
  });

  it('searches once typing has stopped, says how many are left, and shows everything again', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    const before = desk.world.countOf('invitations');
    for (const text of ['R', 'Ro', 'Robin']) desk.type('[type=search]', text);
    await desk.untilTrue('one is left', () => desk.all('.record').length === 1);
    assert.equal(desk.world.countOf('invitations'), before + 1);
    await desk.untilTrue('spoken', () => /^1 invitation\b/.test(desk.spoken));
    assert.equal(read(desk.find('#tab-invitations')), 'Invitations 3');
    desk.type('[type=search]', 'nobody');
    await desk.press('Show everything');
    await desk.untilTrue('all are back', () => desk.all('.record').length === 3);
    assert.equal((desk.find('[type=search]') as HTMLInputElement).value, '');
    assert.equal(desk.focused!.getAttribute('type'), 'search');
  });

  it('filters by status', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    const select = desk.find('#status') as HTMLSelectElement;
    select.value = 'bounced';
    select.dispatchEvent(new Event('change'));
    await desk.untilTrue('filtered', () => desk.all('.record').length === 1);
    assert.include(desk.world.calls.at(-1)![1] as object, { status: 'bounced' });
  });

  it('turns pages and keeps focus on the button, also at the end', async () => {
    const world = new DeskWorld();
    world.invitations = many(60);
    const desk = await Desk.at('invitations', world);
    assert.equal(read(desk.find('#tab-invitations')), 'Invitations 25+');
    await desk.press('Next page');
    await desk.untilTrue('page 2', () => /Page 2: 25 invitations/.test(desk.spoken));
    await desk.press('Next page');
    await desk.untilTrue('page 3', () => /Page 3: 10 invitations/.test(desk.spoken));
    assert.equal(read(desk.focused), 'Next page');
    assert.equal(desk.focused!.getAttribute('aria-disabled'), 'true');
    await desk.press('Next page');
    assert.match(read(desk.find('.pager')), /Page 3/);
    await desk.press('Previous page');
    await desk.untilTrue('back', () => /Page 2/.test(read(desk.find('.pager'))));
  });

  it('shows names and addresses as text, whatever stands in them', async () => {
    const world = new DeskWorld();
    const name = '<img src=x onerror="window.hit = 1"> & ${"x"}';
    world.invitations = [invitation('evil', { name, email: '"<b>"@mail.example' })];
    world.creators = [creator('evil', { name, profiles: [profile('p', { handle: '<script>1</script>' })] })];
    world.requests = [request('evil', { creatorName: name })];
    const desk = await Desk.at('invitations', world);
    for (const tab of ['#tab-invitations', '#tab-requests', '#tab-creators']) {
      await desk.click(desk.find(tab)!);
      await desk.untilTrue('shown', () => desk.text.includes('<img src=x'));
    }
    assert.isUndefined(desk.find('img, script, b'));
    assert.notProperty(window, 'hit');
  });

  it('becomes cards where it is narrow, with the labels in sight and nothing wider than the page', async () => {
    const desk = await Desk.at('invitations', busyWorld(), { width: 320 });
    const label = desk.find('.record td .label')!;
    assert.equal(getComputedStyle(desk.find('table')!).display, 'block');
    assert.notEqual(getComputedStyle(label).display, 'none');
    assert.isAtMost(desk.page.scrollWidth, 320);
    desk.page.style.inlineSize = '1000px';
    assert.equal(getComputedStyle(desk.find('table')!).display, 'table');
    assert.equal(getComputedStyle(label).display, 'none');
  });

  it('says that nothing is there yet, and what to do', async () => {
    const desk = await Desk.at('invitations', new DeskWorld());
    assert.match(desk.text, /Nobody has been invited yet/);
    await desk.click(desk.find('#tab-requests')!);
    assert.match(desk.text, /Nothing waits for you/);
    await desk.click(desk.find('#tab-creators')!);
    assert.match(desk.text, /No creators yet/);
  });

  it('keeps a list in sight that could not be read again, and says so', async () => {
    const desk = await Desk.at('invitations', busyWorld());
    desk.world.refuse('invitations', 'offline');
    await desk.click(desk.find('#tab-creators')!);
    await desk.click(desk.find('#tab-invitations')!);
    await desk.untilTrue('told', () => /may be out of date/.test(desk.text));
    assert.equal(desk.all('.record').length, 3);
    desk.world.refuse('invitations');
    await desk.press('Try again');
    await desk.untilTrue('mended', () => !/may be out of date/.test(desk.text));
  });
});
