import { z } from 'zod/v4';
import type { Meetup } from '../meetup/meetup.ts';
import { meetupId } from '../meetup/payload.ts';
import type { Series } from '../series/series.ts';
import { shiftBetween, shifted } from '../series/shift.ts';

/** What a button about a whole series brings along. */
export const aboutSeries = z.object({ series: meetupId });

/** Whether a change is of one part of a series, or of all after it too. Clients leave out what nobody chose. */
export const which = z.enum(['one', 'after']).catch('one');

/** A part, and when it would start. */
export interface Move {
  readonly part: Meetup;
  /** ISO 8601. */
  readonly start: string;
}

/** Where the parts go when the first of them is to start at `start`: the others go as far by the clock. */
export function movesOf({ recurrence }: Series, parts: readonly Meetup[], start: string): readonly Move[] {
  const [first] = parts;
  if (!first) return [];
  const shift = shiftBetween(first.start, start, recurrence.zone);
  return parts.map((part) => ({ part, start: shifted(part.start, shift, recurrence.zone) }));
}
