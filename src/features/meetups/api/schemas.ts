import { z } from 'zod/v4';
import { audienceSchema, bilingual, line, link, prose } from '../../../chat/input/schemas.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import {
  AGENDA_LIMIT,
  DESCRIPTION_LIMIT,
  LEAST_MINUTES,
  MOST_CAPACITY,
  MOST_MINUTES,
  MOST_SPEAKERS,
  NAME_LIMIT,
  NOTE_LIMIT,
  PLACE_LIMIT,
  TITLE_LIMIT,
} from '../meetup/meetup.ts';
import { without } from '../../../lib/without.ts';
import { DEFAULT_OFFSETS, MOST_OFFSETS, offsetSchema } from '../meetup/offset.ts';
import { meetupId } from '../meetup/payload.ts';
import { MOST_PARTS } from '../series/expand-rule.ts';
import { RULE_LIMIT } from '../series/rule.ts';

const topics = z.array(z.enum(TOPICS)).min(1).max(TOPICS.length);
const name = line(NAME_LIMIT);
const note = bilingual(prose(NOTE_LIMIT));

const LOCAL = 'Local time, as in 2026-12-01T14:00.';
export const localTime = z.string().max(40).describe(LOCAL);
export const zone = z
  .string()
  .max(64)
  .describe('IANA name of the zone of the local times; Europe/London unless told.');

/** The fields of a meetup besides its times, as they are taken. */
const content = {
  title: bilingual(line(TITLE_LIMIT)),
  description: bilingual(prose(DESCRIPTION_LIMIT)),
  agenda: bilingual(prose(AGENDA_LIMIT)),
  speakers: z.array(z.strictObject({ name, organisation: bilingual(name).optional() })).max(MOST_SPEAKERS),
  place: bilingual(line(PLACE_LIMIT)),
  link,
  capacity: z.int().min(1).max(MOST_CAPACITY).describe('How many can come; not limited unless told.'),
  translated: z.boolean().describe('Whether there is simultaneous translation.'),
  languages: note.describe('In which languages it is held.'),
  accessibility: note.describe('What people with access needs should know.'),
  topics,
  audience: audienceSchema.describe('The channels that follow the topics, unless told.'),
  reminders: z
    .array(offsetSchema)
    .max(MOST_OFFSETS)
    .describe(
      `How long before the start channels are reminded, as ISO 8601 durations; ${DEFAULT_OFFSETS.join(', ')} unless told. PT0S: starting now.`,
    ),
};

const minutes = z.int().min(LEAST_MINUTES).max(MOST_MINUTES);
const end = localTime.describe(`Instead of minutes: when it ends. ${LOCAL}`);

/** What may be left out when a meetup is planned. */
const optionalContent = {
  ...{ agenda: content.agenda.optional(), speakers: content.speakers.optional() },
  ...{ place: content.place.optional(), link: content.link.optional() },
  ...{ capacity: content.capacity.optional(), translated: content.translated.optional() },
  ...{ languages: content.languages.optional(), accessibility: content.accessibility.optional() },
  ...{ audience: content.audience.optional(), reminders: content.reminders.optional() },
};
const needed = { title: content.title, description: content.description, topics };
const times = { minutes: minutes.optional(), end: end.optional(), zone: zone.optional() };

export const planBody = z.strictObject({ ...needed, ...optionalContent, start: localTime, ...times });
export type PlanBody = z.output<typeof planBody>;

/** What a body says about a meetup besides its times. */
export type ContentBody = Omit<PlanBody, 'start' | 'end' | 'zone' | 'minutes'> & { readonly minutes: number };

/** A change: what is not given stays, what is `null` goes. */
const changeable = {
  ...{ title: content.title.optional(), description: content.description.optional() },
  ...{ agenda: content.agenda.nullish(), speakers: content.speakers.optional() },
  ...{ place: content.place.nullish(), link: content.link.nullish(), capacity: content.capacity.nullish() },
  ...{ translated: content.translated.optional(), languages: content.languages.nullish() },
  ...{ accessibility: content.accessibility.nullish(), topics: topics.optional() },
  ...{ audience: content.audience.optional(), reminders: content.reminders.optional() },
};
const hasSomething = (body: object): boolean => Object.values(body).some((value) => value !== undefined);
const SOMETHING = { message: 'must change at least one field' };

export const changeBody = z
  .strictObject({ ...changeable, start: localTime.optional(), ...times })
  .refine(hasSomething, SOMETHING);
export type ChangeBody = z.output<typeof changeBody>;

export const partNumber = z.int().min(1).max(MOST_PARTS);

export const seriesChangeBody = z
  .strictObject({
    ...changeable,
    minutes: minutes.optional(),
    from: partNumber.optional().describe('The part from which on; all that are to come unless told.'),
    start: localTime
      .optional()
      .describe(`When the first of these parts is to start; the others are moved as far. ${LOCAL}`),
    zone: zone.optional(),
  })
  .refine((body) => hasSomething(without(body, 'from', 'zone')), SOMETHING);

export const morePartsBody = z
  .strictObject({
    more: partNumber.optional().describe('So many more, by the rule of the series.'),
    start: localTime.optional().describe(`One, at this time. ${LOCAL}`),
    zone: zone.optional(),
  })
  .refine(({ more, start }) => (more === undefined) !== (start === undefined), {
    message: 'must have either more or start',
  });

export const seriesBody = z.strictObject({
  ...needed,
  ...optionalContent,
  minutes,
  first: localTime.describe(`The earliest start. ${LOCAL}`),
  zone: zone.optional(),
  rule: z
    .string()
    .min(1)
    .max(RULE_LIMIT)
    .describe('A recurrence rule (RFC 5545) with COUNT or UNTIL, as in FREQ=MONTHLY;BYDAY=1TU;COUNT=5.'),
  except: z.array(z.iso.date()).max(60).optional().describe('Days on which there is no meetup.'),
});

export const byId = z.object({ id: meetupId });
