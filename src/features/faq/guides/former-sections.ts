import type { Named } from './name-sections.ts';
import { likeness, wordsIn } from './text-likeness.ts';

/** A section that an earlier version had, so that links to it lead somewhere. */
export interface FormerSection {
  readonly anchor: string;
  readonly heading: string;
  /** The section that comes nearest to it now. */
  readonly to: string;
  /** Most of its words stand there; otherwise the reader is told that the section is gone. */
  readonly isThere: boolean;
}

/** So many of its words must stand in another section for a reader to find there what they came for. */
const THERE = 0.35;

function nearest(
  old: Named,
  place: number,
  sections: readonly Named[],
): Pick<FormerSection, 'to' | 'isThere'> {
  const words = wordsIn(`${old.heading} ${old.markdown}`);
  const [best] = sections
    .map(({ anchor, heading, markdown }, at) => ({
      anchor,
      share: likeness(words, wordsIn(`${heading} ${markdown}`)),
      away: Math.abs(place - (at + 0.5) / sections.length),
    }))
    .sort((a, b) => b.share - a.share || a.away - b.away);
  return { to: best?.anchor ?? '', isThere: (best?.share ?? 0) >= THERE };
}

/**
 * Where links to earlier versions lead in a new one: what was in the version before and is no more, and what was gone by
 * then already, which follows the section that stood in for it.
 */
export function formerSections(
  before: readonly Named[],
  gone: readonly FormerSection[],
  sections: readonly Named[],
): readonly FormerSection[] {
  const isHere = (anchor: string): boolean => sections.some((section) => section.anchor === anchor);
  const left = before.flatMap((old, at): FormerSection[] =>
    isHere(old.anchor)
      ? []
      : [
          {
            anchor: old.anchor,
            heading: old.heading,
            ...nearest(old, (at + 0.5) / before.length, sections),
          },
        ],
  );
  const followed = gone.flatMap((former): FormerSection[] => {
    if (isHere(former.anchor)) return [];
    if (isHere(former.to)) return [former];
    const next = left.find(({ anchor }) => anchor === former.to);
    return next ? [{ ...former, to: next.to, isThere: former.isThere && next.isThere }] : [];
  });
  return [...left, ...followed];
}
