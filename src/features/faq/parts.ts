import type { AnswerWriter } from '../../chat/ports/answer-writer.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Counting } from './insight/count-questions.ts';
import type { Meaning } from './meaning/find-by-meaning.ts';
import type { RecentSubjects } from './answering/recent-subjects.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { VerifiedFirst } from './verified/answer-verified.ts';

/** What the acts of this room share. */
export interface Parts {
  readonly shelf: Shelf;
  readonly writer: AnswerWriter;
  readonly meaning?: Meaning | undefined;
  readonly subjects: RecentSubjects;
  readonly insight: Pick<Counting, 'asked'>;
  /** What managers answered themselves: asked before the guides. */
  readonly verified: VerifiedFirst;
  readonly clock: Clock;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
}
