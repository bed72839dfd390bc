import type { BotError } from '../../../lib/errors.ts';
import { seriesCancelled, seriesFull, seriesPartEarly } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { continueRule, MOST_PARTS } from './expand-rule.ts';
import type { Series } from './series.ts';

/** What is to be added: so many more by the rule of the series, or one at a moment (ISO 8601). */
export type MoreParts = { readonly more: number } | { readonly start: string };

/** Why parts cannot be added: the code of a failure, its line in the catalogue, and how many there can be. */
export interface AddTrouble {
  readonly code: 'meetup_series_full' | 'meetup_series_part_early';
  readonly parts: number;
}

const lastOf = ({ starts }: Series): string => [...starts].sort().at(-1) ?? '';

/** The moments of parts to add. They come after the last one, so that numbers follow the calendar. */
export function startsToAdd(
  series: Series,
  wanted: MoreParts,
  now: Date,
): { readonly starts: readonly string[] } | { readonly trouble: AddTrouble } {
  const { starts, recurrence, shift } = series;
  const [last, more] = [lastOf(series), 'more' in wanted ? wanted.more : 1];
  const full = (parts: number) => ({ trouble: { code: 'meetup_series_full', parts } }) as const;
  if (starts.length + more > MOST_PARTS) return full(MOST_PARTS);
  if ('start' in wanted)
    return wanted.start > last
      ? { starts: [wanted.start] }
      : { trouble: { code: 'meetup_series_part_early', parts: MOST_PARTS } };
  const found = continueRule(recurrence, { last, shift, more, now });
  return found.length < more ? full(starts.length + found.length) : { starts: found };
}

const FAILURES: Readonly<Record<AddTrouble['code'], (trouble: AddTrouble) => BotError>> = {
  meetup_series_full: ({ parts }) => seriesFull({ parts }),
  meetup_series_part_early: () => seriesPartEarly({}),
};

/**
 * Adds parts at the end of a series. Those that are there show the new number of all. `known` is how many parts there were
 * when somebody looked: where there are more by now, nothing is added, so that adding twice is adding once. Throws
 * `meetup_series_not_found`, `meetup_series_cancelled`, `meetup_series_full` and `meetup_series_part_early`.
 */
export async function addParts(
  { series, clock, nudge }: Pick<Parts, 'series' | 'clock' | 'nudge'>,
  id: string,
  wanted: MoreParts,
  known?: number,
): Promise<Series> {
  const changed = await series.change(id, (old) => {
    if (old.state === 'cancelled') throw seriesCancelled({});
    if (known !== undefined && old.starts.length !== known) return undefined;
    const found = startsToAdd(old, wanted, clock());
    if ('trouble' in found) throw FAILURES[found.trouble.code](found.trouble);
    const starts = [...old.starts, ...found.starts];
    return { ...old, starts, revision: old.revision + 1, isBehind: true };
  });
  nudge();
  return changed;
}
