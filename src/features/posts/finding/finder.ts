import type { Language } from '../../../language/bilingual.ts';
import type { Post } from '../post.ts';
import type { Filter } from '../shelf/filter.ts';
import type { Follower } from '../shelf/shelf.ts';

/** Finds posts by their words, with the engine that finds passages of the guides. Best first; ids alone. */
export interface Finder extends Follower {
  /** Those that match a query in any of these languages, and the filter. */
  find(languages: readonly Language[], query: string, filter: Filter, limit: number): Promise<readonly string[]>;
  /** Those that may tell the same as a text that somebody is writing: none where nothing is near. */
  near(language: Language, text: string, filter: Filter, limit: number): Promise<readonly string[]>;
  /** Those that are about the same as a post. */
  like(post: Post, filter: Filter, limit: number): Promise<readonly string[]>;
}
