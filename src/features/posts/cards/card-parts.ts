import { outward } from '../../../chat/cards/card-words.ts';
import { topicLabel } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { formatDate } from '../../../language/dates.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { shownIn } from '../kinds/own-words.ts';
import type { Post } from '../post.ts';

/** Lines of plain text for a template that repeats them. Line breaks part them: a text run has none. */
export const linesOf = (text: string): readonly { readonly text: string }[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line }));

/** `Oddi wrth … / From a member of: …`, or the feed that it came from; nothing where neither is known. */
export function fromIn(edition: Edition, post: Post, organisation: Bilingual | undefined): string {
  const { name, organisation: brought } = post.source ?? {};
  if (name !== undefined) return labelIn(edition, 'posts.fromFeed', { name });
  if (brought !== undefined) return labelIn(edition, 'posts.from', { organisation: brought });
  return organisation
    ? onOneLine(edition, (language) => say(language, 'posts.from', { organisation: organisation[language] }))
    : '';
}

export const kindIn = (edition: Edition, { kind }: Pick<Post, 'kind'>): string =>
  labelIn(edition, KIND_NAMES[kind]);

export const topicsIn = (edition: Edition, { topics }: Pick<Post, 'topics'>): string =>
  topics.map((topic) => topicLabel(edition, topic)).join(' · ');

export const dateIn = (edition: Edition, { at }: Pick<Post, 'at'>): string => formatDate(edition, at);

/** Where a link leads, in words: `Agor / Open: gov.wales ↗`. Empty without a link. */
export const linkLabel = (edition: Edition, link: string | undefined): string =>
  link === undefined ? '' : outward(`${labelIn(edition, 'posts.openLink')}: ${new URL(link).host}`);

/** What a reader must know before they read: a language that lacks, a machine's words, an old post. */
export const markIn = (edition: Edition, post: Post): string =>
  [
    shownIn(edition, post.title).mark,
    post.machineSide !== undefined && languagesOf(edition).includes(post.machineSide)
      ? labelIn(edition, post.machineSide === 'cy' ? 'posts.machineWelsh' : 'posts.machineEnglish')
      : '',
    post.state === 'archived' ? labelIn(edition, 'posts.isArchived') : '',
  ]
    .filter((mark) => mark !== '')
    .join(' · ');
