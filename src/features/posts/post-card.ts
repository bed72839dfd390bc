import { button, langOf, type Button } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { dateIn, fromIn, kindIn, linesOf, linkLabel, topicsIn } from './card-parts.ts';
import { shownIn, wordsFor } from './own-words.ts';
import type { Post } from './post.ts';

/** The button that every card of a post has: whoever reads it can tell the managers that something is wrong. */
export const reportButton = (edition: Edition, { id }: Post): Button =>
  button(edition, 'posts.report', 'posts.report', { id });

/** One post in full: in channels, in a chat, from the compose box. All it shows of its author is the organisation. */
export function postCard(
  edition: Edition,
  post: Post,
  organisation: Bilingual | undefined,
  buttons: readonly Button[] = [reportButton(edition, post)],
): Card {
  const { languages, mark } = shownIn(edition, post.title);
  return {
    template: 'posts/post',
    data: {
      edition,
      lang: langOf(edition),
      kind: kindIn(edition, post),
      mark,
      versions: languages.map((language, index) => ({
        title: wordsFor(language, post.title),
        lines: linesOf(wordsFor(language, post.summary)),
        separator: index > 0,
      })),
      topics: topicsIn(edition, post),
      date: dateIn(edition, post),
      from: fromIn(edition, organisation),
      link: post.link ?? '',
      linkLabel: linkLabel(edition, post.link),
      buttons,
    },
  };
}
