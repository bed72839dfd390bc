import { z } from 'zod/v4';
import { line, prose } from '../../../chat/input/schemas.ts';
import { benefitSchema } from './benefit.ts';
import { safeLink } from './safe-link.ts';
import { languagesIn } from './own-words.ts';

/** The longest answer to one question of a form. */
export const DETAIL_LIMIT = 600;
export const LINE_LIMIT = 120;
export const MOST_TECHNOLOGIES = 8;

const ownProse = z
  .strictObject({ cy: prose(DETAIL_LIMIT).optional(), en: prose(DETAIL_LIMIT).optional() })
  .refine((words) => languagesIn(words).length > 0, { message: 'must have cy, en, or both' });

/** What kinds of work somebody offers to do together. */
export const OFFERS = ['shared-project', 'joint-position'] as const;

/** A local day, as in `2026-12-01`. */
const day = z.iso.date();

/** What a post tells beyond its title and summary. Which of these a kind asks for stands in `fields.ts`. */
export const detailsSchema = z.strictObject({
  problem: ownProse.optional(),
  approach: ownProse.optional(),
  lessons: ownProse.optional(),
  risks: ownProse.optional(),
  /** What somebody looks for in a partner. */
  seeks: ownProse.optional(),
  technologies: z.array(line(60)).min(1).max(MOST_TECHNOLOGIES).optional(),
  /** Whom a story is about, where that is not the author's own organisation. */
  organisation: line(LINE_LIMIT).optional(),
  cost: line(LINE_LIMIT).optional(),
  benefit: benefitSchema.optional(),
  /** A mailbox or a page of a team, rather than of a person. */
  contact: line(LINE_LIMIT).optional(),
  /** The algorithmic transparency record. */
  transparency: safeLink.optional(),
  provider: line(LINE_LIMIT).optional(),
  starts: day.optional(),
  until: day.optional(),
  minutes: z.number().int().min(1).max(100_000).optional(),
  offer: z.enum(OFFERS).optional(),
});

export type Details = z.output<typeof detailsSchema>;
export type DetailName = keyof Details;
