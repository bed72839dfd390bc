import { outward } from '../../chat/card-words.ts';
import { topicLabel } from '../../chat/topics.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { formatDate } from '../../language/dates.ts';
import type { Edition } from '../../language/edition.ts';
import { onOneLine } from '../../language/one-line.ts';
import { labelIn, say } from '../../language/say.ts';
import { KIND_NAMES, type Post } from './post.ts';

/** Lines of plain text for a template that repeats them. Line breaks part them: a text run has none. */
export const linesOf = (text: string): readonly { readonly text: string }[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line }));

/** `Oddi wrth … / From a member of: …`; nothing where the organisation is not known. */
export const fromIn = (edition: Edition, organisation: Bilingual | undefined): string =>
  organisation
    ? onOneLine(edition, (language) => say(language, 'posts.from', { organisation: organisation[language] }))
    : '';

export const kindIn = (edition: Edition, { kind }: Post): string => labelIn(edition, KIND_NAMES[kind]);

export const topicsIn = (edition: Edition, { topics }: Post): string =>
  topics.map((topic) => topicLabel(edition, topic)).join(' · ');

export const dateIn = (edition: Edition, { at }: Post): string => formatDate(edition, at);

/** Where a link leads, in words: `Agor / Open: gov.wales ↗`. Empty without a link. */
export const linkLabel = (edition: Edition, link: string | undefined): string =>
  link === undefined ? '' : outward(`${labelIn(edition, 'posts.openLink')}: ${new URL(link).host}`);
