import { capacityTaken, seriesCancelled, seriesPartNone, startPast, whereMissing } from '../errors.ts';
import { countsOf } from '../joining/reply.ts';
import { hasStarted, type Meetup, type MeetupContent } from '../meetup/meetup.ts';
import { changesOf, takesWhereAway, type Changes } from '../managing/change-meetup.ts';
import type { Parts } from '../parts.ts';
import { followParts } from './follow-series.ts';
import { partsOf } from './series-announcement.ts';
import { fieldsFor, type Series, type SeriesChange } from './series.ts';
import { shiftBetween, shifted, type Shift } from './shift.ts';

type Changing = Pick<Parts, 'meetups' | 'series' | 'replies' | 'clock' | 'nudge' | 'publicUrl'>;

/** What is changed, and from which part on: all that are to come unless told. */
export interface SeriesChanges {
  readonly fields?: Omit<Changes, 'start'>;
  /** The part from which on, and of which what is its own gives way. */
  readonly from?: number;
  /** When that part is to start, ISO 8601; those after it are moved as far by the clock. */
  readonly start?: string;
}

const numberOf = ({ part }: Meetup): number => part?.number ?? 0;

/** Of the parts from a number on those that can still be changed. All of them are made before. */
export async function partsToCome(
  parts: Changing,
  id: string,
  from = 1,
): Promise<{ readonly series: Series; readonly toCome: readonly Meetup[]; readonly all: readonly Meetup[] }> {
  const series = await parts.series.get(id);
  if (series.isBehind) await followParts(parts, series);
  const [all, now] = [await partsOf(parts, series), parts.clock()];
  const toCome = all.filter(
    (part) => numberOf(part) >= from && part.state === 'planned' && !hasStarted(part, now),
  );
  return { series, toCome, all };
}

/** Writes a change down, for the parts to follow. Throws `meetup_series_cancelled` where the series is off. */
async function write(
  parts: Changing,
  id: string,
  change: Omit<SeriesChange, 'revision'>,
  also: (old: Series) => Partial<Series> = () => ({}),
): Promise<Series> {
  const series = await parts.series.change(id, (old) => {
    if (old.state === 'cancelled') throw seriesCancelled({});
    const revision = old.revision + 1;
    return {
      ...old,
      ...also(old),
      ...{ revision, isBehind: true, changes: [...old.changes, { ...change, revision }] },
    };
  });
  parts.nudge();
  return series;
}

/** The content that parts share, with changes; a field that is `undefined` is taken away. */
const contentWith = (content: MeetupContent, fields: Changes): MeetupContent =>
  Object.fromEntries(
    Object.entries({ ...content, ...fields }).filter(([, value]) => value !== undefined),
  ) as unknown as MeetupContent;

/** The fields that would be others than they are: what a part has of its own is not given to those after it. */
const fieldsThatChange = (part: Meetup, fields: Changes): Changes =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => changesOf(part, { [name]: value })));

/** The moments of the parts, those from `from` on moved. */
const movedStarts = ({ starts, recurrence }: Series, from: number, shift: Shift): readonly string[] =>
  starts.map((start, index) => (index + 1 < from ? start : shifted(start, shift, recurrence.zone)));

/** Throws when fewer places are left than there are people who said yes to one of the parts. */
async function requirePlaces(
  { replies }: Changing,
  parts: readonly Meetup[],
  capacity: number,
): Promise<void> {
  for (const { id } of parts) {
    const { yes } = countsOf(await replies.of(id));
    if (capacity < yes) throw capacityTaken({ coming: yes });
  }
}

/** Throws when one of the parts, or the series itself, would be left with neither place nor link. */
function requireWhere({ content }: Series, parts: readonly Meetup[], fields: Changes, lead?: number): void {
  const isLost = parts.some((part) => takesWhereAway(part, fieldsFor(part, { ...fields }, lead)));
  if (isLost || takesWhereAway(content, fields)) throw whereMissing({});
}

/** Throws when one of the parts would then have begun: one that was moved by itself may be earlier than the first. */
function requireToCome(parts: readonly Meetup[], shift: Shift, zone: string, now: Date): void {
  if (parts.some(({ start }) => shifted(start, shift, zone) <= now.toISOString())) throw startPast({});
}

/**
 * Changes what the parts to come share, from one of them on where told; with a start, moves them. What was changed for one
 * part alone stays. Throws `meetup_series_not_found`, `meetup_series_cancelled`, `meetup_series_part_none` where no
 * part is left that can be changed, `meetup_where_missing` when one of them would have neither place nor link,
 * `meetup_start_past` when one would have begun, and `meetup_capacity_taken` when fewer places are left than there are
 * people who said yes to one part.
 */
export async function changeSeries(
  parts: Changing,
  id: string,
  { fields = {}, from, start }: SeriesChanges,
): Promise<Series> {
  const { series, toCome } = await partsToCome(parts, id, from);
  if (series.state === 'cancelled') throw seriesCancelled({});
  const [lead] = toCome;
  if (!lead || (from !== undefined && numberOf(lead) !== from)) throw seriesPartNone({});
  if (fields.capacity !== undefined) await requirePlaces(parts, toCome, fields.capacity);
  const shift = start === undefined ? 0 : shiftBetween(lead.start, start, series.recurrence.zone);
  if (shift !== 0) requireToCome(toCome, shift, series.recurrence.zone, parts.clock());
  const wanted = from === undefined ? fields : fieldsThatChange(lead, fields);
  requireWhere(series, toCome, wanted, from);
  if (shift === 0 && ![series.content, ...toCome].some((one) => changesOf(one, wanted))) return series;
  return write(
    parts,
    id,
    {
      numbers: toCome.map(numberOf),
      ...(from !== undefined && { lead: from }),
      fields: Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, value ?? null])),
      ...(shift !== 0 && { shift }),
    },
    (old) => ({
      content: contentWith(old.content, wanted),
      starts: movedStarts(old, numberOf(lead), shift),
      shift: old.shift + shift,
    }),
  );
}

/**
 * Calls off every part to come, or those from one part on. Where none of the others is left, the series itself is
 * cancelled; again: nothing changes. Throws `meetup_series_not_found`, and `meetup_series_part_none` where no such
 * part is left.
 */
export async function cancelSeries(parts: Changing, id: string, from?: number): Promise<Series> {
  const { series, toCome, all } = await partsToCome(parts, id, from);
  if (series.state === 'cancelled') return series;
  if (from !== undefined && toCome.length === 0) throw seriesPartNone({});
  const off = new Set(toCome.map((part) => part.id));
  const isAllOff = all.every((part) => off.has(part.id) || part.state === 'cancelled');
  const now = parts.clock().toISOString();
  return write(parts, id, { numbers: toCome.map(numberOf), cancels: true }, () =>
    from === undefined || isAllOff ? { state: 'cancelled', cancelledAt: now } : {},
  );
}

/** Calls off some of the parts to come, told together. Throws as `cancelSeries` does. */
export async function leaveOut(parts: Changing, id: string, numbers: readonly number[]): Promise<Series> {
  const { toCome } = await partsToCome(parts, id);
  const chosen = toCome.map(numberOf).filter((number) => numbers.includes(number));
  if (chosen.length === 0) throw seriesPartNone({});
  return write(parts, id, { numbers: chosen, cancels: true });
}
