import type { AnswerWriter } from '../../chat/answer-writer.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { Clock } from '../../lib/clock.ts';
import type { FeedbackStore } from './feedback/feedback-store.ts';
import type { GivenAnswers } from './feedback/given-answers.ts';
import type { ReportStore } from './feedback/report-store.ts';
import type { QuestionStore } from './question-store.ts';
import type { Shelf } from './shelf.ts';

/** What the acts of this room share. */
export interface Parts {
  readonly shelf: Shelf;
  readonly writer: AnswerWriter;
  readonly questions: QuestionStore;
  readonly feedback: FeedbackStore;
  readonly given: GivenAnswers;
  readonly reports: ReportStore;
  readonly messenger: Pick<Messenger, 'send'>;
  readonly clock: Clock;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
}
