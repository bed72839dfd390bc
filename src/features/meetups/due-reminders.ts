import { DateTime } from 'luxon';
import { ZONE } from '../../language/dates.ts';
import { endOf, hasStarted, type Meetup } from './meetup.ts';

/** How long before the start the channels are reminded, the earliest first. */
const SPANS = ['week', 'day', 'hour'] as const;

/** A week and a day by the calendar, so that the reminder comes at the hour of the meetup when the clocks change. */
const BEFORE = { week: { weeks: 1 }, day: { days: 1 }, hour: { hours: 1 } } as const;

/** Replies are erased so long after the end. */
const KEEP_REPLIES_DAYS = 30;

/** Sorts after every moment. */
export const NEVER = '~';

interface When {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}
/** Something that channels are told; its id is that of the announcement. */
export interface Telling extends When {
  readonly kind: 'announce' | 'move' | 'remind' | 'cancel';
}
/** The replies are erased. */
interface Forgetting extends When {
  readonly kind: 'forget';
}
type Step = Telling | Forgetting;

/** Which of several tellings says what the others would. */
const PRECEDENCE = ['cancel', 'announce', 'move', 'remind'] as const satisfies readonly Telling['kind'][];

type Facts = Pick<
  Meetup,
  'id' | 'start' | 'minutes' | 'state' | 'plannedAt' | 'movedAt' | 'cancelledAt' | 'sequence' | 'settled'
>;

/** The id of the first announcement of a meetup. */
export const announcementIdOf = (meetupId: string): string => `meetup:${meetupId}`;

/** The reminders of a meetup. Those whose moment had passed when its time was set are left out. */
function remindersOf({ id, start, plannedAt, movedAt = plannedAt }: Facts): Telling[] {
  const starts = DateTime.fromISO(start, { zone: ZONE });
  return SPANS.map((span): Telling => {
    const at = starts.minus(BEFORE[span]).toJSDate().toISOString();
    return { kind: 'remind', id: `meetup-reminder:${id}:${span}:${start}`, at };
  }).filter(({ at }) => at > movedAt);
}

/** Everything that is ever to be done about a meetup as it stands. */
function stepsOf(meetup: Facts): Step[] {
  const { id, plannedAt, movedAt, cancelledAt, sequence, state } = meetup;
  const forgetAt = DateTime.fromJSDate(endOf(meetup))
    .plus({ days: KEEP_REPLIES_DAYS })
    .toJSDate()
    .toISOString();
  const forget: Step = { kind: 'forget', id: 'forget', at: forgetAt };
  if (state === 'cancelled')
    return [{ kind: 'cancel', id: `meetup-cancelled:${id}`, at: cancelledAt ?? plannedAt }, forget];
  return [
    { kind: 'announce', id: announcementIdOf(id), at: plannedAt },
    ...(movedAt === undefined
      ? []
      : [{ kind: 'move', id: `meetup-moved:${id}:${sequence}`, at: movedAt } as const]),
    ...remindersOf(meetup),
    forget,
  ];
}

const openSteps = (meetup: Facts): Step[] => stepsOf(meetup).filter(({ id }) => !meetup.settled.includes(id));

/** What channels are still to be told of the meetup, and when. */
export const tellingsToCome = (meetup: Facts): readonly Telling[] =>
  openSteps(meetup).filter((step) => step.kind !== 'forget');

/** When something about the meetup is due next. */
export const nextDueAt = (meetup: Facts): string =>
  openSteps(meetup)
    .map(({ at }) => at)
    .sort()
    .at(0) ?? NEVER;

/** What a meetup needs at `now`: at most one thing is told, and everything that is due is settled with it. */
export interface DueNow {
  readonly tell?: Telling;
  readonly forget: boolean;
  readonly settle: readonly string[];
}

/**
 * Decides what is due. After an outage several steps may be due at once; then one message says it all: a
 * cancellation, the first announcement (it shows the present time), a new time, or the reminder closest to the start.
 * Nothing is told once the meetup has started.
 */
export function decideDue(meetup: Facts, now: Date): DueNow {
  const due = openSteps(meetup).filter(({ at }) => at <= now.toISOString());
  const tellings = hasStarted(meetup, now) ? [] : due.filter((step) => step.kind !== 'forget');
  const tell = PRECEDENCE.map((kind) => tellings.findLast((step) => step.kind === kind)).find((step) => step);
  return {
    ...(tell && { tell }),
    forget: due.some(({ kind }) => kind === 'forget'),
    settle: due.map(({ id }) => id),
  };
}

/** The announcements that must not go out any more once a new time or a cancellation is told. */
export const supersededBy = (
  { kind }: Telling,
  { id, settled }: Pick<Meetup, 'id' | 'settled'>,
): readonly string[] =>
  kind === 'cancel' || kind === 'move' ? [...new Set([announcementIdOf(id), ...settled])] : [];
