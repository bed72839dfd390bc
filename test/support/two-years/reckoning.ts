/** What must happen to a meetup, reckoned by hand: with plain dates and Intl, and nothing of the house. */

export interface Downtime {
  readonly from: number;
  readonly to: number;
}

/** A start, and from when it was known. Moments are milliseconds. */
export interface Version {
  readonly start: number;
  readonly setAt: number;
}

/** A part as it went: each start that it had, and when it was called off. */
export interface Course {
  readonly versions: readonly Version[];
  readonly cancelledAt: number;
  readonly plannedAt: number;
  readonly reminders: readonly string[];
}

export interface Expected {
  readonly kind: 'announce' | 'remind' | 'starting';
  readonly start: number;
  /** When it is told, and until when it is of use. */
  readonly at: number;
  readonly until: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  ...{ dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/London' },
});

/** The clock in London at a moment, as if it were UTC. */
const shownAt = (moment: number): number => Date.parse(`${FORMAT.format(moment).replace(' ', 'T')}Z`);

/** The moment at which clocks in London show what `wall` would show in UTC. No time that is tried is skipped or double. */
export const momentOfWall = (wall: number): number => wall - (shownAt(wall) - wall);

/** The moment that is so much later by the clock on the wall in London. */
export const shiftedWall = (moment: number, by: number): number => momentOfWall(shownAt(moment) + by);

/** The n-th weekday (0: Sunday) of a month, at an hour and a minute by the clock in London. */
export function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
  hour: number,
  minute: number,
) {
  const days = Array.from({ length: 28 }, (_, index) => new Date(Date.UTC(year, month, index + 1)));
  const found = days.filter((day) => day.getUTCDay() === weekday)[nth - 1] ?? days[0]!;
  return momentOfWall(found.getTime() + hour * HOUR + minute * MINUTE);
}

/** So long before a start: days by the calendar, hours and minutes by the watch; as it starts, a minute before. */
export function momentBefore(offset: string, start: number): number {
  const [, days] = /^P(\d+)D$/.exec(offset) ?? [];
  if (days !== undefined) return momentOfWall(shownAt(start) - Number(days) * 24 * HOUR);
  const [, number = '0', unit = 'S'] = /^PT(\d+)([HMS])$/.exec(offset) ?? [];
  return start - (unit === 'H' ? Number(number) * HOUR : unit === 'M' ? Number(number) * MINUTE : MINUTE);
}

const usefulUntil = (offset: string, start: number): number =>
  offset === 'PT0S' ? start : momentBefore(offset, start) + (start - momentBefore(offset, start)) / 2;

/** The first moment from `at` on at which the house is awake. */
export const awakeFrom = (at: number, downtimes: readonly Downtime[]): number =>
  downtimes.find(({ from, to }) => from <= at && at < to)?.to ?? at;

/** What channels must have been told of a part, in order. */
export function reckon(course: Course, downtimes: readonly Downtime[]): readonly Expected[] {
  const { versions, cancelledAt, plannedAt, reminders } = course;
  const told: Expected[] = [];
  for (const [index, { start, setAt }] of versions.entries()) {
    const end = Math.min(versions[index + 1]?.setAt ?? Infinity, cancelledAt);
    const isTold = (at: number): boolean => at < end && at < start;
    const first = Math.min(
      momentBefore('P7D', start),
      ...reminders.map((offset) => momentBefore(offset, start)),
    );
    const announced = awakeFrom(Math.max(plannedAt, first, setAt), downtimes);
    const isNew = !told.some(({ kind }) => kind === 'announce');
    if (isNew && isTold(announced)) told.push({ kind: 'announce', start, at: announced, until: start });
    const due = reminders
      .map((offset) => ({ offset, moment: momentBefore(offset, start) }))
      .filter(({ moment }) => moment > setAt)
      .map(({ offset, moment }) => ({
        offset,
        moment,
        at: awakeFrom(moment, downtimes),
        until: usefulUntil(offset, start),
      }))
      .filter(({ at, until }) => isTold(at) && at <= until);
    for (const one of due) {
      // Of several at the same waking the last one stands for all, and an announcement for every reminder.
      const isLast = !due.some((other) => other.at === one.at && other.moment > one.moment);
      const isAnnounced = told.some(({ kind, at }) => kind === 'announce' && at === one.at);
      if (isLast && !isAnnounced)
        told.push({
          kind: one.offset === 'PT0S' ? 'starting' : 'remind',
          ...{ start, at: one.at, until: one.until },
        });
    }
  }
  return told.sort((a, b) => a.at - b.at);
}

/** Everything that channels are to be told of a start, with the moment from which it is of use, and until when. */
const tellingsOf = ({ start, setAt }: Version, { plannedAt, reminders }: Course, isAnnounced: boolean) => [
  ...(isAnnounced ? [] : [{ moment: announceMoment(start, setAt, plannedAt, reminders), until: start }]),
  ...reminders
    .map((offset) => ({ moment: momentBefore(offset, start), until: usefulUntil(offset, start) }))
    .filter(({ moment }) => moment > setAt),
];

/** When a part is announced: at its first reminder, a week before at the latest, and not before its start was known. */
const announceMoment = (
  start: number,
  setAt: number,
  plannedAt: number,
  reminders: readonly string[],
): number =>
  Math.max(plannedAt, setAt, Math.min(...['P7D', ...reminders].map((offset) => momentBefore(offset, start))));

/** A waking may be so late and has missed nothing that another message says. */
const LATE = 10 * MINUTE;

/** The moments of what nobody was told because the house slept: over when it woke, or said by a later message. */
export function missedOf(course: Course, downtimes: readonly Downtime[]): readonly number[] {
  const { versions, cancelledAt } = course;
  const told = reckon(course, downtimes);
  const missed: number[] = [];
  for (const { from, to } of downtimes)
    for (const [index, version] of versions.entries()) {
      const end = Math.min(versions[index + 1]?.setAt ?? Infinity, cancelledAt);
      if (to >= end) continue;
      const isAnnounced = told.some(({ kind, at }) => kind === 'announce' && at < from);
      const due = tellingsOf(version, course, isAnnounced).filter(
        ({ moment }) => from <= moment && moment < to,
      );
      // What is told at the waking stands for everything that was due at the same moment as it.
      const useful = due.filter(({ until }) => to <= until && to < version.start);
      const latest = Math.max(...useful.map(({ moment }) => moment));
      const chosen = isAnnounced || useful.length === 0 ? latest : useful[0]!.moment;
      missed.push(
        ...due
          .filter(({ moment, until }) => moment !== chosen && (to > until || to - moment > LATE))
          .map(({ moment }) => moment),
      );
    }
  return missed.sort((a, b) => a - b);
}

/** What a member said, and how many places there are from a moment on. */
export interface Said {
  readonly at: number;
  readonly member: string;
  readonly answer: 'yes' | 'maybe' | 'no';
}
export interface Places {
  readonly at: number;
  readonly capacity: number;
}

/** The places by hand: who has one, and who waits, after everybody said what they said in this order. */
export function countByHand(said: readonly Said[], capacities: readonly Places[]) {
  let coming: string[] = [];
  let waiting: string[] = [];
  let capacity = 0;
  const others = new Map<string, 'maybe' | 'no'>();
  for (const event of [...said, ...capacities].sort((a, b) => a.at - b.at)) {
    if ('capacity' in event) capacity = event.capacity;
    else if (event.answer === 'yes') {
      others.delete(event.member);
      if (![...coming, ...waiting].includes(event.member)) waiting = [...waiting, event.member];
    } else {
      others.set(event.member, event.answer);
      coming = coming.filter((one) => one !== event.member);
      waiting = waiting.filter((one) => one !== event.member);
    }
    const free = Math.max(0, capacity - coming.length);
    coming = [...coming, ...waiting.slice(0, free)];
    waiting = waiting.slice(free);
  }
  const number = (answer: string) => [...others.values()].filter((one) => one === answer).length;
  return {
    counts: { yes: coming.length, maybe: number('maybe'), no: number('no'), waiting: waiting.length },
    saidYes: [...coming, ...waiting],
  };
}
