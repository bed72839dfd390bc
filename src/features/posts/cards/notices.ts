import type { NextStep, Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { wordsFor } from '../kinds/own-words.ts';
import type { Draft } from '../kinds/draft.ts';

/** The way from a notice to the latest posts. */
export const TO_POSTS: NextStep = { title: 'posts.toPosts', verb: 'posts.list' };

/** The way from a notice back to one post. */
export const toPost = (id: string): NextStep => ({ title: 'posts.show', verb: 'posts.show', data: { id } });

/** A post's title for a sentence in either language; where it lacks one, it stands as it was written. */
export const titleOf = ({ title }: Pick<Draft, 'title'>): Bilingual => ({
  cy: wordsFor('cy', title),
  en: wordsFor('en', title),
});

/** A notice of what happened to a post. */
export const aboutPost = (
  edition: Edition,
  post: Pick<Draft, 'title'>,
  title: MessageKey,
  lines: readonly Worded[] = [],
  steps: readonly NextStep[] = [],
): Card => noticeAbout(edition, title, titleOf(post), lines, steps);
