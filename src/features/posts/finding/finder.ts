import { headingField, openSearchIndex, type Entry } from '../../../search/index.ts';
import type { Language } from '../../../language/bilingual.ts';
import { topicName } from '../../../chat/vocabulary/topics.ts';
import { sayBoth } from '../../../language/say.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { KIND_FIELDS } from '../kinds/fields.ts';
import { isOwnWords, languagesIn, wordsFor } from '../kinds/own-words.ts';
import type { Titled } from '../kinds/draft.ts';
import { isPublic, type Post } from '../post.ts';
import { matches, type Filter } from '../shelf/filter.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import type { Follower } from '../shelf/shelf.ts';
import { openFiling } from './filing.ts';

/** What a search brought. */
export interface FoundPosts {
  readonly ids: readonly string[];
  /** Not every post is filed yet: there may be more. So it is for a while after a start with very many. */
  readonly isPartial: boolean;
}

/**
 * Finds posts by their words, with the engine that finds passages of the guides. Best first; ids alone. Waits for the filing of
 * what was written a moment ago, but not for that of a whole archive.
 */
export interface Finder extends Follower {
  /** Those that match a query in any of these languages, and the filter. */
  find(languages: readonly Language[], query: string, filter: Filter, limit: number): Promise<FoundPosts>;
  /** Those that may tell the same as words that somebody is writing: none where nothing is near. */
  near(draft: Titled, limit: number): Promise<readonly string[]>;
  /** Those that are about the same as a post. */
  like(post: Post, filter: Filter, limit: number): Promise<readonly string[]>;
}

/** What a query must have in common with a post at least, of all that could be had (0 to 1). */
const LEAST_FOUND = 0.08;
/** From here on two posts may tell the same: measured on pairs in `test/features/posts/finding`. */
const NEAR = 0.42;

/** What is filed of a post in one language: its own words there, and what it says in no language. */
function entryIn(language: Language, post: Post, names: string): Entry {
  const { kind, details = {} } = post;
  const told = KIND_FIELDS[kind].flatMap(({ name }) => {
    const value = details[name];
    return isOwnWords(value) ? (value[language] ?? []) : [];
  });
  const facts = [...(details.technologies ?? []), details.organisation ?? '', details.provider ?? ''];
  return {
    id: post.id,
    fields: [
      headingField(wordsFor(language, post.title)),
      { text: names, weight: 0.5 },
      ...[wordsFor(language, post.summary), ...told, facts.join('. ')].map((text) => ({ text })),
    ],
  };
}

/** What its kind and its topics are called, in both languages: members look for a post by these as well. */
const namesOf = ({ kind, topics }: Pick<Post, 'kind' | 'topics'>): string =>
  [sayBoth(KIND_NAMES[kind]), ...topics.map(topicName)].flatMap(({ cy, en }) => [cy, en]).join('. ');

/** The same, said once for all posts of the same kind and topics: there are far fewer of those than of posts. */
function rememberNames(): typeof namesOf {
  const known = new Map<string, string>();
  return (post) => {
    const key = [post.kind, ...post.topics].join();
    const names = known.get(key) ?? namesOf(post);
    known.set(key, names);
    return names;
  };
}

interface Found {
  readonly id: string;
  readonly score: number;
}

/** The best of several lists: each post once, with its better score. */
function best(hits: readonly Found[], limit: number): readonly string[] {
  const scores = new Map<string, number>();
  for (const { id, score } of hits) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}

/** So long whoever searches waits for posts to be filed. */
const PATIENCE_MS = 250;

/** `entryOf`: what the shelf knows of a post. `patienceMs`: how long a search waits for filing. */
export function openFinder(
  entryOf: (id: string) => ShelfEntry | undefined,
  patienceMs = PATIENCE_MS,
): Finder {
  const indexes = { cy: openSearchIndex('cy'), en: openSearchIndex('en') } as const;
  const where = (filter: Filter) => (id: string) => {
    const entry = entryOf(id);
    return entry !== undefined && matches(entry, filter);
  };
  const names = rememberNames();
  const filing = openFiling((post) => {
    for (const language of ['cy', 'en'] as const) {
      if (isPublic(post) && post.title[language] !== undefined)
        indexes[language].put(entryIn(language, post, names(post)));
      else indexes[language].remove(post.id);
    }
  });
  return {
    put: (post) => filing.put(post),
    remove(id) {
      filing.forget(id);
      indexes.cy.remove(id);
      indexes.en.remove(id);
    },
    async find(languages, query, filter, limit) {
      const unfiled = await filing.settle(patienceMs);
      const hits = languages.flatMap((language) =>
        indexes[language].search(query, { limit, where: where(filter) }),
      );
      const ids = best(
        hits.filter(({ score }) => score >= LEAST_FOUND),
        limit,
      );
      return { ids, isPartial: unfiled > 0 };
    },
    async near(draft, limit) {
      await filing.settle(patienceMs);
      const hits = languagesIn(draft.title).flatMap((language) =>
        indexes[language].search(wordsFor(language, draft.title), {
          ...{ limit, where: where({ kind: draft.kind }) },
        }),
      );
      return best(
        hits.filter(({ score }) => score >= NEAR),
        limit,
      );
    },
    async like(post, filter, limit) {
      await filing.settle(patienceMs);
      const hits = languagesIn(post.title).flatMap((language) =>
        indexes[language].like(post.id, { limit, where: where(filter) }),
      );
      return best(hits, limit);
    },
  };
}
