import { assert } from '@open-wc/testing';
import { socialProfileScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { read, testPorts, Widget } from './connect-harness.js';

const platformsOf = (widget: Widget, selector: string) =>
  [...widget.root.querySelectorAll<HTMLElement>(`${selector} .platform`)].map(({ dataset }) => dataset.platform);

describe('<connect-social-profile>: the list', () => {
  it('shows what is recommended first and keeps the rest behind "more", honestly', async () => {
    const widget = await Widget.at('list', scenarios.empty);
    const all = platformsOf(widget, '.step');
    const more = platformsOf(widget, '.more');
    assert.includeMembers(more, ['linkedin', 'x', 'snapchat']);
    assert.notInclude(more, 'instagram');
    assert.equal(new Set(all).size, all.length);
    for (const name of ['linkedin', 'x', 'snapchat']) {
      const item = widget.find(`[data-platform=${name}]`)!;
      assert.isNull(item.querySelector('button'));
      assert.match(read(item), /hand in the link of the post/);
    }
  });

  it('shows the platforms the page names, in its order, and marks those it recommends', async () => {
    const attributes = { platforms: 'youtube, nonsense TikTok', recommended: 'youtube' };
    const widget = await Widget.at('list', scenarios.empty, { attributes });
    assert.deepEqual(platformsOf(widget, '.step'), ['youtube', 'tiktok']);
    assert.deepEqual(platformsOf(widget, '.more'), ['tiktok']);
    assert.match(read(widget.find('[data-platform=youtube]')), /Recommended/);
  });

  it('lets the manager see a profile by a switch, with the words that were agreed to', async () => {
    const widget = await Widget.at('list', scenarios.connected);
    const card = () => widget.find('[data-profile=profile-2]')!;
    const toggle = () => card().querySelector<HTMLElement>('[role=switch]')!;
    assert.equal(toggle().getAttribute('aria-checked'), 'false');
    const consent = widget.root.getElementById(toggle().getAttribute('aria-describedby')!);
    assert.match(read(consent), /I agree that Robin Park sees this profile/);
    toggle().click();
    await widget.untilTrue('shared', () => toggle().getAttribute('aria-checked') === 'true');
    const [, input] = widget.calls.find(([method]) => method === 'setVisibility')!;
    assert.include(input as object, { id: 'profile-2', visible: true, locale: 'en' });
    assert.isNotEmpty((input as { textVersion: string }).textVersion);
    const detail = { platform: 'tiktok', profileId: 'profile-2', visible: true };
    assert.deepEqual(widget.heardOf('visibility-change')[0]!.detail, detail);
    assert.deepEqual(widget.heardOf('visibility-changed')[0]!.detail, detail);
    await widget.untilTrue('spoken', () => /is shared now/.test(widget.spoken));
  });

  it('leaves sharing and disconnecting to a page that wants to do them itself', async () => {
    const widget = await Widget.at('list', scenarios.connected);
    for (const name of ['visibility-change', 'profile-disconnect'] as const) {
      widget.page.addEventListener(name, (event) => event.preventDefault());
    }
    widget.find('[role=switch]')!.click();
    await widget.press(/^Details/);
    await widget.press(/^Disconnect @/);
    widget.find('.panel .danger')!.click();
    await widget.element.updateComplete;
    assert.equal(widget.countOf('setVisibility') + widget.countOf('disconnect'), 0);
  });

  it('shows exactly what the manager sees, and goes back to where it was opened', async () => {
    const widget = await Widget.at('list', scenarios.connected);
    await widget.press('What Robin Park sees');
    await widget.untilTrue('focus is in it', () => widget.focused?.matches('.panel'));
    assert.notMatch(read(widget.find('.panel')), /Permission|renewed/);
    await widget.press('Close');
    await widget.untilTrue('focus is back', () => widget.focused?.id === 'preview-profile-1');
  });

  it('says what disconnecting means, does it, and tells what is left to do', async () => {
    const widget = await Widget.at('list', scenarios.disconnectRemoveYourself);
    await widget.press(/^Details/);
    await widget.press(/^Disconnect @/);
    await widget.untilTrue('focus is on the question', () => /^Disconnect @.*\?$/.test(read(widget.focused)));
    assert.match(read(widget.find('.panel')), /Campaign reports already made are kept/);
    assert.equal(widget.countOf('disconnect'), 0);
    await widget.press('Keep it');
    await widget.untilTrue('focus is back', () => widget.focused?.id === 'disconnect-profile-1');
    await widget.press(/^Disconnect @/);
    widget.find('.panel .danger')!.focus();
    widget.find('.panel .danger')!.click();
    await widget.untilTrue('told', () => widget.find('[data-receipt]'));
    await widget.untilTrue('focus is on it', () => widget.focused?.matches('[data-receipt]'));
    const link = widget.find('[data-receipt] a') as HTMLAnchorElement;
    assert.equal(link.href, 'https://www.instagram.com/accounts/manage_access/');
    assert.isUndefined(widget.find('[data-profile=profile-1]'));
    assert.deepEqual(widget.heardOf('profile-disconnected')[0]!.detail, {
      platform: 'instagram',
      profileId: 'profile-1',
      outcome: 'remove-yourself',
    });
  });

  it('sends a partner’s page to ours to confirm, and tells nobody that it is done', async () => {
    const widget = await Widget.at('list', scenarios.disconnectConfirm, { partner: true });
    await widget.press(/^Details/);
    await widget.press(/^Disconnect @/);
    widget.find('.panel .danger')!.click();
    await widget.untilTrue('the way', () => widget.button(/^Confirm on our page/));
    assert.exists(widget.find('[data-profile=profile-1]'));
    assert.isEmpty(widget.heardOf('profile-disconnected'));
  });

  it('moves profiles between accounts on our own pages only', async () => {
    const partner = await Widget.at('list', scenarios.transferOut, { partner: true });
    assert.isUndefined(partner.button(/^Keep it here/));
    assert.match((partner.button('Open our page') as HTMLAnchorElement).href, /^https:/);
    const own = await Widget.at('list', scenarios.transferOut);
    await own.press(/^Keep it here/);
    await own.untilTrue('kept', () => /You have kept @/.test(own.text));
    assert.deepEqual(own.heardOf('profile-transfer')[0]!.detail, { platform: 'instagram', action: 'object' });
    assert.deepEqual(own.heardOf('profile-transferred')[0]!.detail, { platform: 'instagram', action: 'object' });
  });

  it('makes a hand-over code and shows it to who asked', async () => {
    const widget = await Widget.at('list', scenarios.handOver);
    await widget.press(/^Details/);
    await widget.press(/^Hand over @/);
    assert.equal(widget.countOf('handOver'), 0);
    await widget.press('Show the code');
    await widget.untilTrue('the code', () => read(widget.find('.panel .code')).length > 4);
    await widget.press('Close');
    assert.isUndefined(widget.find('.code'));
  });

  it('goes on with an attempt from another tab when asked to, and not by itself', async () => {
    const widget = await Widget.at('list', scenarios.elsewhere, { ports: testPorts().ports });
    assert.match(widget.text, /Connecting Instagram has begun/);
    await widget.press('Go on');
    await widget.until('waiting');
    await widget.press('Cancel');
    await widget.until('cancelled');
    await widget.press('Back to the list');
    await widget.until('list');
    await widget.untilTrue('no longer running', () => !/has begun/.test(widget.text));
  });

  it('says why nothing is there, and tries again', async () => {
    const widget = await Widget.at('error', scenarios.recovers);
    await widget.press('Try again');
    await widget.until('list');
    assert.equal(widget.heading, 'Your profiles');
    await widget.untilTrue('focus is on the heading', () => widget.focused?.matches('[part~=heading]'));
    await Widget.at('offline', scenarios.offline);
    await Widget.at('signed-out', scenarios.signedOut);
  });
});
