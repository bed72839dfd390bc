import { langOf } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { topicName } from '../../chat/topics.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { onOneLine } from '../../language/one-line.ts';
import { labelIn, say, sayBoth } from '../../language/say.ts';
import { dateIn, fromIn, kindIn, linkLabel, topicsIn } from './card-parts.ts';
import { toCursor } from './cursor.ts';
import { shownIn, wordsFor } from './own-words.ts';
import { KIND_NAMES, type Post } from './post.ts';
import type { Filter } from './post-store.ts';

/** A post with the name of its author's organisation, where it is known. */
export interface SignedPost {
  readonly post: Post;
  readonly organisation: Bilingual | undefined;
}

/** How much of a summary and of a title a list shows; the rest is one button away. */
const SUMMARY_SHOWN = 240;
const CHOICE_SHOWN = 80;

const LETTERS = new Intl.Segmenter('cy', { granularity: 'grapheme' });

const shorten = (text: string, limit: number): string => {
  const letters = [...LETTERS.segment(text.replace(/\s+/gu, ' '))].map(({ segment }) => segment);
  return letters.length <= limit
    ? letters.join('')
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
};

const item = (edition: Edition, { post, organisation }: SignedPost, number: number) => {
  const { languages, mark } = shownIn(edition, post.title);
  const about = [kindIn(edition, post), topicsIn(edition, post), dateIn(edition, post), mark];
  return {
    versions: languages.map((language, index) => ({
      number: index === 0 ? `${number}. ` : '',
      title: wordsFor(language, post.title),
      summary: shorten(wordsFor(language, post.summary), SUMMARY_SHOWN),
    })),
    about: [...about, fromIn(edition, organisation)].filter((part) => part !== '').join(' · '),
    link: post.link ?? '',
    linkLabel: linkLabel(edition, post.link),
  };
};

const choice = (edition: Edition, { post }: SignedPost, number: number) => {
  const [language = 'cy'] = shownIn(edition, post.title).languages;
  return { title: shorten(`${number}. ${wordsFor(language, post.title)}`, CHOICE_SHOWN), value: post.id };
};

function headingIn(edition: Edition, { kind, topic }: Filter): string {
  const about =
    kind === undefined ? (topic === undefined ? undefined : topicName(topic)) : sayBoth(KIND_NAMES[kind]);
  if (!about) return labelIn(edition, 'posts.latest');
  return onOneLine(edition, (language) => say(language, 'posts.latestOn', { about: about[language] }));
}

/** A page of posts. `next` is where the next page begins; `later` says that this is not the first. */
export const postsCard = (
  edition: Edition,
  posts: readonly SignedPost[],
  filter: Filter,
  { next, later }: { readonly next?: string | undefined; readonly later: boolean },
): Card => ({
  template: 'posts/list',
  data: {
    edition,
    lang: langOf(edition),
    heading: headingIn(edition, filter),
    none: posts.length === 0 ? labelIn(edition, 'posts.none') : '',
    items: posts.map((post, index) => item(edition, post, index + 1)),
    choices: posts.map((post, index) => choice(edition, post, index + 1)),
    chosen: posts[0]?.post.id ?? '',
    kind: filter.kind ?? '',
    topic: filter.topic ?? '',
    next: next === undefined ? '' : toCursor(next),
    later,
    labels: {
      choose: labelIn(edition, 'posts.choose'),
      show: labelIn(edition, 'posts.show'),
      more: labelIn(edition, 'posts.more'),
      latest: labelIn(edition, 'posts.toLatest'),
      write: labelIn(edition, 'posts.write'),
    },
  },
});
