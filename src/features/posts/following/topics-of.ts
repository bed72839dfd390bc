import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { openCirclesOf, type Circle } from '../circles/circle.ts';
import type { Follower } from './follower.ts';

/** The topics that a person follows: their own, and those of their circles as they are now. */
export function topicsOf(
  { topics, circles }: Pick<NonNullable<Follower['person']>, 'topics' | 'circles'>,
  known: readonly Circle[],
): readonly string[] {
  if (topics === 'all') return TOPICS;
  const ofCircles = circles.flatMap((id) => openCirclesOf(id, known)).flatMap((circle) => circle.topics);
  return [...new Set([...topics, ...ofCircles])];
}
