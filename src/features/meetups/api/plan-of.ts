import { localToInstant, ZONE } from '../../../language/dates.ts';
import { endBeforeStart, startInvalid, whereMissing, zoneUnknown } from '../errors.ts';
import {
  hasWhere,
  MOST_MINUTES,
  type Meetup,
  type MeetupContent,
  type MeetupPlan,
} from '../meetup/meetup.ts';
import { DEFAULT_OFFSETS, inOrder } from '../meetup/offset.ts';
import { requireStart } from '../meetup/start-time.ts';
import { isZone } from '../meetup/wall-clock.ts';
import type { Changes } from '../managing/change-meetup.ts';
import type { ChangeBody, ContentBody, PlanBody } from './schemas.ts';

/** How long it takes from `start` to a local time. Throws when that is no time, or not after the start. */
function minutesUntil(end: string, start: string, zone: string): number {
  if (!isZone(zone)) throw zoneUnknown({});
  const ends = localToInstant(end, zone);
  if (!ends) throw startInvalid({});
  const minutes = Math.round((ends.getTime() - new Date(start).getTime()) / 60_000);
  if (minutes <= 0 || minutes > MOST_MINUTES) throw endBeforeStart({});
  return minutes;
}

/** An hour, where nobody says how long it takes. */
export const HOUR = 60;

/** Fields without a value are left out. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** The content that a body asks for, with what is usual where it says nothing. Throws `meetup_where_missing`. */
export function contentOf({
  audience,
  reminders,
  speakers = [],
  translated = false,
  ...body
}: ContentBody): MeetupContent {
  if (!hasWhere(body)) throw whereMissing({});
  return {
    ...(given(body) as ContentBody),
    ...{ speakers: speakers.map((speaker) => given(speaker) as typeof speaker), translated },
    audience: audience ?? { topics: body.topics },
    reminders: inOrder(reminders ?? DEFAULT_OFFSETS),
  } as MeetupContent;
}

/** The meetup that a body plans. Throws `meetup_where_missing`, and what a start, an end or a zone that cannot be throws. */
export function planOf(
  { start: local, end, minutes, zone = ZONE, ...body }: PlanBody,
  now: Date,
): MeetupPlan {
  const start = requireStart(local, now, zone);
  const length = end === undefined ? (minutes ?? HOUR) : minutesUntil(end, start, zone);
  return { ...contentOf({ ...body, minutes: length }), start };
}

/** The fields that a body changes; what is `null` there is taken away. */
export const contentChangesOf = (body: object): Changes =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]: [string, unknown]) => [
        field,
        value === null ? undefined : field === 'reminders' ? inOrder(value as string[]) : value,
      ]),
  );

/** The changes of a meetup that a body asks for. */
export function changesOfBody(
  { start: local, end, minutes, zone = ZONE, ...body }: ChangeBody,
  old: Meetup,
  now: Date,
): Changes {
  const start = local === undefined ? old.start : requireStart(local, now, zone);
  const length = end === undefined ? minutes : minutesUntil(end, start, zone);
  return {
    ...contentChangesOf(body),
    ...(local !== undefined && { start }),
    ...(length !== undefined && { minutes: length }),
  };
}
