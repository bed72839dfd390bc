import type { Audience } from '../../chat/audience.ts';
import type { FillCard } from '../../chat/card-templates.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { change } from '../../storage/collection.ts';
import { requireFits } from './card-size.ts';
import { surveyEndsInPast } from './errors.ts';
import type { Records } from './records.ts';
import type { Question, Survey } from './survey.ts';

/** What a survey is made of before it has a state. */
export interface NewSurvey {
  readonly id: string;
  readonly title: Bilingual;
  readonly questions: readonly Question[];
  readonly audience: Audience;
  /** Absent: seven days after opening. */
  readonly closesAt?: Date | undefined;
}

/** A survey that nobody has seen yet. */
export const draftOf = ({ id, title, questions, audience, closesAt }: NewSurvey, now: Date): Survey => ({
  id,
  partition: 'surveys',
  title,
  questions,
  audience,
  privacy: 'anonymous',
  state: 'draft',
  createdAt: now.toISOString(),
  openedAt: null,
  closesAt: closesAt?.toISOString() ?? null,
  closedAt: null,
  untold: 'nothing',
  sample: false,
});

/**
 * Stores a draft. The same id again changes the draft; a survey that has opened stays as it is. Refuses what would
 * not fit into a card, and what would close before it began.
 */
export async function createSurvey(
  { records, fillCard }: { records: Records; fillCard: FillCard },
  wanted: NewSurvey,
  now: Date,
): Promise<Survey> {
  if (wanted.closesAt && wanted.closesAt <= now) throw surveyEndsInPast({});
  const draft = draftOf(wanted, now);
  requireFits(draft, fillCard);
  const stored = await change(records.surveys, draft, (old) =>
    old && old.state !== 'draft' ? undefined : draft,
  );
  return stored ?? draft;
}
