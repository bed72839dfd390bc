import assert from 'node:assert/strict';
import fc from 'fast-check';
import rrule from 'rrule';
import {
  expandRule,
  MOST_PARTS,
  type Recurrence,
} from '../../../../src/features/meetups/series/expand-rule.ts';
import { ruleFor } from '../../../../src/features/meetups/series/repeat.ts';

const { RRule, RRuleSet } = rrule;

/** The wall-clock time of a moment as Intl has it, which knows nothing of luxon. */
const wallClock = (zone: string, instant: string): string => {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return format.format(new Date(instant)).replace(' ', 'T');
};
const inLondon = (recurrence: Partial<Recurrence>): string[] => {
  const whole = { first: '2026-12-01T14:00', zone: 'Europe/London', rule: '', except: [], ...recurrence };
  const expanded = expandRule(whole);
  assert.ok('starts' in expanded, 'trouble' in expanded ? expanded.trouble : '');
  return expanded.starts.map((start) => wallClock('Europe/London', start));
};

describe('A series', () => {
  it('is on the first Tuesday of each month, not in August', () => {
    const rule = ruleFor('monthly-weekday', '2027-06-01', 4, [8]);

    assert.deepEqual(inLondon({ first: '2027-06-01T14:00', rule }), [
      '2027-06-01T14:00',
      '2027-07-06T14:00',
      '2027-09-07T14:00',
      '2027-10-05T14:00',
    ]);
  });

  it('leaves out the days that are excepted', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TH;COUNT=4';

    assert.deepEqual(inLondon({ first: '2026-12-17T10:00', rule, except: ['2026-12-24', '2026-12-31'] }), [
      '2026-12-17T10:00',
      '2027-01-07T10:00',
    ]);
  });

  it('is at the same hour by the clock before and after both changes of the clocks', () => {
    const spring = expandRule({
      ...{ first: '2027-03-22T14:00', zone: 'Europe/London', except: [] },
      rule: 'FREQ=WEEKLY;COUNT=2',
    });
    const autumn = expandRule({
      ...{ first: '2027-10-25T14:00', zone: 'Europe/London', except: [] },
      rule: 'FREQ=WEEKLY;COUNT=2',
    });

    assert.deepEqual(
      [spring, autumn],
      [
        { starts: ['2027-03-22T14:00:00.000Z', '2027-03-29T13:00:00.000Z'] },
        { starts: ['2027-10-25T13:00:00.000Z', '2027-11-01T14:00:00.000Z'] },
      ],
    );
  });

  it('takes a time that the clocks skip as RFC 5545 does, and the first of an hour that comes twice', () => {
    const expand = (first: string) =>
      expandRule({ first, zone: 'Europe/London', rule: 'FREQ=WEEKLY;COUNT=2', except: [] });

    assert.deepEqual(expand('2027-03-21T01:30'), {
      starts: ['2027-03-21T01:30:00.000Z', '2027-03-28T01:30:00.000Z'],
    });
    assert.deepEqual(expand('2027-10-24T01:30'), {
      starts: ['2027-10-24T00:30:00.000Z', '2027-10-31T00:30:00.000Z'],
    });
  });

  it('is on the last of a weekday where it began on the fifth', () => {
    assert.deepEqual(
      inLondon({ first: '2026-12-29T09:00', rule: ruleFor('monthly-weekday', '2026-12-29', 3, []) }),
      ['2026-12-29T09:00', '2027-01-26T09:00', '2027-02-23T09:00'],
    );
  });

  it('goes on to the end of the day that UNTIL names', () => {
    assert.deepEqual(inLondon({ first: '2026-12-01T18:00', rule: 'FREQ=WEEKLY;UNTIL=20261208' }), [
      '2026-12-01T18:00',
      '2026-12-08T18:00',
    ]);
  });

  it('answers at once for rules that can never come true', () => {
    const begun = performance.now();
    for (const rule of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30,31;COUNT=3',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2;COUNT=3',
      'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;COUNT=3',
      'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2;COUNT=3',
    ])
      assert.ok(
        'trouble' in expandRule({ first: '2026-12-01T14:00', zone: 'Europe/London', rule, except: [] }),
      );
    assert.ok(performance.now() - begun < 500);
  });

  const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const list = <T>(values: fc.Arbitrary<T>, most: number) =>
    fc.uniqueArray(values, { minLength: 1, maxLength: most }).map((found) => found.join(','));
  const months = fc.option(
    list(fc.integer({ min: 1, max: 12 }), 11).map((found) => `;BYMONTH=${found}`),
    {
      nil: '',
    },
  );
  const frequency = fc.oneof(
    fc.constant('FREQ=DAILY'),
    list(fc.constantFrom(...WEEKDAYS), 3).chain((days) =>
      months.map((found) => `FREQ=WEEKLY;BYDAY=${days}${found}`),
    ),
    fc
      .tuple(fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2', ''), fc.constantFrom(...WEEKDAYS), months)
      .map(([number, day, found]) => `FREQ=MONTHLY;BYDAY=${number}${day}${found}`),
    fc
      .tuple(list(fc.integer({ min: 1, max: 31 }), 3), months)
      .map(([days, found]) => `FREQ=MONTHLY;BYMONTHDAY=${days}${found}`),
    fc.constantFrom(
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'FREQ=YEARLY',
    ),
  );
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const end = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((count) => `;COUNT=${count}`),
    day.map((until) => `;UNTIL=${until.replaceAll('-', '')}`),
  );
  const series = fc.record({
    day,
    time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30')),
    rule: fc
      .tuple(frequency, fc.integer({ min: 1, max: 4 }), end)
      .map(([how, interval, last]) => `${how};INTERVAL=${interval}${last}`),
    zone: fc.constantFrom('Europe/London', 'Europe/Brussels', 'America/New_York', 'Asia/Kolkata'),
    skip: fc.nat(20),
  });

  it('is what the rule library makes of any rule, at the wall-clock time that Intl reads', () => {
    let expandedSeries = 0;
    fc.assert(
      fc.property(series, ({ day: firstDay, time: [hour, minute], rule, zone, skip }) => {
        const clock = `${String(hour).padStart(2, '0')}:${minute}`;
        const first = `${firstDay}T${clock}`;
        const whole = expandRule({ first, zone, rule, except: [] });
        if ('trouble' in whole) return;
        // The library's own set, with its own exceptions, on the same figures without a zone.
        const set = new RRuleSet();
        const [, last] = /UNTIL=(\d{8})/.exec(rule) ?? [];
        const options = RRule.parseString(rule);
        const until =
          last === undefined ? null : new Date(`${last.replace(/(....)(..)(..)/, '$1-$2-$3')}T23:59:59Z`);
        const plain = new RRule({ ...options, until, dtstart: new Date(`${first}:00Z`) });
        const all = plain.all();
        set.rrule(plain);
        const excepted = all[skip % all.length];
        if (!excepted || all.length < 2) return;
        set.exdate(excepted);
        const except = [excepted.toISOString().slice(0, 10)];

        const expanded = expandRule({ first, zone, rule, except });

        assert.ok('starts' in expanded, rule);
        const wanted = set.all().map((date) => date.toISOString().slice(0, 16));
        const wall = expanded.starts.map((start) => wallClock(zone, start));
        expandedSeries += 1;
        assert.ok(expanded.starts.length <= MOST_PARTS);
        for (const [index, local] of wanted.entries()) {
          // A time that the clocks skip is read an hour later; every other one is read as it was meant.
          const shown = wall[index] ?? '';
          const isSkipped = shown !== local;
          if (isSkipped)
            assert.equal(Date.parse(`${shown}Z`) - Date.parse(`${local}Z`), 3_600_000, `${rule} ${local}`);
        }
        assert.equal(wall.length, wanted.length, rule);
        assert.deepEqual([...expanded.starts].sort(), expanded.starts);
      }),
      { numRuns: 400 },
    );
    assert.ok(expandedSeries > 100, `${expandedSeries} series were compared`);
  }).timeout(60_000);
});
