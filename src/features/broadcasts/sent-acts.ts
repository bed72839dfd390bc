import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import { saying } from '../../chat/card-words.ts';
import { forManagers, type Action } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import type { Card } from '../../chat/message.ts';
import { noticeAbout } from '../../chat/notice.ts';
import { parse } from '../../chat/parse.ts';
import type { Edition } from '../../language/edition.ts';
import { authorOf, type Broadcast } from './broadcast.ts';
import { broadcastNotSent } from './errors.ts';
import { listCard, UPDATES_A_PAGE } from './list-card.ts';
import type { Parts } from './parts.ts';
import { aboutBroadcast } from './payload.ts';
import { preview } from './preview.ts';
import { progressOf } from './progress.ts';
import { reportCard } from './report-card.ts';
import { sendBroadcast } from './send-broadcast.ts';
import { cancelBroadcast, recallBroadcast } from './stop-broadcast.ts';

const sending = aboutBroadcast.extend({ revision: z.coerce.number().int().positive() });
const turning = z.object({ page: z.coerce.number().int().min(0).max(20).default(0) });

/** A page of updates, with one more read to know whether there are older ones. */
export async function listOf(
  { records }: Pick<Parts, 'records'>,
  edition: Edition,
  page: number,
): Promise<Card> {
  const from = page * UPDATES_A_PAGE;
  const found = await records.latest(from + UPDATES_A_PAGE + 1);
  const hasOlder = found.length > from + UPDATES_A_PAGE;
  return listCard(edition, found.slice(from, from + UPDATES_A_PAGE), { page, hasOlder });
}

export async function report(parts: Parts, asker: Asker, broadcast: Broadcast): Promise<Card> {
  return reportCard(asker.edition, broadcast, await progressOf(parts, broadcast), parts.clock());
}

/** Sending, and what can be done with an update afterwards. */
export const sentActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.send': forManagers(async (payload, asker) => {
    const { id, revision } = parse(sending, payload);
    const broadcast = await sendBroadcast(parts, id, authorOf(asker), revision);
    return inPlace(
      asker,
      broadcast.state === 'draft'
        ? await preview(parts, asker, broadcast, undefined, 'broadcasts.changed')
        : await report(parts, asker, broadcast),
    );
  }),
  'broadcasts.report': forManagers(async (payload, asker) => {
    const broadcast = await parts.records.get(parse(aboutBroadcast, payload).id);
    if (broadcast.state === 'draft') return inPlace(asker, await preview(parts, asker, broadcast));
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.cancel': forManagers(async (payload, asker) => {
    const broadcast = await cancelBroadcast(parts, parse(aboutBroadcast, payload).id);
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.askRecall': forManagers(async (payload, asker) => {
    const broadcast = await parts.records.get(parse(aboutBroadcast, payload).id);
    if (broadcast.state === 'draft') throw broadcastNotSent({});
    const { id } = broadcast;
    const { counts } = await progressOf(parts, broadcast);
    const lines = [saying('broadcasts.recallWhat', { sent: counts.sent }), saying('broadcasts.noUndoing')];
    return inPlace(
      asker,
      noticeAbout(asker.edition, 'broadcasts.recallSure', broadcast.title, lines, [
        { title: 'broadcasts.recallYes', verb: 'broadcasts.recall', data: { id } },
        { title: 'broadcasts.recallNo', verb: 'broadcasts.report', data: { id } },
      ]),
    );
  }),
  'broadcasts.recall': forManagers(async (payload, asker) => {
    const broadcast = await recallBroadcast(parts, parse(aboutBroadcast, payload).id);
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.list': forManagers(async (payload, asker) =>
    inPlace(asker, await listOf(parts, asker.edition, parse(turning, Object(payload)).page)),
  ),
});
