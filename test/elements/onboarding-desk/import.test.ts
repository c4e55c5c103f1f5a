import { assert } from '@open-wc/testing';
import type { ImportRow } from '../../../src/contract/desk.js';
import { csvOf } from '../../../src/elements/onboarding-desk/csv.js';
import { Desk, read } from './desk-harness.js';
import { DeskWorld } from './desk-world.js';

const invite = (row: number) => ({ email: `c${row}@mail.example`, name: `Creator ${row}` });

function rows(count: number, more: (row: number) => Partial<ImportRow> | undefined = () => undefined): ImportRow[] {
  return Array.from({ length: count }, (_, index) => ({
    row: index + 1,
    invite: invite(index + 1),
    ...more(index + 1),
  }));
}

const fault = (reason: string, field = 'email') => ({ problem: { code: 'invalid-input' as const, field, reason } });

function worldWith(list: ImportRow[]): DeskWorld {
  const world = new DeskWorld();
  world.rows = list;
  return world;
}

const file = (text: string) => new File([text], 'creators.csv', { type: 'text/csv' });

function carrying(...files: File[]): DataTransfer {
  const data = new DataTransfer();
  for (const one of files) data.items.add(one);
  return data;
}

const windowOf = (desk: Desk, name: string) => desk.all(`[data-window="${name}"] tbody tr`);

describe('<onboarding-desk>: a file of many', () => {
  it('takes pasted rows, and says where there are none', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(2)));
    await desk.press('Import many');
    await desk.until('import');
    await desk.press('Check the rows');
    await desk.untilTrue('told', () => /Choose a file or paste/.test(read(desk.find('#csv-error'))));
    assert.equal(desk.focused!.id, 'csv');
    desk.type('#csv', 'email,name\nc1@mail.example,Creator 1');
    await desk.press('Check the rows');
    await desk.until('import-preview');
    await desk.untilTrue('led', () => /Check before anything is sent/.test(read(desk.focused)));
    assert.equal(desk.world.countOf('importRows'), 0);
  });

  it('takes a file that is dropped, pasted or chosen', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(1)));
    const ways: (() => void)[] = [
      () =>
        desk
          .find('.drop')!
          .dispatchEvent(new DragEvent('drop', { dataTransfer: carrying(file('a')), cancelable: true })),
      () => {
        // Not every browser lets a script say what an event of its own has on the clipboard.
        const pasted = new Event('paste', { cancelable: true });
        desk.find('#csv')!.dispatchEvent(Object.assign(pasted, { clipboardData: carrying(file('b')) }));
      },
      () => {
        const input = desk.find('input[type=file]') as HTMLInputElement;
        input.files = carrying(file('c')).files;
        input.dispatchEvent(new Event('change'));
      },
    ];
    await desk.press('Import many');
    for (const way of ways) {
      way();
      await desk.until('import-preview');
      assert.match(desk.text, /creators\.csv/);
      await desk.press('Take another file');
      await desk.until('import');
    }
    const texts = desk.world.calls
      .filter(([call]) => call === 'preview')
      .map(([, input]) => (input as { csv: string }).csv);
    assert.deepEqual(texts, ['a', 'b', 'c']);
  });

  it('keeps a dropped file from taking the place of the page', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(1)));
    await desk.press('Import many');
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: carrying(), cancelable: true });
      desk.find('.drop')!.dispatchEvent(event);
      assert.isTrue(event.defaultPrevented, type);
    }
  });

  it('counts first, then names each bad row by its number, and what is known already', async () => {
    const list = rows(10, (row) => {
      if (row === 3) return { invite: undefined, ...fault('not an e-mail address') };
      if (row === 4) return fault('the same address as in row 1');
      if (row === 5) return { invite: undefined, problem: { code: 'malformed-body', reason: 'not readable as CSV' } };
      if (row === 6) return { known: 'invited' };
      return row === 7 ? { known: 'in-use' } : undefined;
    });
    const desk = await Desk.at('invitations', worldWith(list));
    await desk.preview();
    assert.deepEqual(desk.all('.counts li').map(read), [
      '6 creators will be invited',
      '1 of them at a variation of the address, which has an account',
      '1 creator has an open invitation already',
      '3 rows cannot be invited',
    ]);
    const [third, fourth, fifth] = windowOf(desk, 'faults').map(read);
    assert.match(third!, /\b3\b.*missing or cannot be used/);
    assert.match(fourth!, /\b4\b.*c4@mail.example.*stands in row 1/);
    assert.match(fifth!, /\b5\b.*cannot be read/);
    assert.match(windowOf(desk, 'known').map(read).join(), /Creator 6.*open invitation.*Creator 7.*variation/);
    assert.ok(desk.button('Invite 6 creators'));
    const box = desk.find('.panel .check input') as HTMLInputElement;
    box.click();
    await desk.untilTrue('with open ones', () => desk.button('Invite 7 creators'));
  });

  it('says of a row that cannot be read what is wrong with it', async () => {
    const reasons = ['a quotation mark is not closed', '2 fields, the heading has 4', 'something new'];
    const list = rows(3, (row) => ({
      invite: undefined,
      problem: { code: 'malformed-body', reason: reasons[row - 1]! },
    }));
    const desk = await Desk.at('invitations', worldWith(list));
    await desk.preview();
    const [quotes, fields, other] = windowOf(desk, 'faults').map(read);
    assert.match(quotes!, /quotation mark is missing/);
    assert.match(fields!, /has 2 fields, the heading has 4/);
    assert.match(other!, /cannot be read/);
  });

  it('stays usable with 10,000 rows: only a part of what is wrong is there, and more on demand', async () => {
    const list = rows(10_000, (row) =>
      row % 10 === 0 ? { invite: undefined, ...fault('is missing', 'name') } : undefined,
    );
    const desk = await Desk.at('invitations', worldWith(list));
    await desk.preview();
    assert.match(desk.text, /9,000 creators will be invited/);
    assert.match(desk.text, /1,000 rows cannot be invited/);
    assert.equal(windowOf(desk, 'faults').length, 50);
    assert.isBelow(desk.root.querySelectorAll('*').length, 1500);
    await desk.press('Show 200 more rows');
    await desk.untilTrue('more', () => windowOf(desk, 'faults').length === 250);
    await desk.untilTrue('led to the first of them', () => read(desk.focused).endsWith('510'));
  });

  it('invites batch after batch with its progress told, and can be stopped, gone on with and left', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(500)));
    await desk.preview();
    let release = desk.world.hold('importRows');
    await desk.press('Invite 500 creators');
    await desk.until('import-running');
    const bar = () => desk.find('progress') as HTMLProgressElement;
    assert.equal(bar().max, 500);
    assert.equal(bar().getAttribute('aria-valuetext'), '0 of 500 rows');
    await desk.press('Stop');
    assert.equal(desk.button(/^Stopping/)!.getAttribute('aria-disabled'), 'true');
    release();
    await desk.until('import-stopped');
    await desk.untilTrue('200 are done', () => bar().value === 200 && /200 of 500 rows/.test(desk.text));
    assert.equal(desk.world.countOf('importRows'), 1);
    release = desk.world.hold('importRows');
    await desk.press('Go on');
    await desk.until('import-running');
    release();
    await desk.until('import-report');
    assert.match(desk.text, /500 creators are invited/);
    assert.deepEqual(desk.heardOf('desk-imported')[0]!.detail, { invited: 500, rejected: 0, left: 0 });
    await desk.untilTrue('led', () => /The import is done/.test(read(desk.focused)));
  });

  it('holds on a failure, tries the batch again, and reports what was left out when it is ended', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(300)));
    await desk.preview();
    desk.world.refuse('importRows', 'offline');
    await desk.press('Invite 300 creators');
    await desk.until('import-stopped');
    assert.match(desk.text, /Held up.*no connection/);
    desk.world.refuse('importRows');
    const [first] = desk.world.calls.filter(([call]) => call === 'importRows');
    await desk.press('Try again');
    await desk.until('import-report');
    const [, again] = desk.world.calls.filter(([call]) => call === 'importRows');
    assert.deepEqual(again![1], first![1]);
  });

  it('asks the page before anything is sent', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(3)));
    desk.page.addEventListener('desk-import', (event) => event.preventDefault());
    await desk.preview();
    await desk.press('Invite 3 creators');
    assert.equal(desk.element.state, 'import-preview');
    assert.equal(desk.world.countOf('importRows'), 0);
    assert.deepEqual(desk.heardOf('desk-import')[0]!.detail, { rows: 3 });
  });

  it('offers no way on where no row can be invited', async () => {
    const desk = await Desk.at(
      'invitations',
      worldWith(rows(2, () => ({ invite: undefined, ...fault('is missing') }))),
    );
    await desk.preview();
    assert.match(desk.text, /None of the rows can be invited/);
    assert.isUndefined(desk.button(/^Invite \d/));
  });

  it('says what is wrong with a file as a whole', async () => {
    const desk = await Desk.at('invitations', worldWith([]));
    await desk.press('Import many');
    desk.world.refuse('preview', 'malformed-body');
    desk.type('#csv', 'a,b');
    await desk.press('Check the rows');
    await desk.untilTrue('heading', () => /name the columns email and name/.test(read(desk.find('#csv-error'))));
    assert.equal((desk.find('#csv') as HTMLTextAreaElement).value, 'a,b');
    desk.world.refuse('preview', 'invalid-input');
    await desk.press('Check the rows');
    await desk.untilTrue('size', () => /up to 4 MB and 10,000 rows/.test(read(desk.find('#csv-error'))));
  });

  it('goes on while another view is looked at, and tells there that it is done', async () => {
    const desk = await Desk.at('invitations', worldWith(rows(200)));
    await desk.preview();
    const release = desk.world.hold('importRows');
    await desk.press('Invite 200 creators');
    await desk.click(desk.find('#tab-creators')!);
    release();
    await desk.untilTrue('told', () => /The import is done. 200 creators are invited/.test(desk.spoken));
    assert.equal(desk.element.state, 'creators');
    assert.equal(desk.focused!.id, 'tab-creators');
  });
});

describe('The report as a file', () => {
  it('lets no spreadsheet take a cell for a formula, and keeps quotes and breaks inside their cell', () => {
    const cells = ['=1+1', '+a@mail.example', '-2', '@SUM(A1)', '\t=1', ' =1', 'plain', 'a "b"\nc', 'a-b'];
    const [line] = csvOf([cells]).split('\r\n');
    assert.equal(line, `\uFEFF"'=1+1","'+a@mail.example","'-2","'@SUM(A1)","'\t=1","' =1","plain","a ""b""\nc","a-b"`);
  });

  it('holds the rejected rows by number, with their address and why', async () => {
    const list = rows(3, (row) =>
      row === 2 ? { invite: { email: '=cmd@mail.example', name: 'X' }, ...fault('is taken') } : undefined,
    );
    const desk = await Desk.at('invitations', worldWith(list));
    await desk.preview();
    await desk.press('Invite 2 creators');
    await desk.until('import-report');
    const blobs: Blob[] = [];
    const saved: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    // Nothing is to be saved while testing.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      await desk.press('Download the rejected rows (CSV)');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    assert.deepEqual(saved, ['rejected-rows.csv']);
    assert.match(
      await blobs[0]!.text(),
      /"row","email","reason"\r\n"2","'=cmd@mail.example","The address is missing or cannot be used. is taken"/,
    );
  });
});
