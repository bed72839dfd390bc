import type { Feature, FileTaker } from '../feature.ts';
import type { SentFile } from '../input/sent-file.ts';

/** Which feature takes which of the files that were sent together: one that wants a file for itself before one that takes any. */
export function filesByTaker(
  features: readonly Feature[],
  files: readonly SentFile[],
): ReadonlyMap<FileTaker, readonly SentFile[]> {
  const takers = features.flatMap((feature) => feature.files ?? []);
  const found = new Map<FileTaker, readonly SentFile[]>();
  for (const file of files) {
    const taker = takers.find(({ isFor }) => isFor?.(file)) ?? takers.find(({ isFor }) => !isFor);
    if (taker) found.set(taker, [...(found.get(taker) ?? []), file]);
  }
  return found;
}
