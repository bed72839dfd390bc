import type { Tell } from '../../../chat/announcing/note.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Database } from '../../../storage/collection.ts';
import type { RoomPart } from '../room-part.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { openFeedbackStore } from './feedback-store.ts';
import { openGivenAnswers } from './given-answers.ts';
import { reportsOfMember } from './personal-data.ts';
import { reportDialog, sendReport } from './report-answer.ts';
import { openReports } from './report-store.ts';
import { feedbackCommand, sendSettlement, settleDialog } from './settle-reports.ts';
import { takeThumbs } from './take-thumbs.ts';
import { tellOfReports } from './tell-of-reports.ts';

export interface FeedbackDeps {
  readonly database: Database;
  readonly tell: Tell;
  readonly tellManagers: TellManagers;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly nudge: () => void;
}

/** What members say of answers: thumbs and reports, and what managers make of them. */
export function openFeedback({ database, tellManagers, ...deps }: FeedbackDeps) {
  const parts: FeedbackParts = {
    ...deps,
    feedback: openFeedbackStore(database),
    given: openGivenAnswers(database),
    reports: openReports(database),
  };
  const { feedback, given, reports } = parts;
  return {
    thumbs: takeThumbs(parts),
    opinions: { months: (since: string) => feedback.since(since), reports: () => reports.list() },
    commands: [feedbackCommand(parts)],
    actions: { 'faq.send-report': sendReport(parts), 'faq.send-settlement': sendSettlement(parts) },
    dialogs: { 'faq.report': reportDialog, 'faq.settle': settleDialog(parts) },
    routes: feedbackRoutes(parts),
    personalData: reportsOfMember(reports),
    everyTime: [tellOfReports({ ...parts, tellManagers })],
    hourly: [feedback, given, reports].map((store) => (now: Date) => store.forgetOld(now)),
  } satisfies RoomPart & Record<string, unknown>;
}
