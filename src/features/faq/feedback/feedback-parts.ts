import type { Tell } from '../../../chat/announcing/note.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { GivenAnswers } from './given-answers.ts';
import type { ReportStore } from './report-store.ts';

/** What the acts around thumbs and reports share. */
export interface FeedbackParts {
  readonly feedback: FeedbackStore;
  readonly given: GivenAnswers;
  readonly reports: ReportStore;
  /** Tells a member what became of their report. */
  readonly tell: Tell;
  readonly publicUrl: string;
  readonly clock: Clock;
  /** Asks the house soon what is due. */
  readonly nudge: () => void;
}
