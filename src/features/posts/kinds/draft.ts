import type { Language } from '../../../language/bilingual.ts';
import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import type { TopicId } from '../../../chat/vocabulary/topics.ts';
import type { Details } from './details.ts';
import type { PostKind } from './kinds.ts';
import type { OwnWords } from './own-words.ts';

/** What a card shows of a post in full; a longer post belongs behind its link. */
export const TITLE_LIMIT = 120;
export const SUMMARY_LIMIT = 1000;

/** What somebody wants to publish. `title` and `summary` stand in the same languages. */
export interface Draft {
  readonly kind: PostKind;
  readonly title: OwnWords;
  readonly summary: OwnWords;
  /** https only. */
  readonly link?: string | undefined;
  readonly topics: readonly TopicId[];
  readonly sector?: Sector | undefined;
  readonly details?: Details | undefined;
  /** The side that a machine translated. Always shown as such; nothing of ours makes one. */
  readonly machineSide?: Language | undefined;
}

/** As much of a draft as others like it are found by. */
export type Titled = Pick<Draft, 'kind' | 'title'>;

/** The words of a post, without what happened to it. */
export const draftOf = ({
  kind,
  title,
  summary,
  link,
  topics,
  sector,
  details,
  machineSide,
}: Draft): Draft => ({
  ...{ kind, title, summary, topics },
  ...(link !== undefined && { link }),
  ...(sector !== undefined && { sector }),
  ...(details !== undefined && { details }),
  ...(machineSide !== undefined && { machineSide }),
});
