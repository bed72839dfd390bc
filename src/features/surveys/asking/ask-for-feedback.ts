import type { Audience } from '../../../chat/announcing/audience.ts';
import { sayBoth } from '../../../language/say.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Parts } from '../parts.ts';
import { meetupFeedback } from '../templates/meetup-feedback.ts';
import { createSurvey } from './create-survey.ts';
import { openSurvey } from './open-survey.ts';

/** What people are to be asked about, and who was there. */
export interface About {
  /** Its own id: asking twice about the same thing asks once. */
  readonly id: string;
  readonly title: Bilingual;
  readonly audience: Audience;
  /** ISO 8601; seven days from now unless told. */
  readonly closesAt?: string;
}

/**
 * Opens a feedback survey about something that has just ended. Idempotent by the id of what it is about: asked again,
 * also after a crash, it is the same survey.
 */
export type AskForFeedback = (about: About) => Promise<{ readonly surveyId: string }>;

export async function askForFeedback(
  parts: Pick<Parts, 'records' | 'fillCard' | 'peopleAsked' | 'ownChats' | 'clock' | 'nudge'>,
  about: About,
): Promise<{ readonly surveyId: string }> {
  const surveyId = idOf('feedback', about.id);
  const now = parts.clock();
  const { questions, privacy } = meetupFeedback;
  const title = {
    cy: sayBoth('surveys.feedbackTitle', { title: about.title.cy }).cy,
    en: sayBoth('surveys.feedbackTitle', { title: about.title.en }).en,
  };
  const closesAt = about.closesAt === undefined ? undefined : new Date(about.closesAt);
  const wanted = {
    ...{ id: surveyId, title, questions, privacy },
    ...{ audience: about.audience, closesAt },
  };
  const { state } = await createSurvey(parts, wanted, now);
  if (state === 'draft') {
    await openSurvey(parts, surveyId, now);
    parts.nudge();
  }
  return { surveyId };
}
