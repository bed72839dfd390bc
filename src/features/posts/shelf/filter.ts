import { isPublic } from '../post.ts';
import type { PostKind } from '../kinds/kinds.ts';
import type { ShelfEntry } from './entry.ts';

/** Which posts are wanted. Every criterion that is given must hold. */
export interface Filter {
  readonly kind?: PostKind | undefined;
  readonly topic?: string | undefined;
  /** Any of these: the topics of a circle. */
  readonly topics?: readonly string[] | undefined;
  readonly sector?: string | undefined;
  /** As `plainName` writes it. */
  readonly technology?: string | undefined;
  /** A tenant's id, or a name as a post gives it. */
  readonly organisation?: string | undefined;
  readonly language?: 'cy' | 'en' | undefined;
  /** Archived ones are left out unless they are asked for. */
  readonly archived?: boolean | undefined;
  /** Only questions that have no accepted answer. */
  readonly open?: boolean | undefined;
}

export const matches = (entry: ShelfEntry, filter: Filter): boolean =>
  isPublic(entry) &&
  (filter.archived === true || entry.state === 'published') &&
  (filter.kind === undefined || entry.kind === filter.kind) &&
  (filter.topic === undefined || entry.topics.includes(filter.topic)) &&
  (filter.topics === undefined || filter.topics.some((topic) => entry.topics.includes(topic))) &&
  (filter.sector === undefined || entry.sector === filter.sector) &&
  (filter.technology === undefined || entry.technologies.includes(filter.technology)) &&
  (filter.organisation === undefined ||
    entry.organisation === filter.organisation ||
    (entry.organisation === undefined && entry.tenantId === filter.organisation)) &&
  (filter.language === undefined || entry.languages.includes(filter.language)) &&
  (filter.open !== true || (entry.kind === 'question' && !entry.isAnswered));
