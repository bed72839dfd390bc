import { z } from 'zod/v4';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { line, link, prose } from '../../../chat/input/schemas.ts';
import { isTopic } from '../../../chat/vocabulary/topics.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import {
  AGENDA_LIMIT,
  DESCRIPTION_LIMIT,
  LEAST_MINUTES,
  MOST_CAPACITY,
  MOST_MINUTES,
  MOST_SPEAKERS,
  NOTE_LIMIT,
  PLACE_LIMIT,
  TITLE_LIMIT,
  type MeetupPlan,
} from '../meetup/meetup.ts';
import { inOrder, offsetSchema } from '../meetup/offset.ts';
import { readStart, startLine } from '../meetup/start-time.ts';
import { Mending, type ReadPlan } from './mending.ts';
import type { PlanForm } from './plan-form.ts';
import { readRepeat } from './read-repeat.ts';
import { readSpeakers } from './speakers.ts';

type Pair = 'title' | 'description' | 'agenda' | 'place' | 'languages' | 'accessibility';

/** A text in both languages, or in neither where it may be left out. */
function readPair(
  form: PlanForm,
  name: Pair,
  schema: z.ZodType<string>,
  mending: Mending,
  problem: Problem,
  isNeeded = false,
): Bilingual | undefined {
  const [cy, en] = [form[`${name}Cy`], form[`${name}En`]];
  if (!isNeeded && (cy + en).trim() === '') return undefined;
  const read = z.object({ cy: schema, en: schema }).safeParse({ cy, en });
  return mending.need(read.data, problem.key, problem.values);
}

function readNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** Reads a typed date and time as a start; a problem where that cannot be. */
export function readTypedStart({ date, time }: Pick<PlanForm, 'date' | 'time'>, now: Date): string | Problem {
  const read = readStart(`${date.trim()}T${time.trim()}`, now);
  return 'start' in read ? read.start : { key: startLine(read.trouble) };
}

function readWhere(form: PlanForm, mending: Mending) {
  const place = readPair(form, 'place', line(PLACE_LIMIT), mending, {
    key: 'meetups.problemPlace',
    values: { limit: PLACE_LIMIT },
  });
  const typed = form.link.trim();
  const address = typed === '' ? undefined : link.safeParse(typed).data;
  if (typed !== '' && address === undefined) mending.say('meetups.problemLink');
  if (typed === '' && (form.placeCy + form.placeEn).trim() === '') mending.say('errors.meetup_where_missing');
  const limits = { least: 1, most: MOST_CAPACITY };
  const capacity = form.capacity.trim() === '' ? undefined : readNumber(form.capacity, 1, MOST_CAPACITY);
  if (form.capacity.trim() !== '' && capacity === undefined) mending.say('meetups.problemCapacity', limits);
  return {
    ...(place && { place }),
    ...(address !== undefined && { link: address }),
    ...(capacity !== undefined && { capacity }),
  };
}

function readTexts(form: PlanForm, mending: Mending) {
  const note = (name: Pair) =>
    readPair(form, name, prose(NOTE_LIMIT), mending, {
      key: 'meetups.problemNote',
      values: { limit: NOTE_LIMIT },
    });
  const agenda = readPair(form, 'agenda', prose(AGENDA_LIMIT), mending, {
    key: 'meetups.problemAgenda',
    values: { limit: AGENDA_LIMIT },
  });
  const [languages, accessibility] = [note('languages'), note('accessibility')];
  return {
    ...(agenda && { agenda }),
    ...(languages && { languages }),
    ...(accessibility && { accessibility }),
  };
}

function readReminders(form: PlanForm, mending: Mending): MeetupPlan['reminders'] {
  const chosen = chosenOf(form.reminders);
  const offsets = chosen.filter((one) => offsetSchema.safeParse(one).success);
  if (offsets.length < chosen.length) mending.say('meetups.problemReminders');
  return inOrder(offsets);
}

/** The plan that was typed, or every problem with it. */
export function readPlan(form: PlanForm, now: Date): ReadPlan | readonly Problem[] {
  const mending = new Mending();
  const titleLimit = { key: 'meetups.problemTitle', values: { limit: TITLE_LIMIT } } as const;
  const title = readPair(form, 'title', line(TITLE_LIMIT), mending, titleLimit, true);
  const textLimit = { key: 'meetups.problemDescription', values: { limit: DESCRIPTION_LIMIT } } as const;
  const description = readPair(form, 'description', prose(DESCRIPTION_LIMIT), mending, textLimit, true);
  const texts = readTexts(form, mending);
  const speakers = mending.need(readSpeakers(form.speakers), 'meetups.problemSpeakers', {
    most: MOST_SPEAKERS,
  });
  const start = readTypedStart(form, now);
  if (typeof start !== 'string') mending.problems.push(start);
  const length = { least: LEAST_MINUTES, most: MOST_MINUTES };
  const minutes = mending.need(
    readNumber(form.minutes, LEAST_MINUTES, MOST_MINUTES),
    'meetups.problemMinutes',
    length,
  );
  const where = readWhere(form, mending);
  const topics = chosenOf(form.topics).filter(isTopic);
  if (topics.length === 0) mending.say('meetups.problemTopics');
  const reminders = readReminders(form, mending);
  const series = typeof start === 'string' ? readRepeat(form, mending) : undefined;

  if (mending.problems.length > 0 || !title || !description || !speakers) return mending.problems;
  if (typeof start !== 'string' || minutes === undefined) return mending.problems;
  const organisations = chosenOf(form.organisations);
  const audience = { topics, ...(organisations.length > 0 && { organisations }) };
  return {
    plan: {
      ...{ title, description, ...texts, speakers, minutes, ...where, topics, audience, reminders },
      translated: form.translated === 'true',
      start: series?.starts[0] ?? start,
    },
    ...(series && { series }),
  };
}
