import type { AnswerWriter } from '../../chat/answer-writer.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { Clock } from '../../lib/clock.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { Meaning } from './meaning/find-by-meaning.ts';
import type { QuestionStore } from './question-store.ts';
import type { RecentSubjects } from './recent-subjects.ts';
import type { Shelf } from './shelf.ts';

/** What the acts of this room share. */
export interface Parts {
  readonly shelf: Shelf;
  readonly writer: AnswerWriter;
  readonly meaning?: Meaning | undefined;
  readonly questions: QuestionStore;
  readonly feedback: FeedbackStore;
  readonly subjects: RecentSubjects;
  readonly messenger: Pick<Messenger, 'send'>;
  readonly clock: Clock;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
}
