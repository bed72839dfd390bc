import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { Benefit } from '../kinds/benefit.ts';
import type { PostKind } from '../kinds/kinds.ts';
import { languagesIn } from '../kinds/own-words.ts';
import type { Post, PostState } from '../post.ts';

/**
 * What must be known of every post at any time, to list, filter, rank and tell it: a few hundred bytes of memory. All have
 * the same keys, also those that stand for nothing: walking through fifty thousand objects of many shapes takes ten times
 * as long.
 */
export interface ShelfEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: PostKind;
  readonly state: PostState;
  readonly topics: readonly string[];
  readonly languages: readonly Language[];
  readonly sector: Sector | undefined;
  readonly technologies: readonly string[];
  readonly tenantId: string | undefined;
  /** The organisation that it names itself, where that is not its author's own. */
  readonly organisation: string | undefined;
  readonly helped: number;
  readonly answers: number;
  readonly isAnswered: boolean;
  readonly isReported: boolean;
  /** Still to be told in channels. */
  readonly isUntold: boolean;
  readonly isBehind: boolean;
  readonly wantsTranslation: boolean;
  readonly hasTranslation: boolean;
  /** How much it says that it brought. */
  readonly benefit: Benefit | undefined;
  /** How much others say that it brought them. */
  readonly helpedWith: readonly Benefit[];
  /** The feed that it came from. */
  readonly source: string | undefined;
}

const kept = new Map<string, string>();
/** One copy of a text that many posts share. Topics, names of techniques and of tenants are few. */
const shared = (text: string): string => {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size < 10_000) kept.set(text, text);
  return text;
};

/** A technique's name as names are compared: `Power Automate` and `power  automate` are one. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

export function entryOf(post: Post): ShelfEntry {
  const {
    id,
    at,
    kind,
    state,
    topics,
    title,
    sector,
    details = {},
    tenantId,
    answers = [],
    helped = [],
  } = post;
  return {
    id,
    at,
    kind,
    state,
    topics: topics.map(shared),
    languages: languagesIn(title),
    sector,
    technologies: (details.technologies ?? []).map(plainName).map(shared),
    tenantId: tenantId === undefined ? undefined : shared(tenantId),
    organisation: details.organisation === undefined ? undefined : shared(details.organisation),
    helped: helped.length,
    answers: answers.length,
    isAnswered: post.accepted !== undefined,
    isReported: post.reported,
    isUntold: state === 'published' && !post.announced,
    isBehind: post.isBehind === true,
    wantsTranslation: post.translationWanted === true,
    hasTranslation: post.translation !== undefined,
    benefit: details.benefit,
    helpedWith: helped.flatMap(({ benefit }) => benefit ?? []),
    source: post.source?.name === undefined ? undefined : shared(post.source.name),
  };
}
