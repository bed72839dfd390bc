import { langOf, type Button } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { dateIn, fromIn, kindIn, linkLabel, markIn, topicsIn } from './card-parts.ts';
import { shorten } from './shorten.ts';
import type { SignedPost } from './post-card.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';

/** How much of a summary and of a title a list shows; the rest is one button away. */
const SUMMARY_SHOWN = 240;
const CHOICE_SHOWN = 80;

const item = (edition: Edition, { post, organisation }: SignedPost, number: number) => {
  const { languages } = shownIn(edition, post.title);
  const about = [
    kindIn(edition, post),
    topicsIn(edition, post),
    dateIn(edition, post),
    markIn(edition, post),
  ];
  return {
    versions: languages.map((language, index) => ({
      number: index === 0 ? `${number}. ` : '',
      title: wordsFor(language, post.title),
      summary: shorten(wordsFor(language, post.summary), SUMMARY_SHOWN),
    })),
    about: [...about, fromIn(edition, post, organisation)].filter((part) => part !== '').join(' · '),
    link: post.link ?? '',
    linkLabel: linkLabel(edition, post.link),
  };
};

const choice = (edition: Edition, { post }: SignedPost, number: number) => {
  const [language = 'cy'] = shownIn(edition, post.title).languages;
  return { title: shorten(`${number}. ${wordsFor(language, post.title)}`, CHOICE_SHOWN), value: post.id };
};

/** How a list of posts is to be. */
export interface ListLook {
  /** In words of the catalogue. */
  readonly heading: string;
  /** What is said where the list is empty. */
  readonly none?: MessageKey;
  /** What a reader must know of the whole list. */
  readonly note?: MessageKey | undefined;
  /** The ways to other pages of the list. */
  readonly turning?: readonly Button[];
}

/** A page of posts: each in short, and one of them to be chosen, to be shown in full or to be reported. */
export const postsCard = (
  edition: Edition,
  posts: readonly SignedPost[],
  { heading, none = 'posts.none', note, turning = [] }: ListLook,
): Card => ({
  template: 'posts/list',
  data: {
    ...{ edition, lang: langOf(edition), heading, turning },
    none: posts.length === 0 ? labelIn(edition, none) : '',
    note: note === undefined ? '' : labelIn(edition, note),
    items: posts.map((post, index) => item(edition, post, index + 1)),
    choices: posts.map((post, index) => choice(edition, post, index + 1)),
    chosen: posts[0]?.post.id ?? '',
    labels: {
      choose: labelIn(edition, 'posts.choose'),
      show: labelIn(edition, 'posts.show'),
      report: labelIn(edition, 'posts.report'),
      write: labelIn(edition, 'posts.write'),
    },
  },
});
