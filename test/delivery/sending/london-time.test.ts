import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextWeek, pauseEnd, quietEnd, weekOf } from '../../../src/delivery/sending/london-time.ts';

const at = (iso: string) => new Date(iso);
const NIGHT = { from: '22:00', to: '07:00' };

describe('Quiet hours in London', () => {
  const cases: [string, { from: string; to: string }, string, string | undefined][] = [
    ['before midnight', NIGHT, '2026-02-10T22:00:00Z', '2026-02-11T07:00:00Z'],
    ['after midnight', NIGHT, '2026-02-11T06:59:59Z', '2026-02-11T07:00:00Z'],
    ['at the very end', NIGHT, '2026-02-11T07:00:00Z', undefined],
    ['in the daytime', NIGHT, '2026-02-11T12:00:00Z', undefined],
    ['within one day', { from: '12:00', to: '13:30' }, '2026-02-11T12:15:00Z', '2026-02-11T13:30:00Z'],
    ['in summer time', NIGHT, '2026-07-01T21:30:00Z', '2026-07-02T06:00:00Z'],
    ['in the night that loses an hour', NIGHT, '2026-03-28T23:00:00Z', '2026-03-29T06:00:00Z'],
    ['in the night that gains an hour', NIGHT, '2026-10-24T22:00:00Z', '2026-10-25T07:00:00Z'],
    [
      'ending in the hour that comes twice',
      { from: '00:00', to: '01:30' },
      '2026-10-25T01:10:00Z',
      '2026-10-25T01:30:00Z',
    ],
    ['of no length', { from: '07:00', to: '07:00' }, '2026-02-11T07:00:00Z', undefined],
  ];
  for (const [when, hours, now, end] of cases) {
    it(`${when}: ${end ?? 'not quiet'}`, () => {
      assert.equal(quietEnd(hours, at(now))?.toISOString(), end && at(end).toISOString());
    });
  }

  it('end later than now, within a day and an hour, at any moment of any year', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = minute.map(
      (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
    );
    const moment = fc.date({ min: at('2024-01-01'), max: at('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, moment, (from, to, now) => {
        const end = quietEnd({ from, to }, now);

        assert.ok(end === undefined || (end > now && end.getTime() - now.getTime() <= 25 * 3_600_000));
      }),
    );
  });
});

describe('Weeks and pauses in London', () => {
  it('a week begins on Monday at local midnight, in summer too', () => {
    assert.equal(weekOf(at('2026-07-05T22:59:59Z')), '2026-W27');
    assert.equal(weekOf(at('2026-07-05T23:00:00Z')), '2026-W28');
    assert.equal(nextWeek(at('2026-07-01T12:00:00Z')).toISOString(), '2026-07-05T23:00:00.000Z');
  });

  it('the first days of January belong to the week they are in', () => {
    assert.equal(weekOf(at('2027-01-01T12:00:00Z')), '2026-W53');
  });

  it('a pause ends with the local midnight before its date', () => {
    assert.equal(
      pauseEnd('2026-07-10', at('2026-07-09T12:00:00Z'))?.toISOString(),
      '2026-07-09T23:00:00.000Z',
    );
    assert.equal(pauseEnd('2026-07-10', at('2026-07-09T23:00:00Z')), undefined);
    assert.equal(pauseEnd('no date', at('2026-07-09T23:00:00Z')), undefined);
  });
});
