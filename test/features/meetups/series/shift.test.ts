import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftBetween, shifted } from '../../../../src/features/meetups/series/shift.ts';
import { continueRule, expandRule } from '../../../../src/features/meetups/series/expand-rule.ts';

/** The wall-clock time of a moment as Intl has it, which knows nothing of luxon. */
const wallClock = (zone: string, moment: string): number => {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return Date.parse(`${format.format(new Date(moment)).replace(' ', 'T')}Z`);
};
const zone = fc.constantFrom('Europe/London', 'Europe/Brussels', 'America/New_York', 'Asia/Kolkata');
/** A moment to the minute. */
const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00.000Z`);

describe('Moving several parts of a series', () => {
  it('keeps the hour of each by the clock when the clocks change in between', () => {
    const shift = shiftBetween('2027-03-02T14:00:00.000Z', '2027-03-04T10:30:00.000Z', 'Europe/London');

    assert.equal(shifted('2027-04-06T13:00:00.000Z', shift, 'Europe/London'), '2027-04-08T09:30:00.000Z');
    assert.equal(shifted('2027-11-02T14:00:00.000Z', shift, 'Europe/London'), '2027-11-04T10:30:00.000Z');
  });

  it('moves each as far as the first, as Intl reads the clocks of any zone', () => {
    fc.assert(
      fc.property(zone, moment, moment, moment, (where, from, to, other) => {
        const shift = shiftBetween(from, to, where);

        const moved = wallClock(where, shifted(other, shift, where)) - wallClock(where, other);

        assert.equal(shift, (wallClock(where, to) - wallClock(where, from)) / 60_000);
        // Only a time that the clocks skip is read an hour later.
        assert.ok([0, 60].includes(moved / 60_000 - shift), `${other} by ${shift}`);
      }),
    );
  });
});

describe('A series that goes on', () => {
  const NOW = new Date('2026-11-02T10:00:00Z');
  const rule = fc.constantFrom(
    'FREQ=MONTHLY;BYDAY=1TU',
    'FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,9,10,11',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  );

  it('has the dates that it would have had, had more been planned', () => {
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        (how, count, more) => {
          const recurrence = { first: '2026-12-01T14:00', zone: 'Europe/London', except: [] };
          const planned = expandRule({ ...recurrence, rule: `${how};COUNT=${count}` });
          const longer = expandRule({ ...recurrence, rule: `${how};COUNT=${count + more}` });
          if (!('starts' in planned) || !('starts' in longer)) return;

          const last = planned.starts.at(-1)!;
          const added = continueRule(
            { ...recurrence, rule: `${how};COUNT=${count}` },
            { last, shift: 0, more, now: NOW },
          );

          const withinReach = longer.starts.slice(count).filter((start) => start <= '2029-11-02T10:00');
          assert.deepEqual(added, withinReach);
        },
      ),
    );
  });

  it('goes on after an UNTIL, as far as it was moved, and no further than three years from now', () => {
    const recurrence = {
      ...{ first: '2026-12-01T14:00', zone: 'Europe/London', except: [] },
      rule: 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270131',
    };
    const days = 2 * 24 * 60;
    const added = continueRule(recurrence, {
      last: '2027-01-07T14:00:00.000Z',
      shift: days,
      more: 2,
      now: NOW,
    });
    assert.deepEqual(added, ['2027-02-04T14:00:00.000Z', '2027-03-04T14:00:00.000Z']);

    const all = continueRule(recurrence, {
      last: '2027-01-07T14:00:00.000Z',
      shift: days,
      more: 500,
      now: NOW,
    });
    assert.ok(all.length < 40);
    assert.ok(all.at(-1)! < '2029-11-05');
  });
});
