import { saying } from '../../../chat/cards/card-words.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { forManagers, type Action } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { announcementIdOf, authorOf } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { report } from '../reporting/report-of.ts';
import { sendAgain, standingOf } from './send-again.ts';

/** Sending again where it failed: first how far that would come, then the act itself. */
export const againActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.askAgain': forManagers(async (payload, asker) => {
    const { id, title } = await standingOf(parts, parse(aboutBroadcast, payload).id);
    const { channels, organisations, left } = await parts.delivery.foreseeAgain(announcementIdOf(id));
    const lines = [
      ...(channels > 0
        ? [saying('broadcasts.reach', { channels, organisations }), saying('broadcasts.againTwice')]
        : [saying('broadcasts.againNone')]),
      ...(left > 0 ? [saying('broadcasts.againLeft', { left })] : []),
    ];
    return inPlace(
      asker,
      noticeAbout(asker.edition, 'broadcasts.againSure', title, lines, [
        ...(channels > 0
          ? [{ title: 'broadcasts.againYes', verb: 'broadcasts.again', data: { id } } as const]
          : []),
        { title: 'broadcasts.toReport', verb: 'broadcasts.report', data: { id } },
      ]),
    );
  }),
  'broadcasts.again': forManagers(async (payload, asker) => {
    const broadcast = await sendAgain(parts, parse(aboutBroadcast, payload).id, authorOf(asker));
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
});
