import type { PostKind } from '../kinds/kinds.ts';
import type { ShelfEntry } from '../shelf/entry.ts';

/** What each kind is worth to most readers, before anything is known of a post. */
const WORTH: Readonly<Record<PostKind, number>> = {
  'case-study': 3,
  question: 2.5,
  collaboration: 2.5,
  video: 2,
  resource: 2,
  training: 1.5,
  news: 1,
};

/** How much a post deserves to be read first: what it is, whom it helped, whether it tells what it brought. */
const worthOf = ({ kind, helped, answers, benefit, languages, source }: ShelfEntry): number =>
  WORTH[kind] +
  Math.log2(1 + helped) * 2 +
  Math.log2(1 + answers) * 0.5 +
  (benefit ? 1 : 0) +
  (languages.length > 1 ? 0.5 : 0) -
  (source === undefined ? 0 : 1);

/** Best first; of two that are worth the same, the later one. The same list in whatever order it came. */
export const bestFirst = (entries: readonly ShelfEntry[]): readonly ShelfEntry[] =>
  entries
    .map((entry) => ({ entry, worth: worthOf(entry) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        (a.entry.at < b.entry.at ? 1 : a.entry.at > b.entry.at ? -1 : a.entry.id < b.entry.id ? -1 : 1),
    )
    .map(({ entry }) => entry);
