import type { Guide } from './guide.ts';
import type { Passage } from './passage.ts';

/**
 * The section of the twin that says the same. Guides in parallel share their anchors; where one has been written anew, it
 * is the section at the same place between the nearest ones that they still share. `undefined`: the twin has none.
 */
export function twinSection(guide: Guide, passage: Passage, twin: Guide): Passage | undefined {
  const at = guide.passages.indexOf(passage);
  const placeIn = ({ anchor }: Passage): number => twin.passages.findIndex((one) => one.anchor === anchor);
  const same = placeIn(passage);
  if (same >= 0) return twin.passages[same];
  const before = guide.passages.slice(0, at).findLast((one) => placeIn(one) >= 0);
  const after = guide.passages.slice(at).find((one) => placeIn(one) >= 0);
  const [from, to] = [
    before ? guide.passages.indexOf(before) : -1,
    after ? guide.passages.indexOf(after) : guide.passages.length,
  ];
  const [low, high] = [before ? placeIn(before) : -1, after ? placeIn(after) : twin.passages.length];
  if (high - low < 2) return twin.passages[Math.max(0, low)];
  const share = (at - from) / (to - from);
  return twin.passages[Math.min(high - 1, Math.max(low + 1, Math.round(low + share * (high - low))))];
}
