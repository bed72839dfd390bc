import { z } from 'zod/v4';
import { audienceSchema, bilingual } from '../../../chat/input/schemas.ts';
import { instantToLocal } from '../../../language/dates.ts';
import { meetupPath } from '../addresses.ts';
import type { Meetup, MeetupContent } from '../meetup/meetup.ts';

/** What the API answers with. */

const text = bilingual(z.string());
const moment = z.iso.datetime();

const contentShape = {
  title: text,
  description: text,
  agenda: text.optional(),
  speakers: z.array(z.object({ name: z.string(), organisation: text.optional() })),
  minutes: z.int(),
  place: text.optional(),
  link: z.string().optional(),
  capacity: z.int().optional(),
  translated: z.boolean(),
  languages: text.optional(),
  accessibility: text.optional(),
  topics: z.array(z.string()),
  audience: audienceSchema,
  reminders: z.array(z.string()),
};

export const meetupShape = z.object({
  id: z.string(),
  ...contentShape,
  start: z.string().describe('Local time in Europe/London, as in 2026-12-01T14:00.'),
  startsAt: moment.describe('The same moment in UTC.'),
  state: z.enum(['planned', 'cancelled']),
  sequence: z.int().describe('How often it was changed: SEQUENCE in calendar files.'),
  series: z
    .object({ id: z.string(), part: z.int(), of: z.int() })
    .nullable()
    .describe('Which part of which series it is.'),
  recording: z.string().nullable(),
  slides: z.string().nullable(),
  notes: text.nullable(),
  attended: z.int().nullable().describe('How many came, as it was entered; null before.'),
  views: z.int().nullable().describe('How often the recording was watched, as it was entered; null before.'),
  survey: z.string().nullable().describe('The survey that asks how it was.'),
  missed: z
    .array(z.object({ what: z.string(), dueAt: moment, noticedAt: moment }))
    .describe(
      'What nobody got because the house was away: reminders to channels (by offset), the announcement, or personal: the reminder in the own chats of those who asked for it.',
    ),
  pages: text.describe('Where browsers see it.'),
});
type MeetupOut = z.input<typeof meetupShape>;

const shownContent = ({
  audience,
  speakers,
  topics,
  reminders,
  title,
  description,
  agenda,
  minutes,
  place,
  link,
  capacity,
  translated,
  languages,
  accessibility,
}: MeetupContent) => ({
  ...{ title, description, minutes, translated },
  ...(agenda && { agenda }),
  ...(place && { place }),
  ...(link !== undefined && { link }),
  ...(capacity !== undefined && { capacity }),
  ...(languages && { languages }),
  ...(accessibility && { accessibility }),
  speakers: speakers.map((speaker) => ({ ...speaker })),
  topics: [...topics],
  audience: audience as MeetupOut['audience'],
  reminders: [...reminders],
});

/** A meetup as the API shows it. */
export const shown = (meetup: Meetup, publicUrl: string): MeetupOut => ({
  id: meetup.id,
  ...shownContent(meetup),
  start: instantToLocal(meetup.start),
  startsAt: meetup.start,
  ...{ state: meetup.state, sequence: meetup.sequence },
  series: meetup.part ? { id: meetup.part.series, part: meetup.part.number, of: meetup.part.of } : null,
  ...{ recording: meetup.recording ?? null, slides: meetup.slides ?? null, notes: meetup.notes ?? null },
  ...{ attended: meetup.attended ?? null, views: meetup.views ?? null, survey: meetup.survey ?? null },
  missed: meetup.missed.map((one) => ({ ...one })),
  pages: { cy: publicUrl + meetupPath('cy', meetup.id), en: publicUrl + meetupPath('en', meetup.id) },
});
