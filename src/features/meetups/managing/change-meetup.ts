import { isDeepStrictEqual } from 'node:util';
import { capacityTaken, whereMissing } from '../errors.ts';
import { countsOf, requireOpen } from '../joining/reply.ts';
import { hasWhere, type Change, type Meetup, type MeetupPlan } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';

/** What is to be changed; a field that is `undefined` is taken away. */
export type Changes = { readonly [Field in keyof MeetupPlan]?: MeetupPlan[Field] | undefined };

/** The fields that would be others than they are. */
const changedFields = (old: Partial<MeetupPlan>, changes: Changes): readonly string[] =>
  Object.entries(changes)
    .filter(([field, value]) => !isDeepStrictEqual(old[field as keyof MeetupPlan], value))
    .map(([field]) => field);

/** Whether anything would be another than it is. */
export const changesOf = (old: Partial<MeetupPlan>, changes: Changes): boolean =>
  changedFields(old, changes).length > 0;

/** Whether a change takes away the last that says where it is. Who never said so may still change the rest. */
export const takesWhereAway = (old: Partial<MeetupPlan>, changes: Changes): boolean =>
  hasWhere(old) && !hasWhere({ ...old, ...changes });

const without = (meetup: Meetup, changes: Changes): Meetup =>
  Object.fromEntries(
    Object.entries({ ...meetup, ...changes }).filter(([, value]) => value !== undefined),
  ) as unknown as Meetup;

/** What whoever said yes must hear of, if anything: another time, or another place. */
function heardOf(old: Meetup, next: Meetup): Change['what'] | undefined {
  if (old.start !== next.start || old.minutes !== next.minutes) return 'time';
  return isDeepStrictEqual([old.place, old.link], [next.place, next.link]) ? undefined : 'where';
}

/**
 * The meetup with other words, another time or place. Its number in calendars grows; posted cards follow. `news` where the
 * change came with other parts of its series.
 */
export function applyChanges(old: Meetup, changes: Changes, now: Date, news?: string): Meetup {
  const at = now.toISOString();
  const next = without(old, changes);
  const sequence = old.sequence + 1;
  const what = heardOf(old, next);
  const setsTime = old.start !== next.start || !isDeepStrictEqual(old.reminders, next.reminders);
  return {
    ...next,
    sequence,
    changedAt: at,
    own: [...new Set([...old.own, ...changedFields(old, changes)])],
    ...(setsTime && { timeSetAt: at }),
    ...(what && { change: { at, sequence, what, ...(news !== undefined && { news }) } }),
  };
}

/**
 * Changes a meetup, in place wherever it stands; whoever said yes is told of another time or place. What is as it was
 * changes nothing. Throws `meetup_not_found`, `meetup_cancelled`, `meetup_started`, `meetup_where_missing` when neither
 * place nor link is left, and `meetup_capacity_taken` when fewer places are left than there are people who said yes.
 */
export async function changeMeetup(
  { meetups, replies, clock, nudge }: Pick<Parts, 'meetups' | 'replies' | 'clock' | 'nudge'>,
  id: string,
  changes: Changes,
): Promise<Meetup> {
  const now = clock();
  const { yes } = countsOf(await replies.of(id));
  const meetup = await meetups.change(id, (old) => {
    requireOpen(old, now);
    if (!changesOf(old, changes)) return undefined;
    const { capacity } = changes;
    if (capacity !== undefined && capacity < yes) throw capacityTaken({ coming: yes });
    if (takesWhereAway(old, changes)) throw whereMissing({});
    return applyChanges(old, changes, now);
  });
  nudge();
  return meetup;
}
