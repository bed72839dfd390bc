import { localDay } from '../../../language/dates.ts';
import { newId } from '../../../lib/ids.ts';
import type { NewSurvey } from '../asking/create-survey.ts';
import { closingFrom } from '../asking/survey.ts';
import type { Parts } from '../parts.ts';
import { listSurveys, type Records } from '../records.ts';
import { findTemplate } from '../templates/index.ts';
import type { Offered } from './new-survey-card.ts';
import { COPY, formSchema, OWN, type SurveyForm } from './survey-form.ts';

/** An empty form. Its survey already has an id, so that one form makes one draft however often it is sent. */
export const emptyForm = (now: Date): SurveyForm =>
  formSchema.parse({ surveyId: newId(), lastDay: localDay(closingFrom(now)) });

/** More surveys than this are not offered for copying. */
const MOST_COPIES = 5;
/** A form with more organisations than this would be longer than a card may be. */
const MOST_ORGANISATIONS = 30;

/** What the form offers as things stand. */
export async function offeredBy({
  records,
  organisations,
}: Pick<Parts, 'records' | 'organisations'>): Promise<Offered> {
  const known = await organisations();
  const surveys = (await listSurveys(records)).filter(({ state }) => state !== 'draft');
  return {
    surveys: surveys.slice(0, MOST_COPIES),
    organisations: known.length > MOST_ORGANISATIONS ? [] : known,
  };
}

/** What a form begins with: a template, nothing, or a survey that is copied. `undefined`: none of these was chosen. */
export async function sourceBy(
  { surveys }: Pick<Records, 'surveys'>,
  { template }: SurveyForm,
): Promise<Omit<NewSurvey, 'id' | 'audience'> | undefined> {
  if (template === OWN) return { title: { cy: '', en: '' }, questions: [] };
  if (!template.startsWith(COPY)) {
    const ready = findTemplate(template);
    return ready && { ...ready };
  }
  const original = (await surveys.get('surveys', template.slice(COPY.length)))?.value;
  if (!original) return undefined;
  const { title, intro, questions, layout, places, privacy, rules, reminds } = original;
  return { title, intro: intro ?? undefined, questions, layout, places, privacy, rules, reminds };
}
