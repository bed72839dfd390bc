import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { prose } from '../../../chat/input/schemas.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { unknownReport } from '../errors.ts';
import { bySection, NONE, type Thumbs } from './feedback-counts.ts';
import { NOTE_LIMIT, OUTCOMES, REPORT_KINDS } from './report.ts';
import { settleReport } from './settle-reports.ts';
import { EVERY_REASON } from './thumb-reasons.ts';

const thumbs = {
  likes: z.int(),
  dislikes: z.int(),
  reasons: z
    .partialRecord(z.enum(EVERY_REASON), z.int())
    .describe('How often each reason was chosen in the form behind the thumbs.'),
};
const whole = ({ likes, dislikes, reasons = {} }: Thumbs) => ({ likes, dislikes, reasons });

const reportSchema = z.object({
  id: z.string(),
  kind: z.enum(REPORT_KINDS),
  reason: z.string(),
  question: z.string().describe('Empty where the member took it out.'),
  answer: z.string().describe('As the member’s client sent it.'),
  sections: z.array(z.string()).describe('The sections it rests on, as in en/business-case#risks.'),
  wordedByAi: z.boolean(),
  reportedAt: z.string(),
  state: z.enum(['open', 'settled']),
  outcome: z.enum(OUTCOMES).nullable(),
  wantsContact: z
    .boolean()
    .describe('Whether the member is told what becomes of it. Who it is, nobody is told.'),
});

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2026-12');

/** What members said of answers, for programs: without identities. */
export const feedbackRoutes = ({
  feedback,
  reports,
  tell,
}: Pick<FeedbackParts, 'feedback' | 'reports' | 'tell'>): readonly Route[] => [
  route({
    method: 'get',
    path: '/answers/feedback',
    summary: 'Count thumbs and reports by month and by section of the guides, the least liked section first.',
    query: z.strictObject({ since: month.optional() }),
    response: z.object({
      months: z.array(z.object({ month: z.string(), ...thumbs, wordedByAi: z.object(thumbs) })),
      sections: z.array(z.object({ section: z.string(), ...thumbs, reports: z.int() })),
    }),
    async run({ query: { since = '0000-01' } }) {
      const months = await feedback.since(since);
      const reported = (await reports.list()).filter(({ reportedAt }) => reportedAt >= since);
      return {
        months: months.map(({ id, wordedByAi = NONE, ...counts }) => ({
          month: id,
          ...whole(counts),
          wordedByAi: whole(wordedByAi),
        })),
        sections: bySection(months, reported).map(({ section, reports: count, ...counts }) => ({
          section,
          ...whole(counts),
          reports: count,
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/answers/reports',
    summary: 'List the answers that members reported, oldest first.',
    query: z.strictObject({ state: z.enum(['open', 'settled']).optional() }),
    response: z.object({ items: z.array(reportSchema) }),
    async run({ query: { state } }) {
      const found = await reports.list(state);
      return {
        items: found.map(({ writtenByModel, replyTo, sections, ...report }) => ({
          ...report,
          ...{ wordedByAi: writtenByModel, wantsContact: replyTo !== undefined, sections: [...sections] },
        })),
      };
    },
  }),
  route({
    method: 'post',
    path: '/answers/reports/:id/settle',
    summary: 'Say what became of a report; the note is sent where the member wants to be told.',
    params: z.object({ id: z.string().regex(/^[\w-]{1,64}$/) }),
    body: z.strictObject({ outcome: z.enum(OUTCOMES), note: prose(NOTE_LIMIT).optional() }),
    response: z.object({
      told: z.boolean().describe('Whether a member is told: soon, if they can be reached.'),
    }),
    async run({ params, body: { outcome, note = '' } }) {
      const became = await settleReport({ reports, tell }, params.id, { outcome, note });
      if (became === 'gone') throw unknownReport({});
      return { told: became === 'told' };
    },
  }),
];
