import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { LEAST } from './insight-report.ts';
import { reportUntil, WEEKS_SHOWN, type ShowingInsight } from './report-until.ts';

const MOST_WEEKS = 26;
const share = z.int().nullable().describe('In per cent; null where fewer than the threshold asked.');
const count = z.int();

const reportSchema = z.object({
  threshold: z
    .int()
    .describe(
      'No share is given of fewer, and no topic, group, word or guide listed that counts fewer. Questions by week are exact.',
    ),
  asked: count,
  answeredShare: share,
  weeks: z.array(
    z.object({
      week: z.string(),
      asked: count,
      welsh: count,
      english: count,
      either: count,
      answeredShare: share,
    }),
  ),
  topics: z.array(z.object({ topic: z.string().nullable(), asked: count, answeredShare: share })),
  unanswered: z.array(
    z.object({
      nearest: z.string().nullable().describe('The slug of the guide that came closest.'),
      count,
      words: z
        .array(z.string())
        .describe('Words of the guides that stood in at least as many as the threshold.'),
    }),
  ),
  guides: z.array(
    z.object({
      ...{ slug: z.string(), answered: count },
      near: count.describe('It came closest to a question that it does not answer.'),
      askedPerson: count.describe('It comes closest to a question that was sent to the managers.'),
      disliked: count.describe(
        'Thumbs down for its sections, from the start of the first month of this period.',
      ),
      reports: count.describe('Reports of its sections, of the same time.'),
    }),
  ),
});

/** The HTTP API of what was asked. */
export const insightRoutes = (showing: Omit<ShowingInsight, 'shelf'>): readonly Route[] => [
  route({
    method: 'get',
    path: '/answers/insights',
    summary:
      'See what was asked, by week, topic and language, what nothing answered, and which guides did not help.',
    query: z.object({ weeks: z.coerce.number().int().min(1).max(MOST_WEEKS).default(WEEKS_SHOWN) }),
    response: reportSchema,
    async run({ query: { weeks } }) {
      const report = await reportUntil(showing, showing.clock(), weeks);
      return {
        threshold: LEAST,
        asked: report.asked,
        answeredShare: report.answeredShare,
        weeks: [...report.weeks],
        topics: [...report.topics],
        unanswered: report.unanswered.map((group) => ({ ...group, words: [...group.words] })),
        guides: [...report.guides],
      };
    },
  }),
];
