import { localToInstant } from '../../../language/dates.ts';
import { newId } from '../../../lib/ids.ts';
import type { NewSurvey } from '../asking/create-survey.ts';
import { questionsFrom } from '../asking/question-input.ts';
import { closingInstant, type SurveyInput } from '../asking/survey-input.ts';
import { requireSurvey, type Records } from '../records.ts';
import { findTemplate } from '../templates/index.ts';

type Source = Pick<
  NewSurvey,
  'title' | 'intro' | 'questions' | 'layout' | 'places' | 'privacy' | 'breakdown' | 'rules' | 'reminds'
>;

/** What is asked unless the input says otherwise: by a template, by a survey that is copied, or by its own questions. */
async function sourceOf(
  records: Pick<Records, 'surveys'>,
  { template, copyOf, title, questions }: SurveyInput,
): Promise<Source> {
  const ready = template === undefined ? undefined : findTemplate(template);
  if (ready) return ready;
  if (copyOf === undefined)
    return { title: title ?? { cy: '', en: '' }, questions: questionsFrom(questions ?? []) };
  const { intro, breakdown, ...original } = await requireSurvey(records, copyOf);
  const { layout, places, privacy, rules, reminds } = original;
  return {
    ...{ title: original.title, questions: original.questions, layout, places, privacy, rules, reminds },
    ...{ intro: intro ?? undefined, breakdown: breakdown?.by },
  };
}

/** What is set in an input; what is left out says nothing. */
const givenIn = <T extends object>(input: T) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** A new survey of what the API was given. Copies keep the ids of their questions, so that they can be compared. */
export async function wantedFrom(
  records: Pick<Records, 'surveys'>,
  input: SurveyInput,
  id = newId(),
): Promise<NewSurvey> {
  const source = await sourceOf(records, input);
  return {
    ...{ id, audience: input.audience, questions: source.questions },
    title: input.title ?? source.title,
    intro: input.intro ?? source.intro,
    layout: input.layout ?? source.layout,
    places: input.places ?? source.places,
    privacy: input.privacy ?? source.privacy,
    breakdown: input.breakdown ?? source.breakdown,
    rules: { ...source.rules, ...givenIn(input.rules ?? {}) },
    reminds: input.reminds ?? source.reminds,
    opensAt: input.opens === undefined ? undefined : localToInstant(input.opens),
    closesAt: input.closes === undefined ? undefined : closingInstant(input.closes),
  };
}
