import type { MessageKey } from '../../../language/catalogue/index.ts';
import { ZONE } from '../../../language/dates.ts';
import { readFutureTime, type TimeTrouble } from '../../../language/future-time.ts';
import type { BotError } from '../../../lib/errors.ts';
import { startFar, startInvalid, startPast, startSkipped, zoneUnknown } from '../errors.ts';
import { isZone } from './wall-clock.ts';

/** Why a time cannot be the start of a meetup: the code of a failure, and of its line in the catalogue. */
export type StartTrouble = `meetup_start_${TimeTrouble}`;

/** Reads a local time (`2026-12-01T14:00`), in Europe/London unless told, as a start that is yet to come. */
export function readStart(
  local: string,
  now: Date,
  zone: string = ZONE,
): { readonly start: string } | { readonly trouble: StartTrouble } {
  const read = readFutureTime(local, now, zone);
  return 'at' in read ? { start: read.at } : { trouble: `meetup_start_${read.trouble}` };
}

const FAILURES: Readonly<Record<StartTrouble, () => BotError>> = {
  meetup_start_invalid: () => startInvalid({}),
  meetup_start_skipped: () => startSkipped({}),
  meetup_start_past: () => startPast({}),
  meetup_start_far: () => startFar({}),
};

/** The start as an ISO moment, or the failure that says why not: for the API. */
export function requireStart(local: string, now: Date, zone: string = ZONE): string {
  if (!isZone(zone)) throw zoneUnknown({});
  const read = readStart(local, now, zone);
  if ('trouble' in read) throw FAILURES[read.trouble]();
  return read.start;
}

/** The line that a form shows for a start that cannot be. */
export const startLine = (trouble: StartTrouble): MessageKey => `errors.${trouble}`;
