import assert from 'node:assert/strict';
import { localOf, MINUTE } from '../plans.ts';
import { awakeFrom, countByHand, missedOf } from '../reckoning.ts';
import { nameOf, type Lived } from './lived.ts';

/** The replies are counted, and the places given, as by hand. */
export function checkCounts({ parts }: Lived): number {
  for (const part of parts)
    assert.deepEqual(part.shown.rsvps, countByHand(part.said, part.capacities).counts, nameOf(part));
  return parts.reduce((sum, { said }) => sum + said.length, 0);
}

/** Every part is where, when and how it is by hand, whatever was done with it or with its series. */
export function checkStanding({ parts }: Lived): void {
  for (const part of parts) {
    const { start, state, link, capacity } = part.shown;
    assert.deepEqual(
      { start, state, link, capacity },
      {
        start: localOf(part.course.versions.at(-1)!.start),
        state: part.course.cancelledAt === Infinity ? 'planned' : 'cancelled',
        ...{ link: part.link, capacity: part.capacity },
      },
      nameOf(part),
    );
  }
}

/** What nobody was told because the house slept is recorded, with the moment at which it woke; and nothing else is. */
export function checkMissed({ parts, downtimes }: Lived): number {
  let missed = 0;
  for (const part of parts) {
    const recorded = part.shown.missed.map(({ dueAt }) => Date.parse(dueAt)).sort((a, b) => a - b);
    assert.deepEqual(recorded.map(localOf), missedOf(part.course, downtimes).map(localOf), nameOf(part));
    for (const { dueAt, noticedAt } of part.shown.missed)
      assert.ok(Math.abs(Date.parse(noticedAt) - awakeFrom(Date.parse(dueAt), downtimes)) < MINUTE);
    missed += recorded.length;
  }
  return missed;
}
