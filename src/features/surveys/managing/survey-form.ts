import { z } from 'zod/v4';
import { isSector } from '../../../chat/vocabulary/sectors.ts';
import { isTopic } from '../../../chat/vocabulary/topics.ts';
import { chosenOf, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Audience } from '../../../chat/announcing/audience.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { localToInstant } from '../../../language/dates.ts';
import type { NewSurvey } from '../asking/create-survey.ts';
import { closingInstant } from '../asking/survey-input.ts';
import { PLACES, PRIVACY_MODES } from '../asking/survey.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { howToOpenFields } from './how-to-open.ts';

/** Starts with no question at all. */
export const OWN = 'own';
/** What stands before the id of a survey that is to be copied. */
export const COPY = 'copy-';

const listOf = (isKnown: (id: string) => boolean) =>
  z
    .string()
    .max(2000)
    .default('')
    .refine((list) => chosenOf(list).every(isKnown), { message: 'must be among the choices of the form' });

/** What the form sends. */
export const formSchema = z.object({
  surveyId: surveyIdSchema,
  template: z.string().max(100).default(''),
  titleCy: typed(400),
  titleEn: typed(400),
  topics: listOf(isTopic),
  sectors: listOf(isSector),
  organisations: listOf((id) => /^[\w-]{1,60}$/.test(id)),
  places: z.enum(PLACES).default('channels'),
  privacy: z.enum(['as-written', ...PRIVACY_MODES]).default('as-written'),
  breakdown: z.enum(['none', 'organisation', 'sector']).default('none'),
  ...howToOpenFields,
  lastDay: z.string().max(40).default(''),
});
export type SurveyForm = z.output<typeof formSchema>;

const TITLE_LIMIT = 120;

/** At what time of its day a survey opens that was given a day. */
const OPENING_TIME = '09:00';
export const openingOf = ({ opensDay }: Pick<SurveyForm, 'opensDay'>): Date | undefined =>
  opensDay === '' ? undefined : localToInstant(`${opensDay}T${OPENING_TIME}`);

/** What is to be mended in a form before there is a survey. */
export function problemsOf(form: SurveyForm, isKnown: boolean, now: Date): MessageKey[] {
  const closesAt = closingInstant(form.lastDay);
  const opensAt = openingOf(form);
  const titles = [form.titleCy, form.titleEn].map(oneLine);
  const hasOneTitle = (titles[0] === '') !== (titles[1] === '');
  const problems: (MessageKey | false)[] = [
    !isKnown && 'surveys.chooseTemplate',
    form.template === OWN && titles.includes('') && 'surveys.writeTitle',
    form.template !== OWN && hasOneTitle && 'surveys.writeTitle',
    titles.some((title) => title.length > TITLE_LIMIT) && 'surveys.titleTooLong',
    form.opensDay !== '' && (!opensAt || opensAt <= now) && 'surveys.chooseLaterOpening',
    (!closesAt || closesAt <= (opensAt ?? now)) && 'surveys.chooseLaterDay',
  ];
  return problems.filter((problem) => problem !== false);
}

/** For whom the form asks: everybody, or those who match every list in which something was chosen. */
function audienceOf(form: SurveyForm): Audience {
  const lists = (['topics', 'sectors', 'organisations'] as const)
    .map((name) => [name, chosenOf(form[name])] as const)
    .filter(([, chosen]) => chosen.length > 0);
  return lists.length === 0 ? { all: true } : Object.fromEntries(lists);
}

type Source = Omit<NewSurvey, 'id' | 'audience'>;

/** The survey that a form asks for, on top of what it begins with. */
export function wantedBy(form: SurveyForm, source: Source): NewSurvey {
  const title = { cy: oneLine(form.titleCy), en: oneLine(form.titleEn) };
  return {
    ...source,
    id: form.surveyId,
    title: title.cy === '' ? source.title : title,
    audience: audienceOf(form),
    places: form.places,
    privacy: form.privacy === 'as-written' ? source.privacy : form.privacy,
    breakdown: form.breakdown === 'none' ? undefined : form.breakdown,
    closesAt: closingInstant(form.lastDay),
  };
}
