import type { Scheduled } from '../../chat/announcing/scheduled.ts';

/** Two things that take place at the same time. */
export type Overlap = readonly [Scheduled, Scheduled];

/** What overlaps among the entries of a day: nobody can be at both. What ends as the other begins does not. */
export function overlapsOf(entries: readonly Scheduled[]): readonly Overlap[] {
  const lasting = entries.filter(({ until }) => until !== undefined);
  return lasting.flatMap((one, index) =>
    lasting
      .slice(index + 1)
      .filter((other) => one.at < (other.until ?? other.at) && other.at < (one.until ?? one.at))
      .map((other): Overlap => [one, other]),
  );
}
