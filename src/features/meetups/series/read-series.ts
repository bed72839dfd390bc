import { without } from '../../../lib/without.ts';
import type { MeetupContent } from '../meetup/meetup.ts';
import type { Series, SeriesChange } from './series.ts';

/**
 * A series as it was kept before several of its parts could be moved or left out at once: what its parts did not follow yet
 * stood in `pending`, and a cancellation did not count as a revision. Such records stay until the series is changed again.
 */
type EarlierSeries = Omit<Series, 'changes' | 'shift'> & { readonly pending?: Partial<MeetupContent> };

/** A series as it is kept: in the present form or in the earlier one. */
export type StoredSeries = Series | EarlierSeries;

/** What the parts of an earlier record do not follow yet, as one change of all of them. */
function openChange({ state, isBehind, starts, revision, pending = {} }: EarlierSeries): SeriesChange[] {
  if (!isBehind) return [];
  const numbers = starts.map((_, index) => index + 1);
  if (state === 'cancelled') return [{ revision: revision + 1, numbers, cancels: true }];
  return Object.keys(pending).length === 0 ? [] : [{ revision, numbers, fields: pending }];
}

/** A series, whenever it was stored. An earlier record means the same as it did. */
export function readSeries(stored: StoredSeries): Series {
  if ('changes' in stored) return stored;
  const changes = openChange(stored);
  const revision = changes.at(-1)?.revision ?? stored.revision;
  return { ...without(stored, 'pending'), changes, shift: 0, revision };
}
