import type { Problem } from '../../../chat/cards/card-words.ts';
import type { TopicId } from '../../../chat/vocabulary/topics.ts';
import { manyLines, oneLine } from '../../../chat/input/typed-text.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { languagesOf } from '../../../language/edition.ts';
import type { Values } from '../../../language/say.ts';
import { SUMMARY_LIMIT, TITLE_LIMIT, type Draft } from '../kinds/draft.ts';
import { safeLink } from '../kinds/safe-link.ts';
import { readDetails } from './read-details.ts';
import type { WrittenForm } from './written-form.ts';

const LINES = {
  cy: {
    half: 'posts.problemHalfWelsh',
    title: 'posts.problemTitleWelsh',
    summary: 'posts.problemSummaryWelsh',
  },
  en: {
    half: 'posts.problemHalfEnglish',
    title: 'posts.problemTitleEnglish',
    summary: 'posts.problemSummaryEnglish',
  },
} as const;

const wordsIn = (form: WrittenForm, language: Language) =>
  language === 'cy'
    ? { title: oneLine(form.titleCy), summary: manyLines(form.summaryCy) }
    : { title: oneLine(form.titleEn), summary: manyLines(form.summaryEn) };

/** Reads a form that came back: a draft that can be published, or what is to be mended, in the order of the form. */
export function readForm(
  form: WrittenForm,
): { readonly draft: Draft } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const mend = (key: MessageKey, values: Values = {}) => void problems.push({ key, values });
  const written: Partial<Record<Language, { title: string; summary: string }>> = {};

  for (const language of languagesOf('both')) {
    const { title, summary } = wordsIn(form, language);
    if (title === '' && summary === '') continue;
    written[language] = { title, summary };
    const lines = LINES[language];
    if (title === '' || summary === '') mend(lines.half);
    if (title.length > TITLE_LIMIT) mend(lines.title, { length: title.length, limit: TITLE_LIMIT });
    if (summary.length > SUMMARY_LIMIT) mend(lines.summary, { length: summary.length, limit: SUMMARY_LIMIT });
  }
  if (!written.cy && !written.en) mend('posts.problemNoWords');
  const link = form.link.trim();
  if (link !== '' && !safeLink.safeParse(link).success) mend('posts.problemLink');
  if (form.kind === '') mend('posts.kindNeeded');
  const topics: TopicId[] = [...new Set(form.topics)];
  if (topics.length === 0) mend('posts.topicsNeeded');

  if (form.kind === '') return { problems };
  const { kind } = form;
  const languages = languagesOf('both').filter((language) => written[language] !== undefined);
  const { details, sector, problems: inDetails } = readDetails(kind, form.details, languages);
  problems.push(...inDetails);
  if (problems.length > 0) return { problems };
  const title = { cy: written.cy?.title, en: written.en?.title };
  const summary = { cy: written.cy?.summary, en: written.en?.summary };
  return {
    draft: {
      ...{ kind, title, summary, topics },
      ...(link !== '' && { link }),
      ...(sector && { sector }),
      ...(details && { details }),
    },
  };
}
