import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';
import type { Meetup, MeetupContent } from '../meetup/meetup.ts';
import type { Recurrence } from './expand-rule.ts';
import type { Shift } from './shift.ts';

/** What a manager decides about a series. Each part begins with this content, and may get its own. */
export interface SeriesPlan {
  readonly content: MeetupContent;
  readonly recurrence: Recurrence;
  /** The moments that follow from the rule, the earliest first. */
  readonly starts: readonly string[];
}

/** What was decided about several parts of a series at once. */
export interface SeriesChange {
  readonly revision: number;
  /** The parts that it is about. Of these, what has begun or is cancelled stays as it is. */
  readonly numbers: readonly number[];
  /** The part at which somebody changed it "and all after": there, what was changed for it alone gives way. */
  readonly lead?: number;
  /** What they share from now on; `null` is taken away. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** How far they are moved. */
  readonly shift?: Shift;
  readonly cancels?: true;
}

/** A series as it is kept; its parts are meetups of their own. */
export interface Series extends SeriesPlan, Document {
  readonly state: 'planned' | 'cancelled';
  readonly plannedAt: string;
  readonly cancelledAt?: string;
  /** How often it was changed. */
  readonly revision: number;
  /** What the parts do not follow yet, the earliest first. */
  readonly changes: readonly SeriesChange[];
  /** How far its latest parts have been moved from what the rule says: what is added is moved as far. */
  readonly shift: Shift;
  /** Parts are still to be made, changed or cancelled, or channels to be told. The mark that a tick looks for. */
  readonly isBehind: boolean;
  readonly isAnnounced: boolean;
}

/** All series stand in one partition: a community has a dozen. */
export const SERIES = 'series';

export const seriesAnnouncementId = (seriesId: string): string => `meetup-series:${seriesId}`;

/** The id of a part: making it again is making it once. Parts are numbered from 1. */
export const partIdOf = (seriesId: string, number: number): string =>
  idOf('meetup-part', seriesId, String(number));

export const partIdsOf = ({ id, starts }: Pick<Series, 'id' | 'starts'>): readonly string[] =>
  starts.map((_, index) => partIdOf(id, index + 1));

/** What those who said yes to several parts are told of once: one change of the series. */
export const newsOf = (seriesId: string, { revision }: SeriesChange): string => `${seriesId}:${revision}`;

/** Of what is changed for several parts, what one takes: what was changed for it alone stays, save in the part that leads. */
export const fieldsFor = <Value>(
  { own, part }: Pick<Meetup, 'own' | 'part'>,
  fields: Readonly<Record<string, Value>>,
  lead: number | undefined,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => lead === part?.number || !own.includes(name)));

/** A series of which nothing is made yet. */
export const newSeries = (id: string, plan: SeriesPlan, now: Date): Series => ({
  ...plan,
  id,
  partition: SERIES,
  state: 'planned',
  plannedAt: now.toISOString(),
  revision: 0,
  changes: [],
  shift: 0,
  isBehind: true,
  isAnnounced: false,
});
