import type { Note } from '../../chat/announcing/note.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { idOf } from '../../lib/ids.ts';
import type { Document } from '../../storage/collection.ts';
import { IN_FLIGHT_AT_CRASH, type Attempted } from '../sending/outbox-row.ts';
import { doubted, settled } from '../sending/settle-row.ts';

/**
 * A note as it is kept. `dueAt` is the moment of its next step: the next look while it is `queued`, the answer while it is
 * `sending`, its removal when it is over.
 */
export interface NoteRecord extends Document, Attempted {
  /** `null` when it is over: what it said, and to whom, is nobody's business any more. */
  readonly note: Note | null;
}

/** All notes stand in one partition: few at any time. */
export const NOTES = 'notes';

/** So long the same note again is known to have been told. Whoever says something twice does so within this time. */
const REMEMBERED_MS = 7 * 24 * 60 * 60_000;

export const newNote = (note: Note, now: Date): NoteRecord => ({
  partition: NOTES,
  id: idOf('note', note.id),
  note,
  state: 'queued',
  attempts: 0,
  lastCode: null,
  dueAt: now.toISOString(),
  claim: null,
  sendingAt: null,
  finishedAt: null,
  messageId: null,
  resentAfter: null,
});

/** What is left of a note at its end, for some days. */
export const over = (record: NoteRecord, now: Date): NoteRecord => ({
  ...record,
  note: null,
  messageId: null,
  dueAt: new Date(now.getTime() + REMEMBERED_MS).toISOString(),
});

/** What is still to be told in its place. */
export const insteadOf = ({ state, note }: NoteRecord): readonly Note[] =>
  state === 'failed' ? (note?.otherwise ?? []) : [];

/** A note that found its end keeps nothing, once nothing is to be told in its place. */
const tidied = (record: NoteRecord, now: Date): NoteRecord =>
  record.state === 'queued' || insteadOf(record).length > 0 ? record : over(record, now);

const ifUncertain = ({ note }: NoteRecord) => (note?.ifUncertain === 'resendOnce' ? 'resendOnce' : 'ask');

/** What a note becomes by the outcome of the attempt that it is in. */
export const answered = (record: NoteRecord, outcome: SendOutcome, now: Date): NoteRecord =>
  tidied(settled(record, outcome, now, ifUncertain(record)), now);

/** What a note becomes whose attempt nobody saw end. */
export const lost = (record: NoteRecord, now: Date): NoteRecord =>
  tidied(doubted(record, IN_FLIGHT_AT_CRASH, now, ifUncertain(record)), now);
