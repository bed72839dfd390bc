import type { Bilingual } from '../../../language/bilingual.ts';
import type { Tally } from '../meetup/aftermath.ts';
import { endOf, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { partsOf } from '../series/series-announcement.ts';
import type { Series } from '../series/series.ts';
import { tallyOf } from './tally.ts';

/** What can be reported of a meetup. `null`: nobody entered it. */
export interface Figures extends Tally {
  readonly attended: number | null;
  readonly views: number | null;
}

export interface MeetupFigures extends Figures {
  readonly meetup: Meetup;
}

export interface SeriesFigures {
  readonly id: string;
  readonly title: Bilingual;
  readonly parts: readonly MeetupFigures[];
  /** Over all parts that were held: `622 attendees across a five-part series`. */
  readonly sum: SeriesSum;
}

/** The sums of a series. People who came to several parts count in each. */
export interface SeriesSum {
  readonly yes: number;
  /** `null` while none is entered for any part. */
  readonly attended: number | null;
  readonly views: number | null;
  /** Of how many parts it is known how many came. */
  readonly counted: number;
}

export async function figuresOf(
  parts: Pick<Parts, 'rowsOf' | 'replies'>,
  meetup: Meetup,
): Promise<MeetupFigures> {
  const { attended = null, views = null } = meetup;
  return { ...(await tallyOf(parts, meetup)), attended, views, meetup };
}

/** The sum of what is known; `null` where nothing is. */
const sumOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, number) => (number === null ? sum : (sum ?? 0) + number), null);

export const summed = (figures: readonly Figures[]): SeriesSum => ({
  yes: figures.reduce((sum, { yes }) => sum + yes, 0),
  attended: sumOf(figures.map(({ attended }) => attended)),
  views: sumOf(figures.map(({ views }) => views)),
  counted: figures.filter(({ attended }) => attended !== null).length,
});

/** Whether a meetup took place: one that was called off, or is still to come, counts in no sum. */
export const wasHeld = (meetup: Meetup, now: Date): boolean =>
  meetup.state === 'planned' && endOf(meetup) <= now;

export async function seriesFiguresOf(
  parts: Pick<Parts, 'rowsOf' | 'replies' | 'meetups' | 'clock'>,
  series: Series,
): Promise<SeriesFigures> {
  const figures: MeetupFigures[] = [];
  for (const part of await partsOf(parts, series)) figures.push(await figuresOf(parts, part));
  const held = figures.filter(({ meetup }) => wasHeld(meetup, parts.clock()));
  return { id: series.id, title: series.content.title, parts: figures, sum: summed(held) };
}

/** The figures by the series that meetups are parts of, each in the order of its parts; and those that are no parts. */
export function bySeries(figures: readonly MeetupFigures[]): {
  readonly series: ReadonlyMap<string, readonly MeetupFigures[]>;
  readonly alone: readonly MeetupFigures[];
} {
  const series = new Map<string, MeetupFigures[]>();
  for (const one of figures)
    if (one.meetup.part)
      series.set(one.meetup.part.series, [...(series.get(one.meetup.part.series) ?? []), one]);
  for (const parts of series.values())
    parts.sort((a, b) => (a.meetup.part?.number ?? 0) - (b.meetup.part?.number ?? 0));
  return { series, alone: figures.filter(({ meetup }) => !meetup.part) };
}
