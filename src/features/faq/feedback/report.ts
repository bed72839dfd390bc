import type { Edition } from '../../../language/edition.ts';
import type { Document } from '../../../storage/collection.ts';
import type { ReplyTo } from '../question.ts';

/** What a member finds wrong with an answer. */
export const REPORT_KINDS = ['wrong', 'outdated', 'harmful', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What became of a report. */
export const OUTCOMES = ['mended', 'stands', 'elsewhere'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** In characters. An answer is clipped: its source says it all. */
export const REASON_LIMIT = 1000;
export const REPORTED_ANSWER_LIMIT = 1500;
export const NOTE_LIMIT = 2000;

/** The answer that a report is about, as its button carries it: nothing is kept of answers that nobody reports. */
export interface Reported {
  readonly answer: string;
  /** The sections it rests on: `en/business-case#risks`. */
  readonly sections: readonly string[];
  readonly writtenByModel: boolean;
}

/** A report as it is kept. It has nothing of the member unless they want to be told what became of it. */
export interface Report extends Document, Reported {
  readonly partition: 'reports';
  readonly kind: ReportKind;
  readonly reason: string;
  /** What was asked; empty where the member took it out. */
  readonly question: string;
  readonly edition: Edition;
  /** ISO 8601. */
  readonly reportedAt: string;
  readonly state: 'open' | 'settled';
  readonly outcome: Outcome | null;
  /** `<tenant>/<member>` while it is open and the member wants to be told, else empty: what `my data` finds it by. */
  readonly askedBy: string;
  readonly replyTo?: ReplyTo;
}

/** The report once it is settled: nobody can tell from it whose it was. */
export function settledReport(report: Report, outcome: Outcome): Report {
  const { partition, id, answer, sections, writtenByModel, kind, reason, question, edition, reportedAt } =
    report;
  return {
    ...{ partition, id, answer, sections, writtenByModel, kind, reason, question, edition, reportedAt },
    ...{ state: 'settled', outcome, askedBy: '' },
  };
}
