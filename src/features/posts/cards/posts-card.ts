import { langOf } from '../../../chat/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { topicName } from '../../../chat/topics.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { labelIn, say, sayBoth } from '../../../language/say.ts';
import { dateIn, fromIn, kindIn, linkLabel, markIn, topicsIn } from './card-parts.ts';
import { shorten } from './shorten.ts';
import type { SignedPost } from './post-card.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import type { Filter } from '../shelf/filter.ts';

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

function headingIn(edition: Edition, { kind, topic }: Filter): string {
  const about =
    kind === undefined ? (topic === undefined ? undefined : topicName(topic)) : sayBoth(KIND_NAMES[kind]);
  if (!about) return labelIn(edition, 'posts.latest');
  return onOneLine(edition, (language) => say(language, 'posts.latestOn', { about: about[language] }));
}

/** A page of posts. `next` is the cursor of the next page; `later` says that this is not the first. */
export const postsCard = (
  edition: Edition,
  posts: readonly SignedPost[],
  filter: Filter,
  {
    next,
    later,
    heading,
  }: { readonly next?: string | undefined; readonly later: boolean; readonly heading?: MessageKey },
): Card => ({
  template: 'posts/list',
  data: {
    edition,
    lang: langOf(edition),
    heading: heading ? labelIn(edition, heading) : headingIn(edition, filter),
    none: posts.length === 0 ? labelIn(edition, 'posts.none') : '',
    items: posts.map((post, index) => item(edition, post, index + 1)),
    choices: posts.map((post, index) => choice(edition, post, index + 1)),
    chosen: posts[0]?.post.id ?? '',
    kind: filter.kind ?? '',
    topic: filter.topic ?? '',
    next: next ?? '',
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
