import assert from 'node:assert/strict';
import { aSeriesBody } from '../../../support/meetup-bodies.ts';
import { MANAGER_TURN, openMeetupsRoom, typedPlan, type MeetupsRoom } from '../../../support/meetups.ts';
import { listedIn, pressIn } from '../../../support/planning-form.ts';

describe('Copying a series in the form', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const press = (verb: string, payload: object) => pressIn(room, verb, payload);
  const listed = () => listedIn(room);

  /** Plans a series by the API, opens its copy in the form, and gives it another first day. */
  async function copyOf(rule: string, date: string, first = '2026-12-01T14:00') {
    const { id } = (await room.call('post', '/meetup-series', { body: aSeriesBody({ rule, first }) })) as {
      id: string;
    };
    const { card } = await room.chat.dialog(
      'meetups.copySeries',
      { series: id, edition: 'en' },
      MANAGER_TURN,
    );
    const { values, repeats, preview } = card.data as {
      values: Record<string, string>;
      repeats: { title: string; value: string }[];
      preview: { data: Record<string, string> };
    };
    const typed = { ...values, date, ...preview.data };
    return { values, repeats, typed, shown: await press('meetups.preview', typed) };
  }

  it('a series whose rule only the API can say is copied by the same rule, and the form says so', async () => {
    for (const [rule, dates] of [
      ['FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=3', /1\. Tuesday 8 June 2027, 14:00; 2\. Tuesday 22 June 2027/],
      ['FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3', /1\. Tuesday 1 June 2027, 14:00; 2\. Tuesday 15 June 2027/],
      ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', /1\. Wednesday 30 June 2027, 14:00; 2\. Saturday 31 July/],
      ['FREQ=MONTHLY;BYDAY=MO;UNTIL=20261215', /1\. Monday 7 June 2027, 14:00; 2\. Monday 14 June/],
      ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', /1\. Tuesday 1 June 2027, 14:00; 2\. Thursday 3 June/],
      ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU;COUNT=3', /1\. Tuesday 1 June 2027, 14:00; 2\. Tuesday 22 June/],
      ['rrule:freq=monthly;bymonth=6,7;byday=mo,tu,we;bysetpos=-1;count=3', /1\. Wednesday 30 June 2027/],
      ['FREQ=YEARLY;BYMONTH=6;BYDAY=1TU;COUNT=2', /1\. Tuesday 1 June 2027, 14:00; 2\. Tuesday 6 June 2028/],
    ] as const) {
      const { values, repeats, shown } = await copyOf(rule, '2027-06-01');
      assert.equal(values.repeat, 'rule', rule);
      assert.equal(repeats.at(-1)?.title, 'By the same rule as the original series');
      assert.equal(shown.template, 'meetups/preview', shown.text);
      assert.match(shown.text, dates, rule);
    }
  });

  it('a copied rule keeps its months until they are chosen anew, ends after as many as are typed, and is planned', async () => {
    const { values, typed } = await copyOf(
      'FREQ=MONTHLY;BYDAY=1TU,3TU;BYMONTH=9,10,12;COUNT=4',
      '2027-09-01',
    );
    assert.equal(values.notIn, '1,2,3,4,5,6,7,8,11');

    const { text, data } = await press('meetups.preview', {
      ...typed,
      times: '3',
      notIn: '1,2,3,4,5,6,7,8,9',
    });
    assert.match(
      text,
      /1\. Tuesday 5 October 2027, 14:00; 2\. Tuesday 19 October 2027, 14:00; 3\. Tuesday 2 November/,
    );
    await press('meetups.announce', data.announce!.data);

    assert.deepEqual(
      (await listed()).map(({ start }) => start).filter((start) => start > '2027-10'),
      ['2027-10-05T14:00', '2027-10-19T14:00', '2027-11-02T14:00'],
    );
  });

  it('the rule of a copied series is what the form can say where it can, and then it is not carried along', async () => {
    for (const [rule, repeat] of [
      ['FREQ=WEEKLY;COUNT=2', 'weekly'],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2', 'fortnightly'],
      ['FREQ=MONTHLY;BYDAY=+1TU;COUNT=2', 'monthly-weekday'],
      ['FREQ=MONTHLY;BYMONTHDAY=1;BYMONTH=1,2,12;COUNT=2', 'monthly-day'],
      ['FREQ=MONTHLY;COUNT=2', 'monthly-day'],
    ] as const) {
      const { values, repeats, shown } = await copyOf(rule, '2027-06-01');
      assert.equal(values.repeat, repeat, rule);
      assert.ok(repeats.every(({ value }) => value !== 'rule'));
      assert.equal(shown.template, 'meetups/preview');
    }
  });

  it('a rule that was put into the payload by hand is refused like any other', async () => {
    for (const rule of ['', 'every Tuesday', 'FREQ=HOURLY;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2']) {
      const { template, text } = await press('meetups.preview', {
        ...typedPlan({ repeat: 'rule', times: '3', notIn: '1,3,4,5,6,7,8,9,10,11,12' }),
        rule,
      });
      assert.equal(template, 'meetups/plan');
      assert.match(text, /do not understand the rule|has no dates/);
    }
  });
});
