import { change, listAll } from '../../storage/collection.ts';
import type { Parts } from '../parts.ts';
import { toTell } from '../work.ts';
import { NOTES } from './note-record.ts';

/** A note that nobody has looked at for so long has lost its work. Longer than its turn takes, even behind many. */
const LOST_WORK_MS = 2 * 60_000;

/** Hands on again what lost its work in a crash, and removes what was over long enough ago. The longest overdue first. */
export async function mendNotes({
  stores: { notes },
  clock,
  push,
  emergencyStop,
}: Pick<Parts, 'stores' | 'clock' | 'push' | 'emergencyStop'>): Promise<void> {
  const now = clock();
  const { isStopped, since } = await emergencyStop.lately();
  // What was halted has not been looked at, and its work is in the queue.
  const looksSince = since === null ? 0 : isStopped ? Infinity : new Date(since).getTime();
  const overdue: string[] = [];
  for await (const { value, etag } of listAll(notes, { partition: NOTES, orderBy: 'dueAt' })) {
    if (value.dueAt > now.toISOString()) break;
    if (value.note === null) await notes.remove(NOTES, value.id, etag);
    else if (now.getTime() - Math.max(looksSince, new Date(value.dueAt).getTime()) > LOST_WORK_MS)
      overdue.push(value.id);
  }
  for (const id of overdue) {
    await change(notes, { partition: NOTES, id }, (old) =>
      old?.note && old.state === 'queued' ? { ...old, dueAt: now.toISOString() } : undefined,
    );
    await push(toTell(id));
  }
}
