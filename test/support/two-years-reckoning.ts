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

/** The places by hand: who has one, and who waits, after everybody said what they said in this order. */
export function countByHand(
  said: readonly { readonly member: string; readonly answer: 'yes' | 'maybe' | 'no' }[],
  capacity: number,
) {
  let coming: string[] = [];
  let waiting: string[] = [];
  const others = new Map<string, 'maybe' | 'no'>();
  for (const { member, answer } of said) {
    if (answer === 'yes') {
      others.delete(member);
      if (!coming.includes(member) && !waiting.includes(member)) waiting = [...waiting, member];
    } else {
      others.set(member, answer);
      coming = coming.filter((one) => one !== member);
      waiting = waiting.filter((one) => one !== member);
    }
    const free = capacity - coming.length;
    coming = [...coming, ...waiting.slice(0, free)];
    waiting = waiting.slice(free);
  }
  const number = (answer: string) => [...others.values()].filter((one) => one === answer).length;
  return {
    counts: { yes: coming.length, maybe: number('maybe'), no: number('no'), waiting: waiting.length },
    saidYes: [...coming, ...waiting],
  };
}
