import { z } from 'zod/v4';
import { parse } from '../../../chat/input/parse.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { instantToLocal } from '../../../language/dates.ts';
import type { MeetupPlan } from '../meetup/meetup.ts';
import { DEFAULT_OFFSETS } from '../meetup/offset.ts';
import { BY_RULE, repeatOf } from '../series/repeat.ts';
import type { Series } from '../series/series.ts';
import { typedSpeakers } from './speakers.ts';

/** Clients give every input back as text, but a number may come as one. */
const field = z.union([z.string().max(4000), z.number().transform(String)]).default('');

/** What was typed into the form, unread. Also what the preview's buttons bring back. */
export const planForm = z.object({
  ...{ titleCy: field, titleEn: field, descriptionCy: field, descriptionEn: field },
  ...{ agendaCy: field, agendaEn: field },
  /** One a line. */
  speakers: field,
  ...{ date: field, time: field, minutes: field },
  ...{ placeCy: field, placeEn: field, link: field, capacity: field },
  /** `true` or `false`. */
  translated: field,
  ...{ languagesCy: field, languagesEn: field, accessibilityCy: field, accessibilityEn: field },
  /** Ids with commas between; so are the three below. */
  topics: field,
  organisations: field,
  reminders: field,
  repeat: field,
  times: field,
  /** Numbers of months. */
  notIn: field,
  /** Days, with anything between. */
  except: field,
  /** The rule of a series that is copied, where the form itself could not say it. */
  rule: field,
  /** Of a part of a series: `one`, or `after` for all after it too. */
  which: field,
});
export type PlanForm = z.output<typeof planForm>;

/** The form before anything is typed. */
export const EMPTY_PLAN: PlanForm = {
  ...planForm.parse({}),
  minutes: '60',
  translated: 'false',
  reminders: DEFAULT_OFFSETS.join(','),
  repeat: 'once',
};

/** What "Change" brings back to the form; a button that only opens it brings nothing. */
export const formOf = (payload: unknown): PlanForm | undefined => {
  const typed = parse(planForm, Object(payload));
  return Object.entries(typed).every(([name, value]) => name === 'which' || value === '') ? undefined : typed;
};

const typedText = (name: string, text: Bilingual | undefined) => ({
  [`${name}Cy`]: text?.cy ?? '',
  [`${name}En`]: text?.en ?? '',
});

/** What a manager would type for this meetup: to change it, or to plan another one like it. */
export function typedPlan(plan: MeetupPlan): PlanForm {
  const [date = '', time = ''] = instantToLocal(plan.start).split('T');
  const { audience } = plan;
  return {
    ...EMPTY_PLAN,
    ...typedText('title', plan.title),
    ...typedText('description', plan.description),
    ...typedText('agenda', plan.agenda),
    ...typedText('place', plan.place),
    ...typedText('languages', plan.languages),
    ...typedText('accessibility', plan.accessibility),
    speakers: typedSpeakers(plan.speakers),
    ...{ date, time, minutes: String(plan.minutes), link: plan.link ?? '' },
    capacity: plan.capacity === undefined ? '' : String(plan.capacity),
    translated: String(plan.translated),
    topics: plan.topics.join(','),
    organisations: 'all' in audience ? '' : (audience.organisations ?? []).join(','),
    reminders: plan.reminders.join(','),
  };
}

/** What a manager would type for another series like this one. A rule that the form cannot say comes along as it is. */
export function typedSeries({ content, recurrence, starts }: Series): PlanForm {
  const [start = ''] = starts;
  const { repeat, notIn } = repeatOf(recurrence.rule);
  return {
    ...typedPlan({ ...content, start }),
    ...{ date: '', repeat, times: String(starts.length), notIn: notIn.join(',') },
    ...(repeat === BY_RULE && { rule: recurrence.rule }),
  };
}
