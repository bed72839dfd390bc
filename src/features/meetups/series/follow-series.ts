import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { calledOff } from '../managing/cancel-meetup.ts';
import { applyChanges, changesOf } from '../managing/change-meetup.ts';
import { hasStarted, newMeetup, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { seriesAnnouncement } from './series-announcement.ts';
import { fieldsFor, newsOf, partIdOf, type Series, type SeriesChange } from './series.ts';
import { shifted } from './shift.ts';

type Following = Pick<Parts, 'meetups' | 'series' | 'clock' | 'publicUrl'>;

/** Makes the parts that are not there yet. Parts of which the start has passed meanwhile are made all the same: they were planned. */
async function makeParts({ meetups }: Following, series: Series): Promise<void> {
  const { id, starts, content, revision, plannedAt } = series;
  for (const [index, start] of starts.entries()) {
    const number = index + 1;
    const part = { series: id, number, of: starts.length };
    const plan = { ...content, start };
    await meetups.add(newMeetup(partIdOf(id, number), plan, new Date(plannedAt), { part, revision }));
  }
}

/** One change of the series, made in a part. What was changed for the part alone stays, and so does what has begun. */
function changedWith(part: Meetup, change: SeriesChange, { id, recurrence }: Series, now: Date): Meetup {
  if (part.state === 'cancelled' || hasStarted(part, now)) return part;
  const news = newsOf(id, change);
  if (change.cancels) return calledOff(part, now, news);
  const isLead = change.lead === part.part?.number;
  const fields = Object.entries(fieldsFor(part, change.fields ?? {}, change.lead));
  const changes = {
    ...Object.fromEntries(fields.map(([name, value]) => [name, value === null ? undefined : value])),
    ...(change.shift !== undefined && { start: shifted(part.start, change.shift, recurrence.zone) }),
  };
  if (!changesOf(part, changes)) return part;
  const own = part.own.filter((name) => !isLead || !(name in changes));
  return { ...applyChanges(part, changes, now, news), own };
}

/** The part with the number of all parts; cards and calendars of what is to come show it. */
function counted(part: Meetup, of: number, now: Date): Meetup {
  if (!part.part || part.part.of === of) return part;
  const isShown = part.state === 'planned' && !hasStarted(part, now);
  return {
    ...part,
    part: { ...part.part, of },
    ...(isShown && { sequence: part.sequence + 1, changedAt: now.toISOString() }),
  };
}

/** A part as its series has it by now. */
function followed(part: Meetup, series: Series, now: Date): Meetup | undefined {
  if (part.revision >= series.revision) return undefined;
  const changed = series.changes
    .filter(({ revision, numbers }) => revision > part.revision && numbers.includes(part.part?.number ?? 0))
    .reduce((old, change) => changedWith(old, change, series, now), part);
  return { ...counted(changed, series.starts.length, now), revision: series.revision };
}

/** Has the parts follow their series. Each step is one write and may be done again; a killed tick goes on where it was. */
export async function followParts(parts: Following, series: Series): Promise<void> {
  await makeParts(parts, series);
  const now = parts.clock();
  for (let number = 1; number <= series.starts.length; number += 1) {
    const id = partIdOf(series.id, number);
    if ((await parts.meetups.get(id)).revision < series.revision)
      await parts.meetups.change(id, (old) => followed(old, series, now));
  }
}

/** Brings every series that is behind up to date, and yields what channels are to be told of it. */
export async function* followSeries(parts: Following): AsyncGenerator<Announcement> {
  for await (const series of parts.series.behind()) {
    await followParts(parts, series);
    const isTold = series.state === 'planned' && !series.isAnnounced;
    if (isTold) yield await seriesAnnouncement(parts, series);
    // What was changed meanwhile is followed at the next tick.
    await parts.series.change(series.id, (old) => ({
      ...old,
      isAnnounced: old.isAnnounced || isTold,
      changes: old.changes.filter(({ revision }) => revision > series.revision),
      isBehind: old.revision !== series.revision,
    }));
  }
}
