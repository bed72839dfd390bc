import assert from 'node:assert/strict';
import { aSeriesBody } from '../../../support/meetup-bodies.ts';
import {
  MANAGER_TURN,
  MEMBER_TURN,
  openMeetupsRoom,
  turnOf,
  type MeetupsRoom,
} from '../../../support/meetups.ts';

interface Shown {
  readonly template: string | undefined;
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly verb: string; readonly data: object }[];
}
interface Part {
  readonly id: string;
  readonly start: string;
  readonly state: string;
  readonly title: { readonly en: string };
  readonly capacity?: number;
  readonly sequence: number;
  readonly series: { readonly part: number; readonly of: number };
}

describe('A whole series, in the hands of its manager', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetup-series', {
      body: aSeriesBody({ link: 'https://example.org/meet' }),
    })) as { id: string });
    await room.due();
  });
  afterEach(() => room.database.close());

  async function press(verb: string, payload: object): Promise<Shown> {
    const { card } = await room.chat.action(verb, { edition: 'en', ...payload }, MANAGER_TURN);
    const data = card?.data as { buttons?: Shown['buttons'] } | undefined;
    return { template: card?.template, text: JSON.stringify(data), buttons: data?.buttons ?? [] };
  }
  const open = async (verb: string, payload: object): Promise<Record<string, string>> => {
    const { card } = await room.chat.dialog(verb, { edition: 'en', ...payload }, MANAGER_TURN);
    return card.data.values as Record<string, string>;
  };
  /** Presses the button of a card that has this title. */
  const follow = (shown: Shown, title: string): Promise<Shown> => {
    const found = shown.buttons.find((one) => one.title === title);
    assert.ok(found, `no button “${title}” in ${shown.buttons.map((one) => one.title).join(', ')}`);
    return press(found.verb, found.data);
  };
  const parts = async (series = id): Promise<readonly Part[]> =>
    ((await room.call('get', '/meetup-series/:id', { id: series })) as { parts: Part[] }).parts;
  const starts = async () => (await parts()).map(({ start }) => start);
  const reply = async (number: number, member: string, channel: string): Promise<void> => {
    const part = (await parts())[number - 1]!;
    const payload = { id: part.id, answer: 'yes', edition: 'en' };
    await room.chat.action('meetups.rsvp', payload, turnOf(member, 'channel', channel));
  };
  const told = async () =>
    (await room.due()).filter(({ id: one }) => /^meetup-(changed|cancelled):/.test(one));

  it('is found from the list, and shows its dates and what can be done with it', async () => {
    const list = await room.chat.message('meetups', MANAGER_TURN);
    assert.equal((list[0]?.card?.data as { hasSeries: boolean }).hasSeries, true);
    const asMember = await room.chat.message('meetups', MEMBER_TURN);
    assert.equal((asMember[0]?.card?.data as { hasSeries: boolean }).hasSeries, false);

    const choice = await press('meetups.chooseSeries', {});
    assert.match(choice.text, /Measuring value/);
    const shown = await press('meetups.manageSeries', { chosen: id });

    assert.match(shown.text, /5 meetups.*1\. Tuesday 1 December 2026, 14:00–15:00/);
    assert.deepEqual(
      shown.buttons.map(({ title }) => title),
      [
        'Change all to come',
        'Move all to come',
        'Add dates',
        'Leave out dates',
        'Copy the series',
        'Cancel the series',
      ],
    );
    const [first] = await parts();
    const part = await press('meetups.managePart', { part: first!.id });
    assert.match(part.text, /Part 1 of 5/);
    assert.match((await follow(part, 'The whole series')).text, /5 meetups/);
  });

  it('is refused to members, every button of it', async () => {
    const [first] = await parts();
    for (const [verb, payload] of [
      ['meetups.chooseSeries', {}],
      ['meetups.manageSeries', { series: id }],
      ['meetups.managePart', { part: first!.id }],
      ['meetups.cancelAfter', { id: first!.id }],
      ['meetups.cancelSeries', { series: id }],
      ['meetups.saveLeaveOut', { series: id, chosen: '1' }],
      ['meetups.saveDates', { series: id, of: 5, more: '1', isSure: 'yes' }],
    ] as const)
      await assert.rejects(
        room.chat.action(verb, { edition: 'en', ...payload }, MEMBER_TURN),
        /manager/,
        verb,
      );
    await room.due();
    assert.deepEqual(
      (await parts()).map(({ state }) => state),
      Array(5).fill('planned'),
    );
  });

  it('moves one and all after it as far by the clock, after a look at the new dates', async () => {
    const [, , third] = await parts();
    const typed = { id: third!.id, date: '2027-02-04', time: '10:30', which: 'after' };

    const asked = await press('meetups.saveMove', typed);

    assert.match(asked.text, /3\. Tuesday 2 February 2027, 14:00 → Thursday 4 February 2027, 10:30/);
    assert.match(asked.text, /5\. Tuesday 6 April 2027, 14:00 → Thursday 8 April 2027, 10:30/);
    assert.equal((await starts())[2], '2027-02-02T14:00');
    await follow(asked, 'Save the new time');
    await room.due();
    assert.deepEqual(await starts(), [
      '2026-12-01T14:00',
      '2027-01-05T14:00',
      '2027-02-04T10:30',
      '2027-03-04T10:30',
      '2027-04-08T10:30',
    ]);
  });

  it('moves one alone at once, and says first what else is at that time', async () => {
    const [first, second] = await parts();

    const asked = await press('meetups.saveMove', { id: first!.id, date: '2027-01-05', time: '14:30' });
    assert.match(asked.text, /At the same time: Measuring value, 14:00/);
    assert.equal((await starts())[0], '2026-12-01T14:00');
    await press('meetups.saveMove', { id: second!.id, date: '2027-01-07', time: '14:00' });
    await room.due();

    assert.deepEqual((await starts()).slice(0, 3), [
      '2026-12-01T14:00',
      '2027-01-07T14:00',
      '2027-02-02T14:00',
    ]);
  });

  it('tells whoever said yes to several parts of a move once, with all the dates', async () => {
    room.chats.set('a', 'chat-of-a');
    for (const number of [2, 3, 4]) {
      await reply(number, 'a', 'channel-1');
      await reply(number, 'b', 'channel-2');
    }
    await reply(4, 'c', 'channel-2');
    await reply(1, 'd', 'channel-3');
    const [, second] = await parts();

    const typed = { id: second!.id, date: '2027-01-06', time: '14:00', which: 'after', isSure: 'yes' };
    await press('meetups.saveMove', typed);
    const announced = await told();

    assert.deepEqual(
      announced.map(({ audience }) => audience),
      [['chat-of-a'], ['channel-2'], ['channel-2']].map((channels) => ({ channels })),
      'a in their chat; b under part 2, c under part 4',
    );
    const words = JSON.stringify(announced[0]!.editions.en);
    assert.equal(words.split('6 January').length, 2, 'each date once');
    assert.match(words, /The times of these meetups have changed/);
    assert.match(words, /2\. Wednesday 6 January 2027, 14:00.*5\. Wednesday 7 April 2027, 14:00/);
    assert.deepEqual(await told(), []);
  });

  it('shows its manager who was not reached, under whatever part they were told', async () => {
    for (const number of [2, 3]) await reply(number, 'a', 'channel-1');
    const [, second, third] = await parts();
    const typed = { id: second!.id, date: '2027-01-06', time: '14:00', which: 'after', isSure: 'yes' };
    await press('meetups.saveMove', typed);
    const [news] = await told();
    room.rows.set(news!.id, [{ channelId: 'channel-1', organisation: 'o', state: 'failed' }]);

    for (const { id: part } of [second!, third!]) {
      assert.match((await press('meetups.manage', { id: part })).text, /Not told of the latest change: 1/);
      const { messages } = await room.chat.action(
        'meetups.whoComes',
        { id: part, edition: 'en' },
        MANAGER_TURN,
      );
      assert.match(JSON.stringify(messages), /Not told of the latest change: Name of a/);
    }
  });

  it('changes one and all after it in the same form; what was changed for one alone stays', async () => {
    const [, second, third, fourth] = await parts();
    await room.call('patch', '/meetups/:id', {
      id: fourth!.id,
      body: { title: { cy: 'Robotiaid', en: 'Robots' } },
    });
    const values = await open('meetups.edit', { id: second!.id, which: 'after' });
    assert.equal(values.which, 'after');
    const typed = {
      ...values,
      id: second!.id,
      titleCy: 'Arall',
      titleEn: 'Another',
      capacity: '30',
      time: '15:00',
    };

    const preview = await press('meetups.preview', typed);
    assert.match(
      preview.text,
      /Number of meetups: 4.*3\. Tuesday 2 February 2027, 14:00 → Tuesday 2 February 2027, 15:00/,
    );
    await press('meetups.saveChanges', typed);
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ title, capacity, start }) => [title.en, capacity, start.slice(11)]),
      [
        ['Measuring value', undefined, '14:00'],
        ['Another', 30, '15:00'],
        ['Another', 30, '15:00'],
        ['Robots', 30, '15:00'],
        ['Another', 30, '15:00'],
      ],
    );
    const back = await open('meetups.edit', { id: third!.id });
    assert.equal(back.which, 'one');
  });

  it('takes away from all parts what is taken away from the series', async () => {
    await room.call('patch', '/meetup-series/:id', { id, body: { capacity: 20 } });
    await room.due();
    await room.call('patch', '/meetup-series/:id', { id, body: { capacity: null } });
    await room.due();

    assert.deepEqual(
      (await parts()).map((part) => 'capacity' in part),
      Array(5).fill(false),
    );
  });

  it('does not lower the places of one and all after it below those who said yes to any of them', async () => {
    for (const member of ['a', 'b', 'c']) await reply(4, member, 'channel-1');
    const [, second] = await parts();
    const values = await open('meetups.edit', { id: second!.id, which: 'after' });

    const { template, text } = await press('meetups.preview', { ...values, id: second!.id, capacity: '2' });

    assert.equal(template, 'meetups/plan');
    assert.match(text, /More people have a place already: 3/);
    await assert.rejects(room.call('patch', '/meetup-series/:id', { id, body: { from: 2, capacity: 2 } }), {
      code: 'meetup_capacity_taken',
    });
    await room.due();
    assert.ok((await parts()).every((part) => !('capacity' in part)));
  });

  it('is cancelled from one part on, each told once; what is before goes on', async () => {
    room.chats.set('a', 'chat-of-a');
    for (const number of [1, 3, 5]) await reply(number, 'a', 'channel-1');
    const [, , third] = await parts();

    const asked = await press('meetups.askToCancel', { id: third!.id });
    assert.deepEqual(
      asked.buttons.map(({ title }) => title),
      ['Cancel this one only', 'Cancel this one and all after it', 'No, keep it'],
    );
    await follow(asked, 'Cancel this one and all after it');
    const announced = await told();

    assert.deepEqual(
      announced.map(({ audience }) => audience),
      [{ channels: ['chat-of-a'] }],
    );
    assert.match(JSON.stringify(announced[0]!.editions.en), /These meetups are cancelled.*3\. .*5\. /);
    assert.deepEqual(
      (await parts()).map(({ state }) => state),
      ['planned', 'planned', 'cancelled', 'cancelled', 'cancelled'],
    );
    assert.ok(room.live.asked.some(({ text }) => text.includes('2027, 14:00–15:00 (cancelled)')));
  });

  it('is cancelled as a whole after a question, and takes no more changes then', async () => {
    const asked = await follow(await press('meetups.manageSeries', { series: id }), 'Cancel the series');
    assert.match(asked.text, /Cancel every meetup to come in this series\?/);
    await follow(asked, 'Yes, cancel it');
    await room.due();

    const shown = await press('meetups.manageSeries', { series: id });
    assert.match(shown.text, /This series is cancelled/);
    assert.deepEqual(
      shown.buttons.map(({ title }) => title),
      ['Copy the series'],
    );
    for (const [method, path, body] of [
      ['patch', '/meetup-series/:id', { capacity: 9 }],
      ['post', '/meetup-series/:id/parts', { more: 1 }],
    ] as const)
      await assert.rejects(room.call(method, path, { id, body }), { code: 'meetup_series_cancelled' });
    await room.call('post', '/meetup-series/:id/cancel', { id });
    assert.deepEqual(await told(), []);
  });

  it('counts as cancelled when its last parts are', async () => {
    await room.call('post', '/meetup-series/:id/cancel', { id, query: { from: '2' } });
    await room.due();
    await room.call('post', '/meetup-series/:id/cancel', { id, query: { from: '1' } });
    await room.due();

    const { state } = (await room.call('get', '/meetup-series/:id', { id })) as { state: string };
    assert.equal(state, 'cancelled');
  });

  it('leaves out dates that are chosen, and the others keep their number', async () => {
    const nothing = await press('meetups.saveLeaveOut', { series: id, chosen: '' });
    assert.match(nothing.text, /Choose at least one meetup/);

    await press('meetups.saveLeaveOut', { series: id, chosen: '2,4' });
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ state, series }) => [state, series.part, series.of]),
      [
        ['planned', 1, 5],
        ['cancelled', 2, 5],
        ['planned', 3, 5],
        ['cancelled', 4, 5],
        ['planned', 5, 5],
      ],
    );
    await assert.rejects(
      room.call('post', '/meetup-series/:id/exceptions', { id, body: { parts: [2, 4, 77] } }),
      { code: 'meetup_series_part_none' },
    );
  });

  it('goes on by its rule when dates are added, and every part shows the new number of all', async () => {
    await press('meetups.saveDates', { series: id, of: 5, more: '2' });
    assert.equal((await parts()).length, 5);
    const asked = await press('meetups.saveDates', { series: id, of: 5, more: '2' });
    assert.match(asked.text, /6\. Tuesday 4 May 2027, 14:00.*7\. Tuesday 1 June 2027, 14:00/);

    await follow(asked, 'Add these');
    await follow(asked, 'Add these');
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ start, series }) => [start.slice(0, 10), series.part, series.of]),
      ['2026-12-01', '2027-01-05', '2027-02-02', '2027-03-02', '2027-04-06', '2027-05-04', '2027-06-01'].map(
        (day, index) => [day, index + 1, 7],
      ),
    );
    assert.ok(room.live.asked.some(({ text }) => text.includes('7 meetups')));
    assert.deepEqual(await told(), []);
  });

  it('goes on as it was moved, and takes one date that is after its last', async () => {
    const [, second] = await parts();
    const typed = { id: second!.id, date: '2027-01-06', time: '10:00', which: 'after', isSure: 'yes' };
    await press('meetups.saveMove', typed);
    await room.call('post', '/meetup-series/:id/parts', { id, body: { more: 1 } });
    await room.call('post', '/meetup-series/:id/parts', { id, body: { start: '2027-05-20T09:00' } });
    await room.due();

    assert.deepEqual((await starts()).slice(-3), [
      '2027-04-07T10:00',
      '2027-05-05T10:00',
      '2027-05-20T09:00',
    ]);
  });

  it('says what is wrong with dates to add, and keeps what was typed', async () => {
    for (const [typed, line] of [
      [{}, /one of the two/],
      [{ more: '2', date: '2027-08-01', time: '10:00' }, /one of the two/],
      [{ more: 'some' }, /whole number from 1 to 103/],
      [{ more: '10000' }, /whole number from 1 to 103/],
      [{ more: '100' }, /It can have up to: 104/],
      [{ more: '99' }, /It can have up to: 3\d/],
      [{ date: '2026-12-20', time: '10:00' }, /must be after the last date/],
      [{ date: '2020-01-01', time: '10:00' }, /has passed/],
      [{ date: '2027-02-30', time: '10:00' }, /that exist/],
    ] as const) {
      const { template, text } = await press('meetups.saveDates', { series: id, of: 5, ...typed });
      assert.equal(template, 'meetups/add-dates', JSON.stringify(typed));
      assert.match(text, line);
      for (const value of Object.values(typed)) assert.ok(text.includes(`"${value}"`));
    }
    await room.due();
    assert.equal((await parts()).length, 5);
  });

  it('is copied with its pattern, beginning on another day', async () => {
    const values = await open('meetups.copySeries', { series: id });
    assert.deepEqual(
      [values.date, values.repeat, values.times, values.titleEn],
      ['', 'monthly-weekday', '5', 'Measuring value'],
    );
    const copy = (await room.call('post', '/meetup-series/:id/copy', {
      id,
      body: { first: '2027-09-07T10:00' },
    })) as { id: string; parts: number };

    assert.equal(copy.parts, 5);
    assert.deepEqual((await parts(copy.id)).map(({ start }) => start).slice(0, 2), [
      '2027-09-07T10:00',
      '2027-10-05T10:00',
    ]);
  });

  it('leaves what has begun as it was, whatever is done with the rest', async () => {
    room.at('2027-01-20T09:00:00Z');
    await room.due();
    await room.call('patch', '/meetup-series/:id', { id, body: { link: 'https://example.org/new' } });
    await room.call('post', '/meetup-series/:id/cancel', { id });
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ state }) => state),
      ['planned', 'planned', 'cancelled', 'cancelled', 'cancelled'],
    );
    await assert.rejects(room.call('patch', '/meetup-series/:id', { id, body: { from: 1, capacity: 3 } }), {
      code: 'meetup_series_cancelled',
    });
  });

  it('refuses to change from a part on that has begun, or to move parts into the past', async () => {
    room.at('2026-12-20T09:00:00Z');
    await room.due();
    await assert.rejects(room.call('patch', '/meetup-series/:id', { id, body: { from: 1, capacity: 3 } }), {
      code: 'meetup_series_part_none',
    });
    const [, second] = await parts();
    const past = await press('meetups.saveMove', {
      id: second!.id,
      date: '2026-12-19',
      time: '10:00',
      which: 'after',
    });
    assert.match(past.text, /has passed/);
  });
});
