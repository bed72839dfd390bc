import assert from 'node:assert/strict';
import type { FilePage, HtmlPage } from '../../../../src/chat/serving/page.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { aMeetupBody, aSeriesBody } from '../../../support/meetup-bodies.ts';
import {
  MANAGER_TURN,
  MEMBER_TURN,
  openMeetupsRoom,
  turnOf,
  type MeetupsRoom,
} from '../../../support/meetups.ts';

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;
const REPORT = Buffer.from(
  'Full Name\tUser Action\tTimestamp\r\nA\tJoined\tx\r\nB\tJoined\tx\r\n',
  'utf16le',
);

describe('After a meetup', () => {
  let room: MeetupsRoom;
  let id: string;
  const asked: object[] = [];
  beforeEach(async () => {
    asked.length = 0;
    room = openMeetupsRoom({
      askForFeedback: (about) => Promise.resolve({ surveyId: `survey-${asked.push(about)}` }),
    });
    ({ id } = (await room.call('post', '/meetups', { body: aMeetupBody() })) as { id: string });
    await room.due();
    for (const member of ['a', 'b', 'c'])
      await room.chat.action(
        'meetups.rsvp',
        { id, answer: 'yes' },
        turnOf(member, 'channel', 'x', `home-${member}`),
      );
    room.rows.set(`meetup:${id}`, [
      { channelId: '1', organisation: 'o-1', state: 'sent' },
      { channelId: '2', organisation: 'o-1', state: 'sent' },
      { channelId: '3', organisation: 'o-2', state: 'sent' },
      { channelId: '4', organisation: 'o-3', state: 'failed' },
    ]);
    room.at('2026-12-01T15:30:00Z');
    await room.due();
  });
  afterEach(() => room.database.close());

  const press = async (verb: string, payload: object = {}, turn = MANAGER_TURN) => {
    const { card } = await room.chat.action(verb, { id, edition: 'en', ...payload }, turn);
    return { template: card?.template, text: JSON.stringify(card?.data) };
  };
  const materials = (body: object) => room.call('patch', '/meetups/:id/materials', { id, body });
  const show = async () => (await room.call('get', '/meetups/:id', { id })) as Record<string, unknown>;

  it('the recording reaches the same channels as one reply; what is given later changes that reply', async () => {
    await materials({ recording: 'https://example.org/recording' });
    const [reply, ...more] = await room.due();
    room.at('2026-12-02T10:00:00Z');
    await materials({ slides: 'https://example.org/slides', notes: { cy: 'Crynodeb', en: 'Summary' } });
    const later = await room.due();

    assert.deepEqual(
      [reply?.id, reply?.followUpTo, reply?.uselessAfter, more, later],
      [`meetup-after:${id}`, `meetup:${id}`, undefined, [], []],
    );
    const shown = room.live.asked.at(-1);
    assert.equal(shown?.key, `meetup-after:${id}`);
    assert.match(shown.text, /example\.org\/recording.*example\.org\/slides/);
    const { recording, slides, notes } = await show();
    assert.deepEqual(
      [recording, slides, notes],
      ['https://example.org/recording', 'https://example.org/slides', { cy: 'Crynodeb', en: 'Summary' }],
    );
  });

  it('the same again is no change, and what is taken away goes', async () => {
    await materials({ recording: 'https://example.org/recording' });
    await room.due();
    const before = room.live.asked.length;

    await materials({ recording: 'https://example.org/recording' });
    await room.due();
    assert.equal(room.live.asked.length, before);
    await materials({ recording: null });

    assert.equal((await show()).recording, null);
  });

  it('lists show the recording to members, and to managers what there is still to enter', async () => {
    const list = async (turn = MEMBER_TURN) => JSON.stringify(await room.chat.message('cyfarfodydd', turn));

    assert.match(await list(MANAGER_TURN), /Recently over/);
    assert.doesNotMatch(await list(), /Recently over|Recordings/);
    await materials({ recording: 'https://example.org/recording' });
    assert.match(await list(), /Recordings.*Measuring value.*See the recording/);
    assert.match((await press('meetups.open', {}, MEMBER_TURN)).text, /example\.org\/recording/);
  });

  it('the list says to managers, and to nobody else, what nobody was told because the house was away', async () => {
    const list = async (turn: typeof MANAGER_TURN) =>
      JSON.stringify(await room.chat.message('meetups', turn));

    // The house slept from the announcement to the end of the meetup.
    assert.match(await list(MANAGER_TURN), /Not sent because I was not available: 4/);
    assert.match((await press('meetups.manage')).text, /Not sent because I was not available: 7 days before/);
    assert.doesNotMatch(await list(MEMBER_TURN), /not available/);
  });

  it('is entered in one form, which comes back with a line for each thing to mend', async () => {
    const { card } = await room.chat.dialog('meetups.afterwards', { id, edition: 'en' }, MANAGER_TURN);
    assert.equal(card.template, 'meetups/afterwards');

    const wrong = await press('meetups.saveAfterwards', {
      ...{ recording: 'http://x', notesCy: 'Un iaith', attended: '-3', views: 'many' },
    });
    assert.equal(wrong.template, 'meetups/afterwards');
    for (const line of [/starts with https/, /note in both languages/, /whole number from 0/])
      assert.match(wrong.text, line);
    assert.match(wrong.text, /Un iaith/);
    assert.equal((await show()).attended, null);

    const saved = await press('meetups.saveAfterwards', {
      ...{ recording: 'https://example.org/r', attended: '124', views: 31 },
    });
    assert.equal(saved.template, 'chat/notice');
    const { attended, views, recording } = await show();
    assert.deepEqual([attended, views, recording], [124, 31, 'https://example.org/r']);
  });

  it('how many came is read from a report that is pasted or sent; one that cannot be read changes nothing', async () => {
    await press('meetups.saveAfterwards', { report: REPORT.toString('utf16le') });
    assert.equal((await show()).attended, 2);
    const send = (content: Buffer) =>
      room.call('post', '/meetups/:id/attendance-report', {
        id,
        body: { content: content.toString('base64') },
      });

    await assert.rejects(send(Buffer.from('hello')), failsWith('meetup_report_unreadable'));
    assert.equal((await show()).attended, 2);
    await send(Buffer.concat([REPORT, Buffer.from('C\tJoined\tx\r\n', 'utf16le')]));

    assert.equal((await show()).attended, 3);
    assert.doesNotMatch(JSON.stringify(await show()), /"[ABC]"/);
  });

  it('feedback is asked for once, of the same audience', async () => {
    assert.match((await press('meetups.manage')).text, /meetups\.askFeedback/);
    await press('meetups.askFeedback');
    await press('meetups.askFeedback');

    assert.deepEqual(asked, [
      { id, title: { cy: 'Mesur gwerth', en: 'Measuring value' }, audience: { topics: ['automation'] } },
    ]);
    assert.equal((await show()).survey, 'survey-1');
    assert.doesNotMatch((await press('meetups.manage')).text, /meetups\.askFeedback/);
  });

  it('is not before it has begun, and not for what was called off', async () => {
    const body = aMeetupBody({ start: '2026-12-20T10:00' });
    const other = (await room.call('post', '/meetups', { body })) as { id: string };
    for (const [method, path, sent] of [
      ['patch', '/meetups/:id/materials', { recording: 'https://example.org/r' }],
      ['patch', '/meetups/:id/attendance', { attended: 3 }],
      ['post', '/meetups/:id/attendance-report', { content: REPORT.toString('base64') }],
      ['post', '/meetups/:id/feedback', undefined],
    ] as const)
      await assert.rejects(
        room.call(method, path, { id: other.id, body: sent }),
        failsWith('meetup_not_over'),
        path,
      );
  });

  it('the figures stay when the replies are erased', async () => {
    await room.call('patch', '/meetups/:id/attendance', { id, body: { attended: 124, views: 31 } });
    const figures = () => room.call('get', '/meetups/:id/figures', { id });
    const wanted = {
      ...{ channels: 3, organisations: 2, yes: 3, maybe: 0, no: 0, waiting: 0, from: 3 },
      ...{ attended: 124, views: 31 },
    };

    assert.deepEqual(await figures(), wanted);
    room.at('2027-01-05T10:00:00Z');
    await room.due();
    room.rows.clear();

    assert.deepEqual(await figures(), wanted);
    assert.deepEqual(
      ((await room.call('get', '/meetups/:id/rsvps', { id })) as { organisations: object[] }).organisations,
      [],
    );
  });
});

describe('The figures of a series', () => {
  let room: MeetupsRoom;
  let id: string;
  let parts: readonly { readonly id: string }[];
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetup-series', { body: aSeriesBody() })) as { id: string });
    ({ parts } = (await room.call('get', '/meetup-series/:id', { id })) as { parts: { id: string }[] });
    room.at('2027-05-01T10:00:00Z');
    for (const [index, attended] of [131, 128, 120, 119, 124].entries())
      await room.call('patch', '/meetups/:id/attendance', { id: parts[index]!.id, body: { attended } });
    await room.call('patch', '/meetups/:id/attendance', { id: parts[0]!.id, body: { views: 57 } });
  });
  afterEach(() => room.database.close());

  const open = (path: string, language: string) =>
    room.feature.pages!.find((page) => page.path === path)!.open({ params: { language }, query: {} });

  it('say how many came across all parts', async () => {
    const figures = (await room.call('get', '/meetup-series/:id/figures', { id })) as Record<string, unknown>;

    assert.deepEqual(
      [figures.attended, figures.counted, figures.views, (figures.parts as unknown[]).length],
      [622, 5, 57, 5],
    );
  });

  it('sum up what was held: not what was called off, nor what is still to come', async () => {
    const body = { body: aSeriesBody({ first: '2027-06-01T14:00' }) };
    const later = (await room.call('post', '/meetup-series', body)) as { id: string };
    const coming = (await room.call('get', '/meetup-series/:id', { id: later.id })) as {
      parts: { id: string }[];
    };
    for (const part of coming.parts)
      await room.chat.action('meetups.rsvp', { id: part.id, answer: 'yes' }, MEMBER_TURN);
    await room.call('post', '/meetups/:id/cancel', { id: coming.parts[0]!.id });
    const figures = async () =>
      (await room.call('get', '/meetup-series/:id/figures', { id: later.id })) as { yes: number };

    assert.equal((await figures()).yes, 0);
    room.at('2028-06-10T10:00:00Z');
    assert.equal((await figures()).yes, coming.parts.length - 1);
  });

  it('stand on a page, in both languages, with a table that is announced as one', async () => {
    const english = (await open('/meetup-figures/:language', 'en')) as HtmlPage;
    const welsh = (await open('/meetup-figures/:language', 'cy')) as HtmlPage;

    assert.match(english.body, /Parts: 5\. Came: 622 \(parts with a number: 5\)/);
    assert.match(welsh.body, /Rhannau: 5\. Nifer a ddaeth: 622/);
    assert.match(english.body, /<table aria-label="Measuring value">.*scope="col".*scope="row"/);
    assert.equal(welsh.alternate, '/meetup-figures/en');
  });

  it('are a file for a spreadsheet, one line a meetup', async () => {
    const file = (await open('/meetup-figures/:language/figures.csv', 'en')) as FilePage;
    const api = await room.call('get', '/meetup-figures');

    const [head, ...lines] = file.content.trim().split('\r\n');
    assert.equal(api, file.content);
    assert.match(head ?? '', /Start,Meetup,Series,Part,Channels,.*,Came,Watched/);
    assert.equal(lines.length, 5);
    assert.equal(lines.at(-1), '2026-12-01 14:00,Measuring value,Measuring value,1,0,0,0,0,131,57');
  });

  it('are a file of sums, one line a series: 622 came across five parts', async () => {
    const body = { body: aSeriesBody({ first: '2027-06-01T14:00', title: { cy: 'Arall', en: 'Other' } }) };
    await room.call('post', '/meetup-series', body);
    room.at('2027-06-10T10:00:00Z');
    const english = (await open('/meetup-figures/:language/series.csv', 'en')) as FilePage;
    const welsh = (await open('/meetup-figures/:language/series.csv', 'cy')) as FilePage;

    assert.deepEqual(english.content.trim().split('\r\n'), [
      'Series,Parts,Said yes,Came,Parts with a number,Watched',
      'Other,1,0,,0,',
      'Measuring value,5,0,622,5,57',
    ]);
    assert.match(welsh.content, /Mesur gwerth,5,0,622,5,57/);
    const page = (await open('/meetup-figures/:language', 'en')) as HtmlPage;
    assert.match(page.body, /href="\/meetup-figures\/en\/series\.csv"/);
  });
});
