import { formatDate } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import type { Post } from '../post.ts';
import type { Answer } from './answer.ts';

/** How many answers a card shows; the page has all. */
const SHOWN = 3;

/** The answers in the order in which they are read: the accepted one, then the latest first. */
export function inReadingOrder({
  answers = [],
  accepted,
}: Pick<Post, 'answers' | 'accepted'>): readonly Answer[] {
  const latest = [...answers].reverse();
  return [...latest.filter(({ id }) => id === accepted), ...latest.filter(({ id }) => id !== accepted)];
}

/** What a card shows of the answers to a question, and how many there are. Nothing for other posts. */
export function answersIn(edition: Edition, post: Post) {
  const { kind, answers = [], accepted } = post;
  if (kind !== 'question') return [];
  return [
    {
      heading: labelIn(edition, 'posts.answers', { number: answers.length }),
      items: inReadingOrder(post)
        .slice(0, SHOWN)
        .map(({ id, text, at }) => ({
          mark: id === accepted ? labelIn(edition, 'posts.acceptedAnswer') : formatDate(edition, at),
          lines: text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => ({ text: line })),
        })),
    },
  ];
}
