import { z } from 'zod/v4';
import type { Problem } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { newId } from '../../../lib/ids.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { askerKey, QUESTION_LIMIT, replyToOf } from '../people/question.ts';
import { REASON_LIMIT, REPORT_KINDS, REPORTED_ANSWER_LIMIT, type Report, type ReportKind } from './report.ts';
import { reportForm, type ReportFields } from './report-form.ts';

const about = z.object({
  answer: z.string().max(REPORTED_ANSWER_LIMIT),
  sections: z.array(z.string().max(200)).max(10),
  writtenByModel: z.boolean(),
});
const openSchema = z.object({
  about: about.extend({ question: z.string().max(QUESTION_LIMIT).default('') }),
});

/** Values of inputs are texts, and an empty input may be absent. */
const sentSchema = z.object({
  about,
  kind: z.string().max(20).default(''),
  reason: z.string().max(20_000).default(''),
  question: z.string().max(20_000).default(''),
  mayContact: z.enum(['true', 'false']).default('false'),
});

const isKind = (kind: string): kind is ReportKind => (REPORT_KINDS as readonly string[]).includes(kind);

const problemsOf = ({ kind, reason, question }: ReportFields): readonly Problem[] => [
  ...(isKind(kind) ? [] : [{ key: 'faq.reportKindNeeded' } as const]),
  ...(reason === '' ? [{ key: 'faq.reportReasonNeeded' } as const] : []),
  ...(reason.length > REASON_LIMIT
    ? [{ key: 'faq.reportReasonTooLong', values: { limit: REASON_LIMIT } } as const]
    : []),
  ...(question.length > QUESTION_LIMIT
    ? [{ key: 'faq.questionTooLong', values: { limit: QUESTION_LIMIT } } as const]
    : []),
];

/** `Rhoi gwybod am yr ateb` / `Report this answer`: the form, with what was asked in it. */
export const reportDialog: Dialog = {
  open(payload, { edition }) {
    const { question, ...reported } = parse(openSchema, payload).about;
    return Promise.resolve(
      reportForm(edition, reported, { kind: '', reason: '', question, mayContact: false }),
    );
  },
};

/** Puts a report before the managers. Whose it is is kept only where they want to be told, and only while it is open. */
export const sendReport = ({
  reports,
  clock,
  nudge,
}: Pick<FeedbackParts, 'reports' | 'clock' | 'nudge'>): Action => ({
  async run(payload, asker) {
    const { edition, tenantId, memberId } = asker;
    const sent = parse(sentSchema, payload);
    const mayContact = sent.mayContact === 'true';
    const { kind } = sent;
    const [reason, question] = [sent.reason.trim(), sent.question.trim()];
    const problems = problemsOf({ kind, reason, question, mayContact });
    if (problems.length > 0 || !isKind(kind))
      return { card: reportForm(edition, sent.about, { ...sent, mayContact }, problems).card };

    const report: Report = {
      ...{ partition: 'reports', id: newId(), ...sent.about, kind, reason, question, edition },
      ...{ reportedAt: clock().toISOString(), state: 'open', outcome: null, told: 'no' },
      askedBy: mayContact ? askerKey(tenantId, memberId) : '',
      ...(mayContact && { replyTo: replyToOf(asker) }),
    };
    await reports.keep(report);
    nudge();
    return {
      card: sayingCard(edition, 'faq.reported', [mayContact ? 'faq.reportedContact' : 'faq.reportedQuietly']),
    };
  },
});
