import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card, Form } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { stopLines } from '../../../chat/announcing/stop-line.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Edition } from '../../../language/edition.ts';
import { newId } from '../../../lib/ids.ts';
import { beginEdit, beginFollowUp, editIdOf, idEditedBy, sentOf } from '../writing/bound-draft.ts';
import type { BroadcastContent } from '../broadcast-content.ts';
import { authorOf } from '../broadcast.ts';
import { historyCard } from '../reporting/history-card.ts';
import { listCard, UPDATES_A_PAGE } from '../writing/list-card.ts';
import type { Parts } from '../parts.ts';
import { turning } from '../cards/turn-page.ts';
import { aboutBroadcast } from '../payload.ts';
import { showPreview } from '../preview/preview.ts';
import { progressOf } from '../reporting/progress.ts';
import { report } from '../reporting/report-of.ts';
import { sendBroadcast } from './send-broadcast.ts';
import { cancelBroadcast, recallBroadcast } from './stop-broadcast.ts';
import { writeForm } from '../writing/write-card.ts';
import { formOf } from '../writing/write-form.ts';

const sending = aboutBroadcast.extend({ revision: z.coerce.number().int().positive() });

/** A page of updates, an author's own ones alone. */
export async function listOf(
  { records, stopped }: Pick<Parts, 'records' | 'stopped'>,
  asker: Asker,
  page: number,
): Promise<Card> {
  const { items, hasOlder } = await records.latest({
    ...{ from: page * UPDATES_A_PAGE, limit: UPDATES_A_PAGE },
    ...(!asker.isManager && { createdBy: authorOf(asker) }),
  });
  return listCard(asker.edition, items, { page, hasOlder, notes: stopLines(await stopped()) });
}

/** The form of words whose audience is that of an update that was sent. */
const boundForm = (
  edition: Edition,
  id: string,
  content: BroadcastContent,
  bond: { readonly edits?: string; readonly followUpTo?: string },
): Form => writeForm(edition, { ...formOf(id, content), ...bond, to: 'same' }, { content, audiences: [] });

/** The forms of words for an update that was sent. */
export const sentDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.editSent': {
    who: 'manager',
    async open(payload, { edition }) {
      const { id } = parse(aboutBroadcast, payload);
      const { content } = await beginEdit(parts, id);
      const draft = await parts.records.find(editIdOf(id));
      return boundForm(edition, editIdOf(id), draft ?? content, { edits: id });
    },
  },
  'broadcasts.followUp': {
    who: 'manager',
    async open(payload, { edition }) {
      const { id } = parse(aboutBroadcast, payload);
      const { content } = await beginFollowUp(parts, id);
      return boundForm(edition, newId(), content, { followUpTo: id });
    },
  },
});

/** What can be done with an update that was sent, besides looking at its report. */
async function afterwards(parts: Parts, { edition }: Asker, id: string): Promise<Card> {
  const { title, state } = await parts.records.get(id);
  const data = { id };
  const bound = [
    { title: 'broadcasts.editSent', verb: 'broadcasts.editSent', data },
    { title: 'broadcasts.followUp', verb: 'broadcasts.followUp', data },
  ] as const;
  return noticeAbout(
    edition,
    'broadcasts.afterwardsTitle',
    title,
    [],
    [
      ...(state === 'recalled' ? [] : bound),
      { title: 'broadcasts.duplicate', verb: 'broadcasts.duplicate', data },
      ...(state === 'recalled'
        ? []
        : ([{ title: 'broadcasts.recall', verb: 'broadcasts.askRecall', data }] as const)),
      { title: 'broadcasts.history', verb: 'broadcasts.history', data },
      { title: 'broadcasts.toReport', verb: 'broadcasts.report', data },
    ],
  );
}

/** Sending, and what can be done with an update afterwards. */
export const sentActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.send': forManagers(async (payload, asker) => {
    const { id, revision } = parse(sending, payload);
    const edited = idEditedBy(id);
    // Pressed twice: the words stand in their update already, and the draft of them is gone.
    if (edited !== undefined && !(await parts.records.find(id)))
      return inPlace(asker, await report(parts, asker, await parts.records.get(edited)));
    const broadcast = await sendBroadcast(parts, id, authorOf(asker), revision);
    return broadcast.state === 'draft'
      ? showPreview(parts, asker, broadcast, undefined, 'broadcasts.changed')
      : inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.report': forManagers(async (payload, asker) => {
    const broadcast = await parts.records.get(parse(aboutBroadcast, payload).id);
    if (broadcast.state === 'draft') return showPreview(parts, asker, broadcast);
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.afterwards': forManagers(async (payload, asker) =>
    inPlace(asker, await afterwards(parts, asker, parse(aboutBroadcast, payload).id)),
  ),
  'broadcasts.history': forManagers(async (payload, asker) => {
    const broadcast = await parts.records.get(parse(aboutBroadcast, payload).id);
    return inPlace(asker, historyCard(asker.edition, broadcast, authorOf(asker)));
  }),
  'broadcasts.askCancel': forManagers(async (payload, asker) => {
    const broadcast = await sentOf(parts, parse(aboutBroadcast, payload).id);
    const { counts } = await progressOf(parts, broadcast);
    const data = { id: broadcast.id };
    const lines = [
      saying('broadcasts.cancelWhat', { waiting: counts.queued }),
      saying('broadcasts.noUndoing'),
    ];
    return inPlace(
      asker,
      noticeAbout(asker.edition, 'broadcasts.cancelSure', broadcast.title, lines, [
        { title: 'broadcasts.cancelYes', verb: 'broadcasts.cancel', data },
        { title: 'broadcasts.cancelNo', verb: 'broadcasts.report', data },
      ]),
    );
  }),
  'broadcasts.cancel': forManagers(async (payload, asker) => {
    const broadcast = await cancelBroadcast(parts, parse(aboutBroadcast, payload).id, authorOf(asker));
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.askRecall': forManagers(async (payload, asker) => {
    const broadcast = await sentOf(parts, parse(aboutBroadcast, payload).id);
    const { counts } = await progressOf(parts, broadcast);
    const data = { id: broadcast.id };
    const lines = [saying('broadcasts.recallWhat', { sent: counts.sent }), saying('broadcasts.noUndoing')];
    return inPlace(
      asker,
      noticeAbout(asker.edition, 'broadcasts.recallSure', broadcast.title, lines, [
        { title: 'broadcasts.recallYes', verb: 'broadcasts.recall', data },
        { title: 'broadcasts.recallNo', verb: 'broadcasts.report', data },
      ]),
    );
  }),
  'broadcasts.recall': forManagers(async (payload, asker) => {
    const broadcast = await recallBroadcast(parts, parse(aboutBroadcast, payload).id, authorOf(asker));
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.list': forManagers(async (payload, asker) =>
    inPlace(asker, await listOf(parts, asker, parse(turning, Object(payload)).page)),
  ),
});
