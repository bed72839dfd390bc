import type { MessageKey } from '../../../language/catalogue/index.ts';

/** What a post can be, in the order in which kinds are offered. */
export const POST_KINDS = [
  'case-study',
  'question',
  'news',
  'resource',
  'training',
  'video',
  'collaboration',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What each kind is called. */
export const KIND_NAMES = {
  'case-study': 'posts.kindCaseStudy',
  question: 'posts.kindQuestion',
  news: 'posts.kindNews',
  resource: 'posts.kindResource',
  training: 'posts.kindTraining',
  video: 'posts.kindVideo',
  collaboration: 'posts.kindCollaboration',
} as const satisfies Readonly<Record<PostKind, MessageKey>>;
