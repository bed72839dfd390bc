import { z } from 'zod/v4';
import type { Problem } from '../../chat/card-words.ts';
import { TOPICS, type TopicId } from '../../chat/topics.ts';
import { chosenOf, manyLines, oneLine, typed } from '../../chat/typed-text.ts';
import type { Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { languagesOf } from '../../language/edition.ts';
import type { Values } from '../../language/say.ts';
import { POST_KINDS, SUMMARY_LIMIT, TITLE_LIMIT, type Draft } from './post.ts';
import { postLink } from './post-schemas.ts';

/** The form as it comes back. `form` is the id that it was handed out with: sent twice, it is one post. */
export const formSchema = z.object({
  form: z.string().regex(/^[\w-]{22}$/),
  titleCy: typed(500),
  summaryCy: typed(3000),
  titleEn: typed(500),
  summaryEn: typed(3000),
  link: typed(1500),
  kind: typed(20).pipe(z.union([z.literal(''), z.enum(POST_KINDS)])),
  topics: typed(500)
    .transform(chosenOf)
    .pipe(z.array(z.enum(TOPICS))),
});
export type WrittenForm = z.output<typeof formSchema>;

export const emptyForm = (form: string): WrittenForm => ({
  ...{ form, titleCy: '', summaryCy: '', titleEn: '', summaryEn: '' },
  ...{ link: '', kind: '', topics: [] },
});

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
  if (link !== '' && !postLink.safeParse(link).success) mend('posts.problemLink');
  if (form.kind === '') mend('posts.kindNeeded');
  const topics: TopicId[] = [...new Set(form.topics)];
  if (topics.length === 0) mend('posts.topicsNeeded');

  if (form.kind === '' || problems.length > 0) return { problems };
  const { kind } = form;
  const title = { cy: written.cy?.title, en: written.en?.title };
  const summary = { cy: written.cy?.summary, en: written.en?.summary };
  return { draft: { kind, title, summary, ...(link !== '' && { link }), topics } };
}
