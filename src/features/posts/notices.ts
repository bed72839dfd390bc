import type { NextStep, Worded } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { noticeAbout } from '../../chat/notice.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Edition } from '../../language/edition.ts';
import { wordsFor } from './own-words.ts';
import type { Post } from './post.ts';

/** The way from a notice to the latest posts. */
export const TO_POSTS: NextStep = { title: 'posts.toPosts', verb: 'posts.list' };

/** A notice of what happened to a post; where it lacks a language, its title stands as it was written. */
export const aboutPost = (
  edition: Edition,
  post: Post,
  title: MessageKey,
  lines: readonly Worded[] = [],
  steps: readonly NextStep[] = [],
): Card =>
  noticeAbout(
    edition,
    title,
    { cy: wordsFor('cy', post.title), en: wordsFor('en', post.title) },
    lines,
    steps,
  );
