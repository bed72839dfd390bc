import { floating, localIn, localOf, wallClockInstant } from '../meetup/wall-clock.ts';

/** How far meetups are moved, in minutes by the clock on the wall: a week is a week when the clocks change. */
export type Shift = number;

const clockOf = (moment: string, zone: string): number => floating(localIn(moment, zone)).getTime();

/** How far it is from one moment to another (ISO 8601) by the clock of a zone. */
export const shiftBetween = (from: string, to: string, zone: string): Shift =>
  (clockOf(to, zone) - clockOf(from, zone)) / 60_000;

/** The moment that is so much later, or earlier, by the clock of a zone. */
export const shifted = (moment: string, shift: Shift, zone: string): string =>
  wallClockInstant(localOf(new Date(clockOf(moment, zone) + shift * 60_000)), zone);
