import type { Audience } from '../../../chat/announcing/audience.ts';
import type { FillCard } from '../../../chat/cards/card-templates.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { change } from '../../../storage/collection.ts';
import { surveyEndsInPast } from '../errors.ts';
import type { Records } from '../records.ts';
import { layoutFor } from './card-size.ts';
import type { Question } from './question.ts';
import {
  DEFAULT_RULES,
  type Layout,
  type Places,
  type PrivacyMode,
  type ReleaseRules,
  type Survey,
  type Wave,
} from './survey.ts';

/** What a survey is made of before it has a state. */
export interface NewSurvey {
  readonly id: string;
  readonly title: Bilingual;
  readonly intro?: Bilingual | undefined;
  readonly questions: readonly Question[];
  readonly audience: Audience;
  /** Absent: in channels. */
  readonly places?: Places | undefined;
  /** Absent: one card where that fits and reads well, else step by step. */
  readonly layout?: Layout | undefined;
  /** Absent: anonymous. */
  readonly privacy?: PrivacyMode | undefined;
  readonly breakdown?: 'organisation' | 'sector' | undefined;
  readonly rules?: Partial<ReleaseRules> | undefined;
  /** Absent: by hand. */
  readonly opensAt?: Date | undefined;
  /** Absent: seven days after opening. */
  readonly closesAt?: Date | undefined;
  /** Absent: yes. */
  readonly reminds?: boolean | undefined;
  readonly wave?: Wave | undefined;
}

/** A survey that nobody has seen yet. */
export const draftOf = (wanted: NewSurvey, now: Date): Survey => ({
  id: wanted.id,
  partition: 'surveys',
  title: wanted.title,
  intro: wanted.intro ?? null,
  questions: wanted.questions,
  layout: wanted.layout ?? 'card',
  audience: wanted.audience,
  places: wanted.places ?? 'channels',
  privacy: wanted.privacy ?? 'anonymous',
  breakdown: wanted.breakdown === undefined ? null : { by: wanted.breakdown, values: [] },
  rules: { ...DEFAULT_RULES, ...wanted.rules },
  chatParts: 0,
  buckets: 0,
  invited: null,
  wave: wanted.wave ?? null,
  state: 'draft',
  createdAt: now.toISOString(),
  opensAt: wanted.opensAt?.toISOString() ?? null,
  openedAt: null,
  closesAt: wanted.closesAt?.toISOString() ?? null,
  closedAt: null,
  reminds: wanted.reminds ?? true,
  remindsAt: null,
  untold: 'nothing',
  sample: false,
});

/**
 * Stores a draft. The same id again changes the draft; a survey that has opened stays as it is. Refuses what would
 * not fit into a card, and what would close before it began.
 */
export async function createSurvey(
  { records, fillCard }: { readonly records: Pick<Records, 'surveys'>; readonly fillCard: FillCard },
  wanted: NewSurvey,
  now: Date,
): Promise<Survey> {
  if (wanted.closesAt && wanted.closesAt <= (wanted.opensAt ?? now)) throw surveyEndsInPast({});
  const plain = draftOf(wanted, now);
  const draft: Survey = { ...plain, layout: layoutFor(plain, wanted.layout, fillCard) };
  const stored = await change(records.surveys, draft, (old) =>
    old && old.state !== 'draft' ? undefined : draft,
  );
  return stored ?? draft;
}
