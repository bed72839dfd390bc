import type { Asker } from '../../chat/asker.ts';
import type { TopicId } from '../../chat/topics.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Document } from '../../storage/collection.ts';
import type { OwnWords } from './own-words.ts';

/** What a post can be, in the order in which kinds are offered. */
export const POST_KINDS = ['case-study', 'question', 'news', 'resource', 'training', 'video'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What each kind is called. */
export const KIND_NAMES = {
  'case-study': 'posts.kindCaseStudy',
  question: 'posts.kindQuestion',
  news: 'posts.kindNews',
  resource: 'posts.kindResource',
  training: 'posts.kindTraining',
  video: 'posts.kindVideo',
} as const satisfies Readonly<Record<PostKind, MessageKey>>;

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
}

/** Whose post it is. Kept so that they can withdraw it, and so that it can be shown to them and erased. */
export interface Author {
  readonly memberId: string;
  readonly tenantId: string;
}

/** A field that says that a post is about a topic: a list can filter by plain fields only. */
type TopicFlag = `on_${string}`;
export const flagOf = (topic: string): TopicFlag => `on_${topic.replaceAll('-', '_')}`;

/** A post as it is stored. `memberId` and `tenantId` are absent when it came through the API. No name is kept. */
export interface Post extends Document, Draft, Partial<Author> {
  /** When it was published: ISO 8601 in UTC. */
  readonly at: string;
  readonly state: 'published' | 'withdrawn';
  /** Its announcement is written down for good. */
  readonly announced: boolean;
  /** Somebody reported it, and no manager has looked at it since. Who reported it is not kept. */
  readonly reported: boolean;
  readonly [topic: TopicFlag]: true;
}

/** One partition: posts are listed together, the latest first. */
export const POSTS = 'posts';

/** A post as it is published at `now`. The caller says by the id what counts as the same post. */
export const newPost = (id: string, draft: Draft, author: Author | undefined, now: Date): Post => ({
  ...(Object.fromEntries(draft.topics.map((topic) => [flagOf(topic), true])) as Record<TopicFlag, true>),
  ...draft,
  ...author,
  id,
  partition: POSTS,
  at: now.toISOString(),
  state: 'published',
  announced: false,
  reported: false,
});

/** Whether somebody may take a post back: its author, or a community manager. */
export const mayWithdraw = (post: Post, { memberId, tenantId, isManager }: Asker): boolean =>
  isManager || (post.memberId === memberId && post.tenantId === tenantId);
