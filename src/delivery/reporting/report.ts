import { OUTBOX_STATES, type DeliveryReport, type OutboxState } from '../../chat/announcing/announcement.ts';
import type {
  AudienceReport,
  BuriedWork,
  Coverage,
  DeliveryProgress,
  ReportRow,
} from '../../chat/announcing/delivery-report.ts';
import { listAll } from '../../storage/collection.ts';
import { mayHavePassed } from '../changing/again.ts';
import { wantedOf } from '../changing/amendment.ts';
import { announcementKey, isToGoAgain, type AnnouncementRecord } from '../announcement-record.ts';
import { openCounter } from './counter.ts';
import { partitionOf, type OutboxRow } from '../sending/outbox-row.ts';
import type { Stores } from '../parts.ts';

type Reading = Pick<Stores, 'announcements' | 'outbox'>;
type Trouble = DeliveryReport['troubles'][number];

/** So many channels are named one by one; `rowsOf` has them all. */
const MOST_TROUBLES = 1_000;

/** Pages as large as the storage gives, for whoever reads every row. */
const everyRow = (announcementId: string) => ({ partition: partitionOf(announcementId), limit: 500 });

const recordOf = async (
  { announcements }: Reading,
  announcementId: string,
): Promise<AnnouncementRecord | undefined> => {
  const { partition, id } = announcementKey(announcementId);
  return (await announcements.get(partition, id))?.value;
};

/** Why a row has not arrived for certain; of one that waits, what holds it up. */
const reasonOf = ({ state, lastCode }: OutboxRow): string | null =>
  state === 'sent' || state === 'recalled' ? null : lastCode;

/** Counts states and times: what every reader of the rows wants to know. */
function openProgress() {
  const counts = Object.fromEntries(OUTBOX_STATES.map((state) => [state, 0])) as Record<OutboxState, number>;
  let began: string | null = null;
  let ended: string | null = null;
  return {
    count({ state, sendingAt, finishedAt }: OutboxRow): void {
      counts[state] += 1;
      if (sendingAt !== null && (began === null || sendingAt < began)) began = sendingAt;
      if (finishedAt !== null && (ended === null || finishedAt > ended)) ended = finishedAt;
    },
    of(record: AnnouncementRecord | undefined): DeliveryProgress {
      const isExpanded = record?.state === 'expanded';
      const isFinished = isExpanded && !isToGoAgain(record) && counts.queued + counts.sending === 0;
      return {
        state: isFinished ? 'finished' : isExpanded ? 'sending' : 'waiting',
        counts,
        startedAt: began ?? record?.expandedAt ?? null,
        finishedAt: isFinished ? (ended ?? record.expandedAt) : null,
      };
    },
  };
}

/** Counts the rows as they are now. An id that was never announced is an announcement that waits. */
export async function progressOf(stores: Reading, announcementId: string): Promise<DeliveryProgress> {
  const record = await recordOf(stores, announcementId);
  const progress = openProgress();
  for await (const { value } of listAll(stores.outbox, everyRow(announcementId))) progress.count(value);
  return progress.of(record);
}

const NO_COVERAGE = { channels: 0, sent: 0, failed: 0, uncertain: 0, waiting: 0 };

function covered(before: Omit<Coverage, 'organisation'>, { state }: OutboxRow): typeof before {
  const more = { ...before, channels: before.channels + 1 };
  if (state === 'queued' || state === 'sending') return { ...more, waiting: more.waiting + 1 };
  if (state === 'cancelled' || state === 'recalled') return more;
  return { ...more, [state]: more[state] + 1 };
}

/** Everything that is known of an announcement. Grows with organisations and reasons, not with channels. */
export async function report(
  stores: Reading & Pick<Stores, 'buried'>,
  announcementId: string,
): Promise<AudienceReport> {
  const record = await recordOf(stores, announcementId);
  const progress = openProgress();
  const troubles: Trouble[] = [];
  const reasons = openCounter<{ state: OutboxState; code: string }>();
  const notAmended = openCounter<{ code: string }>();
  const coverage = new Map<string, Omit<Coverage, 'organisation'>>();
  const marks = { edited: 0, toAmend: 0, resent: 0, left: 0, retriable: 0 };
  for await (const { value: row } of listAll(stores.outbox, everyRow(announcementId))) {
    progress.count(row);
    const { channelId, state, organisation } = row;
    const code = reasonOf(row);
    if (code !== null) reasons.count({ state, code });
    if (code !== null && troubles.length < MOST_TROUBLES) troubles.push({ channelId, state, code });
    const failed = notAmendedOf(row);
    if (failed !== null) notAmended.count({ code: failed });
    coverage.set(organisation, covered(coverage.get(organisation) ?? NO_COVERAGE, row));
    if (row.editedAt !== null) marks.edited += 1;
    if (record && wantedOf(record, row) !== undefined) marks.toAmend += 1;
    if (row.resentAfter !== null) marks.resent += 1;
    if (record && mayHavePassed(row, record)) marks.retriable += 1;
    if (state === 'uncertain' && row.decided === 'leave') marks.left += 1;
  }
  const buried: BuriedWork[] = [];
  for await (const { value } of listAll(stores.buried, { partition: partitionOf(announcementId) }))
    buried.push({ kind: value.kind, reason: value.reason, at: value.at });
  return {
    ...progress.of(record),
    ...marks,
    audience: record?.reach ?? null,
    reasons: reasons.all(),
    troubles,
    notAmended: notAmended.all(),
    coverage: [...coverage].map(([organisation, counts]) => ({ organisation, ...counts })),
    buried,
  };
}

const notAmendedOf = ({ state, amendment }: OutboxRow): string | null =>
  state === 'sent' && amendment?.isGivenUp ? amendment.code : null;

/** What became of an announcement, channel by channel, without holding them all. */
export async function* rowsOf(stores: Reading, announcementId: string): AsyncGenerator<ReportRow> {
  for await (const { value: row } of listAll(stores.outbox, everyRow(announcementId)))
    yield {
      channelId: row.channelId,
      organisation: row.organisation,
      state: row.state,
      reason: reasonOf(row),
      attempts: row.attempts,
      edition: row.edition,
      queuedAt: row.queuedAt,
      lastAttemptAt: row.sendingAt,
      finishedAt: row.finishedAt,
      editedAt: row.editedAt,
      notAmended: notAmendedOf(row),
      mayHaveArrivedTwice: row.resentAfter !== null && row.attempts > 1,
    };
}
