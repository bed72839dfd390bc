import { isDeepStrictEqual } from 'node:util';
import { meetupNotOver, reportUnreadable } from '../errors.ts';
import type { Aftermath, Materials } from '../meetup/aftermath.ts';
import { without } from '../../../lib/without.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { countAttendance } from './attendance-report.ts';

type Entering = Pick<Parts, 'meetups' | 'clock' | 'nudge'>;

/** Throws `meetup_not_over` for what has not begun, or was called off. */
export function requireBegun(meetup: Meetup, now: Date): void {
  if (meetup.state === 'cancelled' || !hasStarted(meetup, now)) throw meetupNotOver({});
}

/** Enters how many came, or how often the recording was watched. The latest number counts. Throws `meetup_not_over`. */
export const enterNumbers = (
  { meetups, clock }: Entering,
  id: string,
  numbers: Pick<Aftermath, 'attended' | 'views'>,
): Promise<Meetup> =>
  meetups.change(id, (old) => {
    requireBegun(old, clock());
    return { ...old, ...numbers };
  });

/** Enters how many came from a Teams attendance report. Throws `meetup_report_unreadable` and `meetup_not_over`. */
export async function importAttendance(parts: Entering, id: string, file: Uint8Array): Promise<Meetup> {
  requireBegun(await parts.meetups.get(id), parts.clock());
  const attended = countAttendance(file);
  if (attended === undefined) throw reportUnreadable({});
  return enterNumbers(parts, id, { attended });
}

/**
 * Adds recording, slides and notes; the channels have one reply with what there is. A field that is not given stays, one
 * that is `null` goes. Throws `meetup_not_over`.
 */
export async function addMaterials(
  { meetups, clock, nudge }: Entering,
  id: string,
  given: { readonly [Field in keyof Materials]: Materials[Field] | null | undefined },
): Promise<Meetup> {
  const now = clock();
  const at = now.toISOString();
  const meetup = await meetups.change(id, (old) => {
    requireBegun(old, now);
    const { recording, slides, notes } = old;
    const before = { recording, slides, notes };
    const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const after = Object.fromEntries(
      Object.entries({ ...before, ...wanted }).filter(([, value]) => value != null),
    ) as Materials;
    if (isDeepStrictEqual(after, JSON.parse(JSON.stringify(before)))) return undefined;
    return {
      ...without(old, 'recording', 'slides', 'notes'),
      ...after,
      isRecorded: after.recording !== undefined,
      materialsAt: old.materialsAt ?? at,
      materialsChangedAt: at,
    };
  });
  nudge();
  return meetup;
}

/** Asks those who came how it was; again, it is the same survey. Throws `meetup_not_over`. */
export async function offerFeedback(
  { meetups, clock, askForFeedback }: Pick<Parts, 'meetups' | 'clock' | 'askForFeedback'>,
  id: string,
): Promise<Meetup> {
  const meetup = await meetups.get(id);
  requireBegun(meetup, clock());
  if (meetup.survey !== undefined || !askForFeedback) return meetup;
  const { title, audience } = meetup;
  const { surveyId } = await askForFeedback({ id, title, audience });
  return meetups.change(id, (old) => ({ ...old, survey: surveyId }));
}
