import type { Asker } from '../../../chat/asker.ts';
import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeCard } from '../../../chat/cards/notice.ts';
import { topicNames } from '../../../chat/vocabulary/topics.ts';
import { say } from '../../../language/say.ts';
import type { Circle } from './circle.ts';

/** The open circles, and what a manager can do with them. */
export function circlesCard({ edition, isManager }: Asker, circles: readonly Circle[]): Card {
  const steps: readonly NextStep[] = isManager
    ? [
        { title: 'posts.circleDivide', verb: 'posts.divideCircle' },
        ...(circles.length > 1 ? [{ title: 'posts.circleMerge', verb: 'posts.mergeCircles' } as const] : []),
      ]
    : [];
  return noticeCard(
    edition,
    (language) => ({
      title: say(language, 'posts.circlesTitle'),
      lines:
        circles.length === 0
          ? [say(language, 'posts.circlesNone')]
          : circles.map(({ name, topics }) => `${name[language]}: ${topicNames(language, topics)}`),
    }),
    [...steps, { title: 'posts.follow', verb: 'posts.follow' }],
  );
}
