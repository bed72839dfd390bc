import { idOf } from '../../../lib/ids.ts';
import { likeness, wordsIn } from './text-likeness.ts';

/** A section as far as its anchor depends on it. */
export interface Unnamed {
  readonly heading: string;
  readonly markdown: string;
  /** The anchor that its heading asks for. */
  readonly anchor?: string;
}

/** A section that has its anchor. */
export type Named = Unnamed & { readonly anchor: string };

/** From so much likeness on, a section that was rewritten is still the same section. */
const SAME = 0.6;
const LONGEST = 60;
/** Names in the frame of every page (http/pages/page-frame.ts). Those of a guide's own page begin with an underscore. */
const RESERVED = ['content'];

/** Words as an address has them: `Beth yw’r gost?` is `beth-yw-r-gost`. */
export function slugOf(words: string): string {
  const folded = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug.slice(0, LONGEST).replace(/-$/, '');
}

/** Whether a section of the version before may be the same section as this one. */
type IsSame = (section: Unnamed, before: Named) => boolean;

const BY_RISING_DOUBT: readonly IsSame[] = [
  (one, other) => one.heading === other.heading && one.markdown === other.markdown,
  (one, other) => one.markdown === other.markdown,
  (one, other) => slugOf(one.heading) === slugOf(other.heading),
];

/**
 * The anchors of a version's sections, in their order; no two are the same. What a section asks for comes first. A section
 * that the version before had keeps its anchor wherever it stands now: known by its text, by its heading, or by most of
 * its words. `twin`: the anchors of the guide in the other language; a guide with as many sections takes them over, so
 * that a section has one anchor in both. What is new is named after its heading, and never after its place.
 */
export function nameSections(
  sections: readonly Unnamed[],
  before: readonly Named[] = [],
  twin: readonly string[] = [],
): readonly string[] {
  const names = new Map<Unnamed, string>();
  const taken = new Set<string>(RESERVED);
  const give = (section: Unnamed, anchor: string | undefined): void => {
    if (anchor === undefined || names.has(section) || taken.has(anchor)) return;
    names.set(section, anchor);
    taken.add(anchor);
  };

  for (const section of sections) give(section, section.anchor);
  for (const isSame of BY_RISING_DOUBT) {
    for (const section of sections)
      give(section, before.find((other) => !taken.has(other.anchor) && isSame(section, other))?.anchor);
  }
  for (const [section, anchor] of alike(sections, before)) give(section, anchor);
  if (twin.length === sections.length) sections.forEach((section, at) => give(section, twin[at]));

  const fresh = sections.filter((section) => !names.has(section));
  const slugs = fresh.map(({ heading }) => slugOf(heading) || 'section');
  const isCommon = (slug: string): boolean =>
    taken.has(slug) ||
    before.some(({ anchor }) => anchor === slug) ||
    slugs.filter((one) => one === slug).length > 1;
  const wanted = fresh.map((section, at): readonly [Unnamed, string] => {
    const slug = slugs[at] ?? '';
    return [section, isCommon(slug) ? `${slug}-${markOf(section)}` : slug];
  });
  for (const [section, anchor] of wanted) {
    let free = anchor;
    // Only sections of the very same words come here twice.
    for (let number = 2; taken.has(free); number += 1) free = `${anchor}-${number}`;
    give(section, free);
  }
  return sections.map((section) => names.get(section) ?? '');
}

/** A few letters that stand for a text, wherever it stands. */
const markOf = ({ heading, markdown }: Unnamed): string =>
  slugOf(idOf(heading, markdown)).replaceAll('-', '').slice(0, 6);

/** The sections that share most of their words with one of before, the most alike first. */
function alike(
  sections: readonly Unnamed[],
  before: readonly Named[],
): readonly (readonly [Unnamed, string])[] {
  const old = before.map(({ anchor, markdown }) => ({ anchor, words: wordsIn(markdown) }));
  return sections
    .flatMap((section) => {
      const words = wordsIn(section.markdown);
      return old.map(({ anchor, words: others }) => ({ section, anchor, share: likeness(words, others) }));
    })
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share)
    .map(({ section, anchor }) => [section, anchor] as const);
}
