import { z } from 'zod/v4';
import { line, link } from '../../../chat/input/schemas.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { answersSchema, questionsSchema, SLUG } from '../shelf/said-of-sections.ts';
import { currentVersion, type GuideRecord, type GuideText } from './guide-record.ts';
import type { Placing } from './propose.ts';

const language = z.enum(['cy', 'en']);
const slug = z.string().max(80).regex(SLUG, 'must be lower-case words joined by hyphens');

/** A guide by its address. */
export const guideParams = z.object({ language, slug });

/** A file to be read: its name says what it is. */
export const fileSchema = z.strictObject({
  name: line(200).describe('The name of the file. Its ending says what it is: .md, .html, .docx or .pdf.'),
  content: z.base64().describe('The file in base64.'),
});

const sourceSchema = z.strictObject({
  title: line(300),
  publisher: line(200).optional(),
  kind: z.enum(['document', 'general-practice']),
  url: link.optional(),
});

/** What whoever publishes may say otherwise than it was proposed. */
const placingSchema = z
  .strictObject({
    language,
    slug,
    title: line(120),
    summary: line(300),
    owner: line(120),
    topics: z.array(z.enum(TOPICS)).max(8),
    reviewBy: z.iso.date(),
    welshReviewed: z.boolean(),
    sources: z.array(sourceSchema).min(1).max(20),
  })
  .partial();

/** What is said at publishing: where it is to stand, and what is to be otherwise than proposed. */
export const publishSchema = placingSchema.required({ language: true, slug: true });

export const draftSchema = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  language: z.enum(['cy', 'en', 'undetermined']),
  sections: z.array(z.object({ heading: z.string(), characters: z.int() })),
  warnings: z.array(z.string()).describe('What may have been read otherwise than it was meant.'),
  proposed: placingSchema.describe('What it is published with where nothing else is said.'),
});

export const historySchema = z.object({
  slug: z.string(),
  language,
  state: z.enum(['published', 'removed']),
  current: z.int(),
  versions: z.array(
    z.object({ number: z.int(), title: z.string(), publishedAt: z.string(), reviewBy: z.string() }),
  ),
});

/** What is said of the sections of a guide. */
export const wordingsSchema = z.strictObject({ questions: questionsSchema, answers: answersSchema });

/** A draft as programs see it. */
export const draftShown = (
  { id, name, title, language: spoken, sections, warnings }: GuideText,
  proposed: Placing,
) => ({
  ...{ id, name, title, language: spoken, warnings: [...warnings] },
  sections: sections.map(({ heading, markdown }) => ({ heading, characters: markdown.length })),
  proposed: {
    ...proposed,
    topics: placingSchema.shape.topics.parse(proposed.topics),
    sources: [...proposed.sources],
  },
});

/** The history of a guide as programs see it. */
export const historyShown = (record: GuideRecord) => ({
  ...{ slug: record.slug, language: record.language, state: record.state },
  current: currentVersion(record).number,
  versions: record.versions.map(({ number, title, publishedAt, reviewBy }) => ({
    ...{ number, title, publishedAt, reviewBy },
  })),
});
