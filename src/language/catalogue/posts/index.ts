import { postsFeeds } from './feeds.ts';
import { postsFinding } from './finding.ts';
import { postsFollowing } from './following.ts';
import { postsKinds } from './kinds.ts';
import { postsModeration } from './moderation.ts';
import { posts as postsThemselves } from './posts.ts';
import { postsQuestions } from './questions.ts';
import { postsWriting } from './writing.ts';
import type { Words } from '../words.ts';

/** Posts: each file is about one part of what members do with them. */
export const posts = {
  ...postsFeeds,
  ...postsFinding,
  ...postsFollowing,
  ...postsKinds,
  ...postsModeration,
  ...postsThemselves,
  ...postsQuestions,
  ...postsWriting,
} as const satisfies Words;
