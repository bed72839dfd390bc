import assert from 'node:assert/strict';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import { MANAGER_TURN, openMeetupsRoom, typedPlan, type MeetupsRoom } from '../../../support/meetups.ts';
import { listedIn, pressIn } from '../../../support/planning-form.ts';

describe('Planning in the form', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const press = (verb: string, payload: object) => pressIn(room, verb, payload);
  const listed = () => listedIn(room);
  const SERIES = { repeat: 'monthly-weekday', times: '3', notIn: '1', except: '' };

  it('a series shows its dates before anything is stored, and then has its parts', async () => {
    const preview = await press('meetups.preview', typedPlan(SERIES));
    assert.match(preview.text, /3 meetups/);
    assert.match(preview.text, /1\. Tuesday 1 December 2026, 14:00; 2\. Tuesday 2 February 2027, 14:00/);
    assert.deepEqual(await listed(), []);

    await press('meetups.announce', preview.data.announce!.data);
    await press('meetups.announce', preview.data.announce!.data);

    assert.deepEqual(
      (await listed()).map(({ start, series }) => [start, series.part]),
      [
        ['2026-12-01T14:00', 1],
        ['2027-02-02T14:00', 2],
        ['2027-03-02T14:00', 3],
      ],
    );
    assert.deepEqual(
      (await room.due()).map(({ id }) => id.split(':')[0]),
      ['meetup-series'],
    );
  });

  it('a series that cannot be says why, and keeps what was typed', async () => {
    for (const [wrong, line] of [
      [{ ...SERIES, times: '1' }, /whole number from 2 to 104/],
      [{ ...SERIES, times: '10000' }, /whole number from 2 to 104/],
      [{ ...SERIES, repeat: 'monthly-day', times: '60' }, /too long/],
      [
        { ...SERIES, notIn: '1,2,3,4,5,6,7,8,9,10,11,12' },
        /do not understand the rule|This series has no dates/,
      ],
      [{ ...SERIES, except: 'Christmas' }, /dates such as 2026-12-24/],
      [{ ...SERIES, except: '2026-12-25' }, /has no meetup anyway/],
      [{ capacity: 'many' }, /number of places/],
      [{ speakers: 'A; B; C' }, /speaker a line/],
      [{ agendaCy: 'Croeso' }, /agenda in both languages/],
      [{ reminders: 'P7D,soon' }, /when to remind/],
    ] as const) {
      const { template, text } = await press('meetups.preview', typedPlan(wrong));
      assert.equal(template, 'meetups/plan', JSON.stringify(wrong));
      assert.match(text, line);
      for (const value of Object.values(wrong)) assert.ok(text.includes(JSON.stringify(value).slice(1, -1)));
    }
    assert.deepEqual(await listed(), []);
  });

  it('one date of a series can be moved, and another left as it is', async () => {
    const preview = await press('meetups.preview', typedPlan(SERIES));
    await press('meetups.announce', preview.data.announce!.data);
    const [, second] = await listed();

    await press('meetups.saveMove', { id: second!.id, date: '2027-02-04', time: '10:00', edition: 'en' });

    assert.deepEqual(
      (await listed()).map(({ start }) => start),
      ['2026-12-01T14:00', '2027-02-04T10:00', '2027-03-02T14:00'],
    );
  });

  it('names what is at the same time, on the same day, and which updates go out then', async () => {
    await room.call('post', '/meetups', { body: aMeetupBody({ start: '2026-12-01T14:30' }) });
    await room.call('post', '/meetups', {
      body: aMeetupBody({ start: '2026-12-01T09:00', title: { cy: 'Bore', en: 'Morning' } }),
    });
    room.calendar.push({
      ...{ id: 'u', at: '2026-12-01T11:00:00.000Z', what: 'update', tells: null, awaitsApproval: false },
      title: { cy: 'Newyddion', en: 'News' },
    });

    const { text } = await press('meetups.preview', typedPlan());

    assert.match(text, /At the same time: Measuring value, 14:30/);
    assert.match(text, /On the same day: Morning, 09:00/);
    assert.match(text, /Update on the same day: News, 11:00/);
  });

  it('names a meetup that began the evening before and still goes on, and each thing once for a whole series', async () => {
    await room.call('post', '/meetups', {
      body: aMeetupBody({ start: '2026-11-30T20:00', minutes: 1200, title: { cy: 'Hir', en: 'Long' } }),
    });
    await room.call('post', '/meetups', {
      body: aMeetupBody({ start: '2027-01-05T14:30', title: { cy: 'Ionawr', en: 'January' } }),
    });
    const preview = await press(
      'meetups.preview',
      typedPlan({ ...SERIES, notIn: '', repeat: 'weekly', times: '6' }),
    );

    assert.match(preview.text, /At the same time: Long, 20:00/);
    assert.match(preview.text, /At the same time: January, 14:30/);
    assert.equal(preview.text.match(/: January, 14:30/g)?.length, 1);
  });

  it('a meetup that is there is changed in the same form, in place, and does not clash with itself', async () => {
    const { id } = (await room.call('post', '/meetups', { body: aMeetupBody({ capacity: 5 }) })) as {
      id: string;
    };
    await room.due();
    const form = await room.chat.dialog('meetups.edit', { id, edition: 'en' }, MANAGER_TURN);
    const values = form.card.data.values as Record<string, string>;

    const typed = { ...values, link: 'https://example.org/new', capacity: '', id, edition: 'en' };
    const preview = await press('meetups.preview', typed);
    await press('meetups.saveChanges', preview.data.announce!.data);

    const shown = (await room.call('get', '/meetups/:id', { id })) as Record<string, unknown>;
    assert.deepEqual(
      [shown.link, 'capacity' in shown, shown.sequence],
      ['https://example.org/new', false, 1],
    );
    assert.doesNotMatch(preview.text, /At the same time/);
    await room.due();
    assert.match(room.live.asked.at(-1)?.text ?? '', /place of this meetup has changed/);
  });
});
