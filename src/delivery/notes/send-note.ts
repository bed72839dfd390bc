import type { Note } from '../../chat/announcing/note.ts';
import { newId } from '../../lib/ids.ts';
import { change, type Stored } from '../../storage/collection.ts';
import type { Parts } from '../parts.ts';
import { ofReply, threadOf } from '../sending/follow-up.ts';
import { inTurn } from '../sending/in-turn.ts';
import { isInHand, isLost } from '../sending/mark-lost.ts';
import { underWay } from '../sending/outbox-row.ts';
import { toTell } from '../work.ts';
import { answered, insteadOf, lost, NOTES, over, type NoteRecord } from './note-record.ts';
import { tell } from './tell.ts';

/**
 * Takes a note one step further: sends it, lets it wait, or has what stands for it told instead. Harmless when done twice
 * or side by side.
 */
export async function sendNote(parts: Parts, id: string): Promise<void> {
  const stored = await parts.stores.notes.get(NOTES, id);
  if (!stored?.value.note) return;
  const after = await stepOf(parts, stored, stored.value.note);
  if (typeof after === 'number') return parts.push(toTell(id), after);
  if (!after?.note) return;
  if (after.state === 'queued') return parts.push(toTell(id), msLeft(after, parts.clock()));
  await tellInstead(parts, after);
}

const msLeft = ({ dueAt }: NoteRecord, now: Date): number =>
  Math.max(0, new Date(dueAt).getTime() - now.getTime());

/** The note after its step; or how long until there is one; `undefined`: somebody else is at it. */
async function stepOf(
  parts: Parts,
  stored: Stored<NoteRecord>,
  note: Note,
): Promise<NoteRecord | number | undefined> {
  const { value: record } = stored;
  const { stores, clock, log } = parts;
  if (record.state === 'failed') return record;
  if (record.state === 'sending' && isInHand(record, parts.inHand)) return undefined;
  if (isLost(record, parts)) {
    log.warn({ noteId: record.id }, 'Nobody saw this attempt end');
    return change(stores.notes, record, (old) =>
      old?.state === 'sending' && old.claim === record.claim ? lost(old, clock()) : undefined,
    );
  }
  const ms = msLeft(record, clock());
  return ms > 0 ? ms : attempt(parts, stored, note);
}

/** What a note is, without what it is about: `posts.approved`. */
const kindOf = ({ id }: Note): string => id.split(':', 1)[0] ?? '';

/** Makes one request when its turn has come; of several who try at once, only the one whose claim is written. */
async function attempt(
  parts: Parts,
  { value: record, etag }: Stored<NoteRecord>,
  note: Note,
): Promise<NoteRecord | number | undefined> {
  const { stores, messenger, clock, inHand, log, sendTimeoutMs } = parts;
  const { to, under, message } = note;
  const placed = under === undefined ? {} : { under };
  const claim = `${parts.holder}/${newId()}`;
  inHand.add(claim);
  try {
    const answer = await inTurn(
      parts,
      threadOf(to, under ?? null),
      { facts: { noteId: record.id } },
      async () => {
        const now = clock();
        const next = underWay(record, { claim, now, until: new Date(now.getTime() + sendTimeoutMs) });
        if ((await stores.notes.replace(next, etag)) === 'stale') return undefined;
        return () => messenger.send(to, message, placed);
      },
    );
    if (answer.kind === 'later') return answer.ms;
    const outcome = under === undefined ? answer : ofReply(answer);
    const written = await change(stores.notes, record, (old) =>
      old?.claim === claim && old.state === 'sending' ? answered(old, outcome, clock()) : undefined,
    );
    if (written?.claim !== claim) return undefined;
    if (written.state === 'failed')
      log.warn(
        { noteId: record.id, kind: kindOf(note), code: written.lastCode },
        'A note could not be delivered',
      );
    return written;
  } finally {
    inHand.delete(claim);
  }
}

/** It could not be delivered: what stands for it is told first, and only then is it over. */
async function tellInstead(parts: Parts, record: NoteRecord): Promise<void> {
  const { stores, clock } = parts;
  for (const note of insteadOf(record)) await tell(parts, note);
  await change(stores.notes, record, (old) => (old?.note ? over(old, clock()) : undefined));
}
