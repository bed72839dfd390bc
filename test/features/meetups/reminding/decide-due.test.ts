import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Meetup } from '../../../../src/features/meetups/meetup/meetup.ts';
import { usefulUntil } from '../../../../src/features/meetups/meetup/offset.ts';
import { decideDue } from '../../../../src/features/meetups/reminding/decide-due.ts';
import { NEVER, nextDueAt } from '../../../../src/features/meetups/reminding/steps.ts';
import { instantToLocal } from '../../../../src/language/dates.ts';
import { aMeetup } from '../../../support/meetups.ts';

interface Told {
  readonly id: string;
  readonly at: Date;
}

/** Lets the tick run at each of `moments`; returns what channels were told and when, and the meetup afterwards. */
function tick(meetup: Meetup, moments: readonly Date[]) {
  const told: Told[] = [];
  let now = meetup;
  for (const at of moments) {
    const { tell, settle, missed } = decideDue(now, at);
    if (tell) told.push({ id: tell.id, at });
    now = { ...now, settled: [...now.settled, ...settle], missed: [...now.missed, ...missed] };
  }
  return { told, meetup: now };
}

/** Runs the tick whenever something is due, as a house that never sleeps does. */
function tickWhenDue(meetup: Meetup): Told[] {
  const told: Told[] = [];
  let now = meetup;
  for (let due = nextDueAt(now); due !== NEVER; due = nextDueAt(now)) {
    const done = tick(now, [new Date(due)]);
    told.push(...done.told);
    now = done.meetup;
  }
  return told;
}

const localTimes = (told: readonly Told[]): string[] => told.map(({ at }) => instantToLocal(at));
const reminder = (offset: string, start = '2026-12-01T14:00:00.000Z'): string =>
  `meetup-reminder:meetup-1:${offset}:${start}`;
const ANNOUNCED = new Date('2026-11-02T10:00:00Z');

describe('What is due of a meetup', () => {
  it('is the announcement at once, then a week, a day and an hour before, and as it starts', () => {
    const told = tickWhenDue(aMeetup());

    assert.deepEqual(
      told.map(({ id, at }) => [id, at.toISOString()]),
      [
        ['meetup:meetup-1', '2026-11-02T10:00:00.000Z'],
        [reminder('P7D'), '2026-11-24T14:00:00.000Z'],
        [reminder('P1D'), '2026-11-30T14:00:00.000Z'],
        [reminder('PT1H'), '2026-12-01T13:00:00.000Z'],
        [reminder('PT0S'), '2026-12-01T13:59:00.000Z'],
      ],
    );
  });

  it('follows the offsets that the manager chose, none among them', () => {
    const own = tickWhenDue(aMeetup({ reminders: ['PT15M', 'P14D'] }));
    const none = tickWhenDue(aMeetup({ reminders: [] }));

    assert.deepEqual(localTimes(own).slice(1), ['2026-11-17T14:00', '2026-12-01T13:45']);
    assert.equal(none.length, 1);
  });

  it('comes at the hour of the meetup when the clocks go back in between', () => {
    const told = tickWhenDue(
      aMeetup({ timeSetAt: '2026-10-01T08:00:00.000Z', start: '2026-10-26T14:00:00.000Z' }),
    );

    assert.deepEqual(localTimes(told.filter(({ id }) => id.includes('reminder'))).slice(0, 3), [
      '2026-10-19T14:00',
      '2026-10-25T14:00',
      '2026-10-26T13:00',
    ]);
  });

  it('comes at the hour of the meetup when the clocks go forward in between', () => {
    const told = tickWhenDue(
      aMeetup({ plannedAt: '2027-03-01T08:00:00.000Z', start: '2027-03-29T13:00:00.000Z' }),
    );

    assert.deepEqual(localTimes(told).slice(1, 4), [
      '2027-03-22T14:00',
      '2027-03-28T14:00',
      '2027-03-29T13:00',
    ]);
  });

  it('leaves out reminders whose moment had passed when the meetup was planned', () => {
    const told = tickWhenDue(
      aMeetup({ plannedAt: '2026-11-30T15:00:00.000Z', timeSetAt: '2026-11-30T15:00:00.000Z' }),
    );

    assert.deepEqual(
      told.map(({ id }) => id),
      ['meetup:meetup-1', reminder('PT1H'), reminder('PT0S')],
    );
  });

  it('is one reminder, the last that is of use, when the bot was away for several; the others are recorded', () => {
    const announced = tick(aMeetup(), [ANNOUNCED]).meetup;

    const { told, meetup } = tick(announced, [
      new Date('2026-12-01T13:25:00Z'),
      new Date('2026-12-01T13:26:00Z'),
    ]);

    assert.deepEqual(
      told.map(({ id }) => id),
      [reminder('PT1H')],
    );
    assert.deepEqual(meetup.missed, [
      { what: 'P7D', dueAt: '2026-11-24T14:00:00.000Z', noticedAt: '2026-12-01T13:25:00.000Z' },
      { what: 'P1D', dueAt: '2026-11-30T14:00:00.000Z', noticedAt: '2026-12-01T13:25:00.000Z' },
    ]);
  });

  it('is no reminder whose use is over: not a week’s the evening before, and none after the start', () => {
    const announced = tick(aMeetup(), [ANNOUNCED]).meetup;

    const evening = tick(announced, [new Date('2026-11-30T13:00:00Z')]);
    const after = tick(announced, [new Date('2026-12-01T14:00:00Z')]);

    assert.deepEqual([evening.told, after.told], [[], []]);
    assert.deepEqual(
      evening.meetup.missed.map(({ what }) => what),
      ['P7D'],
    );
    assert.deepEqual(
      after.meetup.missed.map(({ what }) => what),
      ['P7D', 'P1D', 'PT1H'],
    );
  });

  it('is recorded as missed however short the outage was, when nobody was told that it starts', () => {
    const announced = tick(aMeetup(), [
      ...[ANNOUNCED, new Date('2026-11-24T14:00:00Z'), new Date('2026-11-30T14:00:00Z')],
      new Date('2026-12-01T13:00:00Z'),
    ]).meetup;

    const { told, meetup } = tick(announced, [new Date('2026-12-01T14:03:00Z')]);

    assert.deepEqual(told, []);
    assert.deepEqual(meetup.missed, [
      { what: 'PT0S', dueAt: '2026-12-01T13:59:00.000Z', noticedAt: '2026-12-01T14:03:00.000Z' },
    ]);
  });

  it('gives way to the announcement when that has not been made', () => {
    const { told } = tick(aMeetup(), [new Date('2026-11-30T14:00:00Z'), new Date('2026-11-30T14:01:00Z')]);

    assert.deepEqual(
      told.map(({ id }) => id),
      ['meetup:meetup-1'],
    );
  });

  it('is for a part of a series its own announcement at the first reminder, and not that reminder too', () => {
    const part = { series: 'series-1', number: 2, of: 5 };

    const told = tickWhenDue(aMeetup({ part }));

    assert.deepEqual(told.map(({ id, at }) => [id, at.toISOString()]).slice(0, 2), [
      ['meetup:meetup-1', '2026-11-24T14:00:00.000Z'],
      [reminder('P1D'), '2026-11-30T14:00:00.000Z'],
    ]);
  });

  it('stops when the meetup is cancelled, which those who said yes are told once', () => {
    const { meetup } = tick(aMeetup(), [ANNOUNCED]);
    const cancelled: Meetup = { ...meetup, state: 'cancelled', cancelledAt: '2026-11-03T10:00:00.000Z' };

    assert.deepEqual(tickWhenDue(cancelled), []);
    const first = decideDue(cancelled, new Date('2026-11-03T10:00:00Z'));
    assert.equal(first.people?.id, 'meetup-cancelled:meetup-1');
    const settled = { ...cancelled, settled: [...cancelled.settled, ...first.settle] };
    assert.equal(decideDue(settled, new Date('2026-11-03T10:01:00Z')).people, undefined);
  });

  it('follows the new time when the meetup is moved', () => {
    const { meetup } = tick(aMeetup(), [ANNOUNCED, new Date('2026-11-24T14:00:00Z')]);
    const start = '2026-12-08T14:00:00.000Z';
    const at = '2026-11-25T09:00:00.000Z';
    const moved: Meetup = {
      ...meetup,
      ...{ start, timeSetAt: at, changedAt: at, sequence: 1, change: { at, sequence: 1, what: 'time' } },
    };

    assert.equal(decideDue(moved, new Date(at)).people?.id, 'meetup-changed:meetup-1:1');
    assert.deepEqual(
      tickWhenDue(moved).map(({ id }) => id),
      ['P7D', 'P1D', 'PT1H', 'PT0S'].map((offset) => reminder(offset, start)),
    );
  });

  it('is to keep the sums a day after the end, and to forget the replies after 30 days', () => {
    const quiet = (moment: string) => [...decideDue(aMeetup(), new Date(moment)).quiet];

    assert.ok(!quiet('2026-12-02T14:59:59Z').includes('sum'));
    assert.ok(quiet('2026-12-02T15:00:00Z').includes('sum'));
    assert.ok(!quiet('2026-12-31T14:59:59Z').includes('forget'));
    assert.ok(quiet('2026-12-31T15:00:00Z').includes('forget'));
  });

  it('is told at most once, never before its moment, never after its use, whenever the tick runs', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const ahead = fc.integer({ min: 1, max: 60 * 24 * 60 });
    const ticks = fc.array(fc.integer({ min: 0, max: 70 * 24 * 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(moment, ahead, ticks, (planned, minutesAhead, offsets) => {
        const start = new Date(planned.getTime() + minutesAhead * 60_000).toISOString();
        const plannedAt = planned.toISOString();
        const moments = offsets
          .sort((a, b) => a - b)
          .map((offset) => new Date(planned.getTime() + offset * 60_000));

        const { told } = tick(aMeetup({ plannedAt, timeSetAt: plannedAt, start }), moments);

        assert.equal(new Set(told.map(({ id }) => id)).size, told.length);
        for (const { id, at } of told) {
          assert.ok(at < new Date(start), `${id} at ${at.toISOString()}`);
          const offset = /^meetup-reminder:meetup-1:([^:]+):/.exec(id)?.[1];
          if (offset !== undefined)
            assert.ok(at <= usefulUntil(offset, start), `${id} at ${at.toISOString()}`);
        }
      }),
    );
  });

  it('is everything, for a house that never sleeps: each told or left out because its moment lay before the planning', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 2, max: 20 * 24 * 60 }), (planned, minutesAhead) => {
        const start = new Date(planned.getTime() + minutesAhead * 60_000).toISOString();
        const plannedAt = planned.toISOString();

        const told = tickWhenDue(aMeetup({ plannedAt, timeSetAt: plannedAt, start }));

        assert.equal(told[0]?.id, 'meetup:meetup-1');
        assert.ok(told.slice(1).every(({ at }) => at > planned));
        assert.ok(told.some(({ id }) => id === reminder('PT0S', start)));
      }),
    );
  });
});
