import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideDue, NEVER, nextDueAt } from '../../../src/features/meetups/due-reminders.ts';
import type { Meetup } from '../../../src/features/meetups/meetup.ts';
import { instantToLocal } from '../../../src/language/dates.ts';
import { aMeetup } from '../../support/meetups.ts';

const HOUR_MS = 3_600_000;

const settle = (meetup: Meetup, ids: readonly string[]): Meetup => ({
  ...meetup,
  settled: [...meetup.settled, ...ids],
});

/** Lets the tick run at each of `moments`; returns what was told and when. */
function tick(meetup: Meetup, moments: readonly Date[]) {
  const told: { readonly id: string; readonly at: Date }[] = [];
  let now = meetup;
  for (const at of moments) {
    const { tell, settle: ids } = decideDue(now, at);
    if (tell) told.push({ id: tell.id, at });
    now = settle(now, ids);
  }
  return { told, meetup: now };
}

/** Runs the tick whenever something is due, as a house that never sleeps does. */
function tickWhenDue(meetup: Meetup) {
  const told: { readonly id: string; readonly at: Date }[] = [];
  let now = meetup;
  for (let due = nextDueAt(now); due !== NEVER; due = nextDueAt(now)) {
    const { tell, settle: ids } = decideDue(now, new Date(due));
    if (tell) told.push({ id: tell.id, at: new Date(due) });
    now = settle(now, ids);
  }
  return told;
}

const localTimes = (told: ReturnType<typeof tickWhenDue>): string[] =>
  told.map(({ at }) => instantToLocal(at));

describe('due reminders of a meetup', () => {
  it('are the announcement at once, then a week, a day and an hour before', () => {
    const told = tickWhenDue(aMeetup());

    assert.deepEqual(
      told.map(({ id, at }) => [id, at.toISOString()]),
      [
        ['meetup:meetup-1', '2026-11-02T10:00:00.000Z'],
        ['meetup-reminder:meetup-1:week:2026-12-01T14:00:00.000Z', '2026-11-24T14:00:00.000Z'],
        ['meetup-reminder:meetup-1:day:2026-12-01T14:00:00.000Z', '2026-11-30T14:00:00.000Z'],
        ['meetup-reminder:meetup-1:hour:2026-12-01T14:00:00.000Z', '2026-12-01T13:00:00.000Z'],
      ],
    );
  });

  it('come at the hour of the meetup when the clocks go back in between', () => {
    const told = tickWhenDue(
      aMeetup({ plannedAt: '2026-10-01T08:00:00.000Z', start: '2026-10-26T14:00:00.000Z' }),
    );

    assert.deepEqual(localTimes(told).slice(1), ['2026-10-19T14:00', '2026-10-25T14:00', '2026-10-26T13:00']);
  });

  it('come at the hour of the meetup when the clocks go forward in between', () => {
    const told = tickWhenDue(
      aMeetup({ plannedAt: '2027-03-01T08:00:00.000Z', start: '2027-03-29T13:00:00.000Z' }),
    );

    assert.deepEqual(localTimes(told).slice(1), ['2027-03-22T14:00', '2027-03-28T14:00', '2027-03-29T13:00']);
  });

  it('leave out those whose moment had passed when the meetup was planned', () => {
    const told = tickWhenDue(aMeetup({ plannedAt: '2026-11-30T15:00:00.000Z' }));

    assert.deepEqual(
      told.map(({ id }) => id.split(':').at(0)),
      ['meetup', 'meetup-reminder'],
    );
    assert.match(told[1]?.id ?? '', /:hour:/);
  });

  it('are one, the last, when the bot was away for several', () => {
    const announced = tick(aMeetup(), [new Date('2026-11-02T10:00:00Z')]).meetup;

    const { told } = tick(announced, [new Date('2026-12-01T13:30:00Z'), new Date('2026-12-01T13:31:00Z')]);

    assert.deepEqual(
      told.map(({ id }) => id),
      ['meetup-reminder:meetup-1:hour:2026-12-01T14:00:00.000Z'],
    );
  });

  it('give way to the announcement when that has not been made', () => {
    const { told } = tick(aMeetup(), [new Date('2026-11-30T14:00:00Z'), new Date('2026-11-30T14:01:00Z')]);

    assert.deepEqual(
      told.map(({ id }) => id),
      ['meetup:meetup-1'],
    );
  });

  it('stop when the meetup is cancelled, which is told once', () => {
    const { meetup } = tick(aMeetup(), [new Date('2026-11-02T10:00:00Z')]);
    const cancelled: Meetup = { ...meetup, state: 'cancelled', cancelledAt: '2026-11-03T10:00:00.000Z' };

    assert.deepEqual(
      tickWhenDue(cancelled).map(({ id }) => id),
      ['meetup-cancelled:meetup-1'],
    );
  });

  it('follow the new time when the meetup is moved', () => {
    const { meetup } = tick(aMeetup(), [new Date('2026-11-02T10:00:00Z'), new Date('2026-11-24T14:00:00Z')]);
    const start = '2026-12-08T14:00:00.000Z';
    const moved: Meetup = { ...meetup, start, movedAt: '2026-11-25T09:00:00.000Z', sequence: 1 };

    assert.deepEqual(
      tickWhenDue(moved).map(({ id }) => id),
      [
        'meetup-moved:meetup-1:1',
        `meetup-reminder:meetup-1:week:${start}`,
        `meetup-reminder:meetup-1:day:${start}`,
        `meetup-reminder:meetup-1:hour:${start}`,
      ],
    );
  });

  it('let the replies be forgotten 30 days after the end', () => {
    const meetup = aMeetup();

    assert.equal(decideDue(meetup, new Date('2026-12-31T14:59:59Z')).forget, false);
    assert.equal(decideDue(meetup, new Date('2026-12-31T15:00:00Z')).forget, true);
  });

  it('are each told at most once, never before their moment and never after the start, whenever the tick runs', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const ahead = fc.integer({ min: 1, max: 60 * 24 * 60 });
    const ticks = fc.array(fc.integer({ min: 0, max: 70 * 24 * 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(moment, ahead, ticks, (planned, minutesAhead, offsets) => {
        const start = new Date(planned.getTime() + minutesAhead * 60_000);
        const meetup = aMeetup({ plannedAt: planned.toISOString(), start: start.toISOString() });
        const moments = offsets
          .sort((a, b) => a - b)
          .map((offset) => new Date(planned.getTime() + offset * 60_000));

        const { told } = tick(meetup, moments);

        assert.equal(new Set(told.map(({ id }) => id)).size, told.length);
        for (const { id, at } of told) {
          assert.ok(at < start, `${id} at ${at.toISOString()}`);
          const early = start.getTime() - at.getTime();
          // A day and a week by the calendar are an hour longer when the clocks go back.
          if (id.includes(':week:')) assert.ok(early <= (7 * 24 + 1) * HOUR_MS);
          if (id.includes(':day:')) assert.ok(early <= 25 * HOUR_MS);
          if (id.includes(':hour:')) assert.ok(early <= HOUR_MS);
        }
      }),
    );
  });

  it('are none whose moment lies before the planning, for a house that never sleeps', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 * 24 * 60 }), (planned, minutesAhead) => {
        const start = new Date(planned.getTime() + minutesAhead * 60_000).toISOString();

        const told = tickWhenDue(aMeetup({ plannedAt: planned.toISOString(), start }));

        assert.equal(told[0]?.id, 'meetup:meetup-1');
        assert.ok(told.slice(1).every(({ at }) => at > planned));
      }),
    );
  });
});
