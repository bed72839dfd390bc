import { z } from 'zod/v4';
import { PRIVACY_MODES, SURVEY_STATES } from '../asking/survey.ts';

/** What the API answers about results: the figures of the page and the card, and no other. */

const both = z.object({ cy: z.string(), en: z.string() });
const mark = z.enum(['c', 'k']).nullable();
const share = z.number().nullable();
const listOf = <S extends z.ZodType>(item: S) => z.array(item).readonly();

const figure = z.object({ id: z.string(), text: both, count: z.number().nullable(), share, mark });
const summary = z
  .object({ mean: z.number(), median: z.number(), topTwo: z.number(), score: z.number().nullable() })
  .nullable();
const standing = z.object({
  ...{ option: z.string(), score: z.number(), meanRank: z.number() },
  ...{ wins: z.number(), place: z.number() },
});
const group = z.object({
  ...{ id: z.string(), name: both, n: z.number().nullable(), mark },
  ...{ figures: listOf(figure), summary },
});
const question = z.object({
  ...{ id: z.string(), type: z.string(), text: both, n: z.number().nullable(), mark, declined: z.number() },
  /** The figures are those of an earlier release. */
  stands: z.boolean(),
  ...{ figures: listOf(figure), summary, standings: listOf(standing), groups: listOf(group) },
  leaveOneOut: z.object({ id: z.string(), lowest: z.number(), highest: z.number() }).nullable(),
  comments: listOf(z.string()),
  themes: listOf(z.object({ word: z.string(), comments: z.number() })),
});

/** How many were asked; `null` before the opening. */
const asked = z
  .object({ people: z.number().nullable(), channels: z.number(), organisations: z.number() })
  .nullable();

export const resultsSchema = z.object({
  ...{ id: z.string(), state: z.enum(SURVEY_STATES), title: both, privacy: z.enum(PRIVACY_MODES) },
  /** True counts: a named survey. Else each count is a multiple of 5, and `ballots` says "at least". */
  exact: z.boolean(),
  ballots: z.number().nullable(),
  threshold: z.number(),
  withheld: z.boolean(),
  toldAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  asked,
  questions: listOf(question),
});

export const pageSchema = z.object({ id: z.string(), publishedAt: z.string().nullable() });
export const remarksSchema = z.object({
  items: listOf(
    z.object({
      ...{ id: z.string(), question: z.string(), text: z.string() },
      state: z.enum(['waiting', 'shown', 'held-back']),
    }),
  ),
});
const organisation = z.object({ id: z.string(), name: both });
export const coverageSchema = z.object({ asked: listOf(organisation), notAsked: listOf(organisation) });
const point = z.object({
  ...{ wave: z.number(), surveyId: z.string(), closedAt: z.string().nullable(), n: z.number().nullable() },
  comparison: z.enum(['first', 'compared', 'changed', 'too-close', 'withheld']),
  figures: listOf(figure).nullable(),
  ...{ summary, standings: listOf(standing) },
});
export const trendSchema = z.object({
  /** Whom each wave asked. */
  waves: listOf(z.object({ wave: z.number(), surveyId: z.string(), closedAt: z.string().nullable(), asked })),
  questions: listOf(z.object({ id: z.string(), text: both, points: listOf(point) })),
});
