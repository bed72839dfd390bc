import { TOPICS } from '../../../src/chat/vocabulary/topics.ts';
import { dice } from './dice.ts';
import { nthWeekday, type Downtime } from './reckoning.ts';

/** The twelve series as they are planned, and when the house sleeps. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const SERIES = 12;
export const PARTS = 24;
export const BEGIN = '2027-01-04T09:00:00Z';

export interface Plan {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly nth: number;
  readonly hour: number;
  readonly minute: number;
  readonly reminders: readonly string[];
  readonly topic: string;
  readonly capacity: number;
}

const REMINDERS = [
  ['P7D', 'P1D', 'PT1H', 'PT0S'],
  ['P14D', 'P1D'],
  ['P3D', 'PT15M', 'PT0S'],
  ['P7D', 'PT3H', 'PT1H'],
] as const;

export const PLANS: readonly Plan[] = Array.from({ length: SERIES }, (_, index) => ({
  weekday: 1 + (index % 5),
  nth: 1 + (index % 4),
  // Among them the early morning, where quiet hours hold a reminder back.
  hour: [14, 10, 7, 12, 16, 9][index % 6]!,
  minute: index % 2 === 0 ? 0 : 30,
  reminders: REMINDERS[index % REMINDERS.length]!,
  topic: TOPICS[index % TOPICS.length]!,
  capacity: index % 3 === 0 ? 3 : 10_000,
}));

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

export const ruleOf = ({ nth, weekday }: Plan): string =>
  `FREQ=MONTHLY;BYDAY=${nth}${WEEKDAYS[weekday]};COUNT=${PARTS}`;

/** When a part would be by the plan alone. Parts are numbered from 1. */
export const plannedStart = ({ weekday, nth, hour, minute }: Plan, number: number): number =>
  nthWeekday(2027, number, weekday, nth, hour, minute);

/** The house sleeps for an hour often, and twice for three days. */
export function downtimesOf(): readonly Downtime[] {
  const roll = dice(7);
  const hours = Array.from({ length: 40 }, (_, index) => {
    const from = Date.parse('2027-01-20T00:00:00Z') + index * 17 * DAY + roll(24) * HOUR + roll(60) * MINUTE;
    return { from, to: from + HOUR };
  });
  const days = ['2027-05-03T12:00:00Z', '2028-02-07T08:30:00Z'].map((from) => ({
    from: Date.parse(from),
    to: Date.parse(from) + 3 * DAY,
  }));
  const isAlone = ({ from, to }: Downtime): boolean => days.every((long) => to < long.from || long.to < from);
  return [...hours.filter(isAlone), ...days].sort((a, b) => a.from - b.from);
}

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  ...{ dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' },
});
/** `2027-02-02T14:00`, by the clock in London. */
export const localOf = (moment: number): string => LONDON.format(moment).replace(' ', 'T');
