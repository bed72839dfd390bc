import { z } from 'zod/v4';
import { line } from '../../../chat/input/schemas.ts';
import { isTopic } from '../../../chat/vocabulary/topics.ts';
import type { Language } from '../../../language/bilingual.ts';
import { localDay } from '../../../language/dates.ts';
import type { FormerSection } from '../guides/former-sections.ts';
import type { Passage } from './passage.ts';
import { answersSchema, questionsSchema } from './said-of-sections.ts';

const day = z.iso.date();
const yesOrNo = z
  .union([z.boolean(), z.enum(['yes', 'no'])])
  .transform((said) => said === true || said === 'yes');

const source = z.strictObject({
  title: line(300),
  publisher: line(200).optional(),
  /** `general-practice`: what professionals generally do, with no one document to point at. */
  kind: z.enum(['document', 'general-practice']),
  url: z.url({ protocol: /^https$/ }).optional(),
});

/** What stands above a guide, between the lines of three hyphens. */
export const frontMatterSchema = z.strictObject({
  title: line(120),
  summary: line(300),
  /** A role, never a name. */
  owner: line(120),
  topics: z.array(z.string().refine(isTopic, 'must be one of the topics')).min(1),
  version: z.union([z.string().min(1).max(20), z.number().transform(String)]),
  /** The day on which somebody last read it through and published it. */
  updated: day,
  'review-by': day,
  'welsh-reviewed': yesOrNo,
  sources: z.array(source).min(1),
  questions: questionsSchema.default({}),
  answers: answersSchema.default({}),
});

export type GuideSource = z.output<typeof source>;

/** A written guide in one language. Its twin in the other language has the same slug and the same anchors. */
export interface Guide {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly owner: string;
  readonly topics: readonly string[];
  readonly version: string;
  /** Local days, `YYYY-MM-DD`. */
  readonly updated: string;
  readonly reviewBy: string;
  readonly welshReviewed: boolean;
  readonly sources: readonly GuideSource[];
  /** The folder `guides/`, a file that somebody brought, or a page of the web. */
  readonly origin: 'folder' | 'upload' | 'page';
  /** Sections of earlier versions, and where links to them lead now. */
  readonly former: readonly FormerSection[];
  /** What stands before the first section, as Markdown. */
  readonly introduction: string;
  readonly passages: readonly Passage[];
}

/** Whether the guide should have been read again by now. It still answers, with a mark. */
export const isPastReview = (guide: Guide, now: Date): boolean => localDay(now) > guide.reviewBy;

/** A section together with the guide that it is in. */
export interface Section {
  readonly guide: Guide;
  readonly passage: Passage;
}

/** `business-case#risks`: names a section in whichever language. */
export const sectionRef = ({ guide, passage }: Section): string => `${guide.slug}#${passage.anchor}`;

/** The page of a guide, below the public address. */
export const guidePath = (guide: Pick<Guide, 'slug' | 'language'>): string =>
  `/guides/${guide.language}/${guide.slug}`;

/** Where a section stands on its guide's page, below the public address. */
export const sectionPath = ({ guide, passage }: Section): string => `${guidePath(guide)}#${passage.anchor}`;
