import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';
import type { MeetupContent } from '../meetup/meetup.ts';
import type { Recurrence } from './expand-rule.ts';

/** What a manager decides about a series. Each part begins with this content, and may get its own. */
export interface SeriesPlan {
  readonly content: MeetupContent;
  readonly recurrence: Recurrence;
  /** The moments that follow from the rule, the earliest first. */
  readonly starts: readonly string[];
}

/** A series as it is kept; its parts are meetups of their own. */
export interface Series extends SeriesPlan, Document {
  readonly state: 'planned' | 'cancelled';
  readonly plannedAt: string;
  readonly cancelledAt?: string;
  /** How often its content was changed. */
  readonly revision: number;
  /** What the changes that parts do not follow yet have set: field by field. */
  readonly pending: Partial<MeetupContent>;
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

/** A series of which nothing is made yet. */
export const newSeries = (id: string, plan: SeriesPlan, now: Date): Series => ({
  ...plan,
  id,
  partition: SERIES,
  state: 'planned',
  plannedAt: now.toISOString(),
  revision: 0,
  pending: {},
  isBehind: true,
  isAnnounced: false,
});
