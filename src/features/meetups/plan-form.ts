import { z } from 'zod/v4';
import type { Problem } from '../../chat/card-words.ts';
import { line, link, prose } from '../../chat/schemas.ts';
import { isTopic } from '../../chat/topics.ts';
import { chosenOf } from '../../chat/typed-text.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Values } from '../../language/say.ts';
import {
  DESCRIPTION_LIMIT,
  LEAST_MINUTES,
  MOST_MINUTES,
  PLACE_LIMIT,
  TITLE_LIMIT,
  type MeetupPlan,
} from './meetup.ts';
import { readStart, startLine } from './start-time.ts';

/** Clients give every input back as text, but a number may come as one. */
const field = z.union([z.string().max(4000), z.number().transform(String)]).default('');

/** What was typed into the form, unread. Also what the preview's buttons bring back. */
export const planForm = z.object({
  titleCy: field,
  titleEn: field,
  descriptionCy: field,
  descriptionEn: field,
  date: field,
  time: field,
  minutes: field,
  placeCy: field,
  placeEn: field,
  link: field,
  /** Topic ids with commas between. */
  topics: field,
});
export type PlanForm = z.output<typeof planForm>;

/** The form before anything is typed. */
export const EMPTY_PLAN: PlanForm = { ...planForm.parse({}), minutes: '60' };

/** A line that several inputs must satisfy together, or `undefined` with the problem noted. */
function both<S extends z.ZodType<string>>(schema: S, cy: string, en: string) {
  const read = z.object({ cy: schema, en: schema }).safeParse({ cy, en });
  return read.success ? read.data : undefined;
}

const minutesOf = (text: string): number | undefined => {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES ? minutes : undefined;
};

/** Reads a typed date and time as a start; a problem where that cannot be. */
export function readTypedStart({ date, time }: Pick<PlanForm, 'date' | 'time'>, now: Date): string | Problem {
  const read = readStart(`${date.trim()}T${time.trim()}`, now);
  return 'start' in read ? read.start : { key: startLine(read.trouble) };
}

/** The plan that was typed, or every problem with it. */
export function readPlan(form: PlanForm, now: Date): MeetupPlan | readonly Problem[] {
  const problems: Problem[] = [];
  const missing = (key: MessageKey, values: Values = {}): void => void problems.push({ key, values });

  const title = both(line(TITLE_LIMIT), form.titleCy, form.titleEn);
  if (!title) missing('meetups.problemTitle', { limit: TITLE_LIMIT });
  const description = both(prose(DESCRIPTION_LIMIT), form.descriptionCy, form.descriptionEn);
  if (!description) missing('meetups.problemDescription', { limit: DESCRIPTION_LIMIT });
  const start = readTypedStart(form, now);
  if (typeof start !== 'string') problems.push(start);
  const minutes = minutesOf(form.minutes);
  if (minutes === undefined) missing('meetups.problemMinutes', { least: LEAST_MINUTES, most: MOST_MINUTES });

  const hasPlace = (form.placeCy + form.placeEn).trim() !== '';
  const place = hasPlace ? both(line(PLACE_LIMIT), form.placeCy, form.placeEn) : undefined;
  if (hasPlace && !place) missing('meetups.problemPlace', { limit: PLACE_LIMIT });
  const hasLink = form.link.trim() !== '';
  const address = hasLink ? link.safeParse(form.link.trim()).data : undefined;
  if (hasLink && address === undefined) missing('meetups.problemLink');
  if (!hasPlace && !hasLink) missing('meetups.problemWhere');
  const topics = chosenOf(form.topics).filter(isTopic);
  if (topics.length === 0) missing('meetups.problemTopics');

  if (problems.length > 0 || !title || !description || typeof start !== 'string' || minutes === undefined) {
    return problems;
  }
  return {
    ...{ title, description, start, minutes, topics },
    ...(place && { place }),
    ...(address !== undefined && { link: address }),
    audience: { topics },
  };
}
