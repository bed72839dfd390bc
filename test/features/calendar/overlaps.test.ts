import assert from 'node:assert/strict';
import type { Scheduled } from '../../../src/chat/announcing/scheduled.ts';
import { overlapsOf } from '../../../src/features/calendar/overlaps.ts';

const anEntry = (id: string, at: string, until?: string): Scheduled => ({
  ...{ id, at: `2026-12-01T${at}:00.000Z`, what: 'meetup', tells: null, awaitsApproval: false },
  ...(until !== undefined && { until: `2026-12-01T${until}:00.000Z` }),
  title: { cy: id, en: id },
});

describe('What overlaps in the calendar', () => {
  it('is every pair of things that take place at the same time, in part or whole', () => {
    const overlaps = overlapsOf([
      anEntry('long', '10:00', '16:00'),
      anEntry('within', '11:00', '12:00'),
      anEntry('across', '11:30', '17:00'),
    ]);

    assert.deepEqual(
      overlaps.map(([one, other]) => `${one.id} ${other.id}`),
      ['long within', 'long across', 'within across'],
    );
  });

  it('is not what begins as another ends, nor what takes no time', () => {
    const entries = [
      anEntry('first', '10:00', '11:00'),
      anEntry('next', '11:00', '12:00'),
      anEntry('update', '10:30'),
    ];

    assert.deepEqual(overlapsOf(entries), []);
  });
});
