import { z } from 'zod/v4';
import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines, typed } from '../../../chat/input/typed-text.ts';
import { readFutureTime } from '../../../language/future-time.ts';
import { isOwn } from '../approving/approval.ts';
import { approveBroadcast, proposeBroadcast, returnBroadcast } from '../approving/approve-broadcast.ts';
import { authorOf } from '../broadcast.ts';
import { draftOf } from '../writing/draft-of.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { showPreview } from '../preview/preview.ts';
import { report } from '../reporting/report-of.ts';
import { REASON_LIMIT, returnForm } from '../approving/return-card.ts';
import { scheduleBroadcast } from './schedule-broadcast.ts';
import { scheduleForm, timeOf } from './schedule-card.ts';
import { timeLine } from './send-time.ts';

const typedTime = aboutBroadcast.extend({ date: typed(40), time: typed(40) });
const approving = aboutBroadcast.extend({ revision: z.coerce.number().int().positive() });
const returning = aboutBroadcast.extend({ reason: typed(5000) });

/** The forms on the way from a draft to its sending. */
export const sendingDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.schedule': {
    who: 'manager',
    async open(payload, { edition }) {
      const draft = await draftOf(parts, parse(aboutBroadcast, payload).id);
      return scheduleForm(edition, draft, timeOf(draft));
    },
  },
  'broadcasts.giveBack': {
    who: 'manager',
    open: async (payload, { edition }) =>
      returnForm(edition, await draftOf(parts, parse(aboutBroadcast, payload).id)),
  },
});

/** Whether anybody else manages the community who could approve it. */
async function hasOtherManager({ managers }: Pick<Parts, 'managers'>, draft: Parameters<typeof isOwn>[0]) {
  return (await managers()).some((manager) => !isOwn(draft, authorOf(manager)));
}

/** Giving a draft its time, and another person's word. */
export const sendingActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.saveTime': forManagers(async (payload, asker) => {
    const { id, date, time } = parse(typedTime, payload);
    const read = readFutureTime(`${date.trim()}T${time.trim()}`, parts.clock());
    if ('trouble' in read) {
      const problem = { key: timeLine(read.trouble) };
      const draft = await draftOf(parts, id);
      return inPlace(asker, scheduleForm(asker.edition, draft, { date, time }, [problem]).card);
    }
    const draft = await scheduleBroadcast(parts, id, authorOf(asker), read.at);
    return showPreview(parts, asker, draft, undefined, 'broadcasts.timeSaved');
  }),
  'broadcasts.removeTime': forManagers(async (payload, asker) => {
    const { id } = parse(aboutBroadcast, payload);
    const draft = await scheduleBroadcast(parts, id, authorOf(asker), null);
    return showPreview(parts, asker, draft, undefined, 'broadcasts.timeRemoved');
  }),
  'broadcasts.propose': forManagers(async (payload, asker) => {
    const { id, revision } = parse(approving, payload);
    const seen = await draftOf(parts, id);
    if (seen.revision !== revision) return showPreview(parts, asker, seen, undefined, 'broadcasts.changed');
    const draft = await proposeBroadcast(parts, id, authorOf(asker));
    const isHeard = await hasOtherManager(parts, draft);
    const note = isHeard ? 'broadcasts.proposedDone' : 'broadcasts.nobodyElse';
    return showPreview(parts, asker, draft, undefined, note);
  }),
  'broadcasts.approve': forManagers(async (payload, asker) => {
    const { id, revision } = parse(approving, payload);
    const broadcast = await approveBroadcast(parts, id, authorOf(asker), revision);
    return broadcast.state === 'draft'
      ? showPreview(parts, asker, broadcast, undefined, 'broadcasts.approvedDone')
      : inPlace(asker, await report(parts, asker, broadcast));
  }),
  'broadcasts.return': forManagers(async (payload, asker) => {
    const { id, reason: typedReason } = parse(returning, payload);
    const reason = manyLines(typedReason);
    if (reason === '' || reason.length > REASON_LIMIT) {
      const problem =
        reason === ''
          ? ({ key: 'broadcasts.returnNeedsReason' } as const)
          : ({
              key: 'broadcasts.returnReasonLong',
              values: { length: reason.length, limit: REASON_LIMIT },
            } as const);
      return inPlace(asker, returnForm(asker.edition, await draftOf(parts, id), reason, problem).card);
    }
    const { title } = await returnBroadcast(parts, id, authorOf(asker), reason);
    const steps = [{ title: 'broadcasts.all', verb: 'broadcasts.list' }] as const;
    return inPlace(asker, noticeAbout(asker.edition, 'broadcasts.returnedDone', title, [], steps));
  }),
});
