import type { Announcement } from '../../../chat/announcement.ts';
import { cancelMeetup } from '../planning/cancel-meetup.ts';
import { applyChanges, changesOf } from '../planning/change-meetup.ts';
import { hasStarted, newMeetup, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { seriesAnnouncement } from './series-announcement.ts';
import { partIdOf, type Series } from './series.ts';

type Following = Pick<Parts, 'meetups' | 'series' | 'clock' | 'nudge' | 'publicUrl' | 'live'>;

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

/** A part as the latest change of its series has it. What was changed for it alone stays, and what has begun. */
function followed(part: Meetup, { pending, revision }: Series, now: Date): Meetup | undefined {
  if (part.revision >= revision || part.state === 'cancelled' || hasStarted(part, now)) return undefined;
  const changes = Object.fromEntries(Object.entries(pending).filter(([field]) => !part.own.includes(field)));
  const changed = changesOf(part, changes) ? applyChanges(part, changes, now) : part;
  return { ...changed, own: part.own, revision };
}

/** Has the parts follow their series. Each step is one write and may be done again; a killed tick goes on where it was. */
export async function followParts(parts: Following, series: Series): Promise<void> {
  await makeParts(parts, series);
  const now = parts.clock();
  for (let number = 1; number <= series.starts.length; number += 1) {
    const id = partIdOf(series.id, number);
    const part = await parts.meetups.get(id);
    if (series.state === 'cancelled') {
      if (part.state === 'planned' && !hasStarted(part, now)) await cancelMeetup(parts, id);
    } else if (part.revision < series.revision) {
      await parts.meetups.change(id, (old) => followed(old, series, now));
    }
  }
}

/** Brings every series that is behind up to date, and yields what channels are to be told of it. */
export async function* followSeries(parts: Following): AsyncGenerator<Announcement> {
  for await (const series of parts.series.behind()) {
    await followParts(parts, series);
    const isTold = series.state === 'planned' && !series.isAnnounced;
    if (isTold) yield await seriesAnnouncement(parts, series);
    // What was changed meanwhile is followed at the next tick.
    await parts.series.change(series.id, (old) => {
      const isAnnounced = old.isAnnounced || isTold;
      const isSame = old.revision === series.revision && old.state === series.state;
      return isSame ? { ...old, isAnnounced, pending: {}, isBehind: false } : { ...old, isAnnounced };
    });
  }
}
