import { button, langOf, outward, type Button } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import { isPublic, postPath, type Post } from '../post.ts';
import { answersIn } from '../questions/answer-lines.ts';
import { dateIn, fromIn, kindIn, linesOf, linkLabel, markIn, topicsIn } from './card-parts.ts';
import { detailsIn } from './detail-lines.ts';

/** A post with the name of its author's organisation, where it is known. */
export interface SignedPost {
  readonly post: Post;
  readonly organisation: Bilingual | undefined;
}

/** How a card of a post is to be. */
export interface Look {
  /** Where the house stands: its page is linked from there. */
  readonly publicUrl: string;
  /** Without the longer texts, which stand on its page. */
  readonly brief?: boolean;
  readonly buttons?: readonly Button[];
}

const reportButton = (edition: Edition, { id }: Post): Button =>
  button(edition, 'posts.report', 'posts.report', { id });

/** What whoever reads a post can do with it, wherever it stands. */
export const readerButtons = (edition: Edition, post: Post): readonly Button[] => [
  post.kind === 'question'
    ? button(edition, 'posts.answer', 'posts.answer', { id: post.id })
    : button(edition, 'posts.helpedUs', 'posts.helpedUs', { id: post.id }),
  button(edition, 'posts.save', 'posts.save', { id: post.id }),
  reportButton(edition, post),
];

/** One post: in channels, in a chat, from the compose box. All it shows of its author is the organisation. */
export function postCard(edition: Edition, { post, organisation }: SignedPost, look: Look): Card {
  const { publicUrl, brief = false, buttons = readerButtons(edition, post) } = look;
  const { languages } = shownIn(edition, post.title);
  return {
    template: 'posts/post',
    data: {
      edition,
      lang: langOf(edition),
      kind: kindIn(edition, post),
      mark: markIn(edition, post),
      versions: languages.map((language, index) => ({
        title: wordsFor(language, post.title),
        lines: linesOf(wordsFor(language, post.summary)),
        separator: index > 0,
      })),
      details: detailsIn(edition, post, brief).map(({ label, lines }) => ({ label: `${label}: `, lines })),
      answers: answersIn(edition, post),
      topics: topicsIn(edition, post),
      date: dateIn(edition, post),
      from: fromIn(edition, post, organisation),
      page: isPublic(post) ? publicUrl + postPath(langOf(edition), post.id) : '',
      pageLabel: outward(labelIn(edition, 'posts.readPage')),
      link: post.link ?? '',
      linkLabel: linkLabel(edition, post.link),
      buttons,
    },
  };
}
