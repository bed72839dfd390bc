import type { Address } from '../../chat/address.ts';
import type { Asker } from '../../chat/asker.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Document } from '../../storage/collection.ts';
import { isAuthor, type Author } from './author.ts';
import type { HelpedUs } from './benefits/helped.ts';
import type { Draft } from './kinds/draft.ts';
import type { ReviewReason } from './moderation/reasons.ts';
import type { Entry } from './moderation/trail.ts';
import type { Answer } from './questions/answer.ts';

/** Where a post comes from, when nobody wrote it into a form: a feed, an import, somebody's message. */
export interface Source {
  readonly kind: 'feed' | 'import' | 'message';
  /** What it is called: a feed's title. Plain text. */
  readonly name?: string;
  /** Of an import: what the organisation of its author was called there. Plain text. */
  readonly organisation?: string;
  /** The thread that it was shared from, to ask there and to reply there. */
  readonly thread?: { readonly address: Address; readonly messageId: string };
  /** Who wrote the message, until they have said whether it may be shared. */
  readonly writer?: string;
}

/**
 * Where a post stands: `draft` and `returned` are its author's alone, `review` waits for a second pair of eyes,
 * `archived` is found and told to nobody any more but by who looks for it.
 */
export const POST_STATES = ['draft', 'review', 'returned', 'published', 'archived', 'withdrawn'] as const;
export type PostState = (typeof POST_STATES)[number];

/** The side of a post that was missing, in the words of somebody who offered them. */
export interface Translation extends Partial<Author> {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
}

/** A post as it is stored. `memberId` and `tenantId` are absent when it came through the API. No name is kept. */
export interface Post extends Document, Draft, Partial<Author> {
  /** When it was published, or last put down as a draft: ISO 8601 in UTC. */
  readonly at: string;
  readonly state: PostState;
  /** Its announcement is written down for good. */
  readonly announced: boolean;
  /** Somebody reported it, and no manager has looked at it since. Who reported it is not kept. */
  readonly reported: boolean;
  /** How often its words were changed since it was written. */
  readonly revision?: number;
  /** ISO 8601. */
  readonly editedAt?: string;
  /** Cards that show it are behind: it was edited or withdrawn since. */
  readonly isBehind?: true;
  /** Its author had their data erased: what is left of it goes when its cards have followed. */
  readonly isErased?: true;
  /** Why it waits for a second pair of eyes. */
  readonly reasons?: readonly ReviewReason[];
  /** What whoever gave it back wrote to its author. */
  readonly note?: string;
  /** What happened to it, for managers: the oldest first. */
  readonly trail?: readonly Entry[];
  readonly source?: Source;
  /** Its author would like somebody to write the missing side. */
  readonly translationWanted?: true;
  /** The missing side as another member wrote it: it waits for its author, or a manager. */
  readonly translation?: Translation;
  /** Only of a question. */
  readonly answers?: readonly Answer[];
  /** Which answer its author, or a manager, accepted. */
  readonly accepted?: string;
  readonly helped?: readonly HelpedUs[];
}

/** One partition: posts are read by id, and all together once, when a process starts. */
export const POSTS = 'posts';

/** A post as it is published at `now`. The caller says by the id what counts as the same post. */
export const newPost = (id: string, draft: Draft, author: Author | undefined, now: Date): Post => ({
  ...draft,
  ...(author && { memberId: author.memberId, tenantId: author.tenantId }),
  id,
  partition: POSTS,
  at: now.toISOString(),
  state: 'published',
  announced: false,
  reported: false,
});

/** Whether it can be read by everybody: in the list, on its page, in the compose box. */
export const isPublic = ({ state }: Pick<Post, 'state'>): boolean =>
  state === 'published' || state === 'archived';

/** Whether somebody may change a post or take it back: its author, or a community manager. */
export const mayChange = (post: Post, asker: Pick<Asker, 'memberId' | 'tenantId' | 'isManager'>): boolean =>
  asker.isManager || isAuthor(post, asker);

/** Where a post is read by whoever has the link. */
export const postPath = (language: 'cy' | 'en', id: string): string => `/posts/${language}/${id}`;
