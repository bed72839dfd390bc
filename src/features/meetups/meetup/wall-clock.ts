import { DateTime } from 'luxon';

/** Whether a name is that of a time zone (IANA). */
export const isZone = (zone: string): boolean => zone.length <= 64 && DateTime.local({ zone }).isValid;

/**
 * The moment at which clocks in a zone show a time, as RFC 5545 (3.3.5) has it for dates of a series: what falls into the
 * hour that is skipped counts as if the clocks had not gone forward yet, and of an hour that comes twice the first is
 * meant. `local` is a valid `YYYY-MM-DDTHH:MM`.
 */
export function wallClockInstant(local: string, zone: string): string {
  const meant = DateTime.fromISO(local, { zone });
  const [first = meant] = meant.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return first.toJSDate().toISOString();
}

/** A local time as a moment in UTC with the same figures: what the rule library reckons with, free of zones. */
export const floating = (local: string): Date => new Date(`${local}:00Z`);

export const localOf = (floated: Date): string => floated.toISOString().slice(0, 16);

/** What clocks in a zone show at a moment, to the minute: `2026-12-01T14:00`. */
export const localIn = (moment: string, zone: string): string =>
  DateTime.fromISO(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
