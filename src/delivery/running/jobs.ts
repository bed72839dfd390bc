import { parse } from '../../chat/input/parse.ts';
import { amendRow } from '../changing/amend-row.ts';
import { urgencyOf } from '../changing/amendment.ts';
import { catchUp } from '../changing/catch-up.ts';
import { queueFailed } from '../changing/send-again.ts';
import { doPiece } from '../sending/do-piece.ts';
import { expandAudience } from '../audience/expand-audience.ts';
import { show } from '../live/live.ts';
import type { Parts } from '../parts.ts';
import { sendRow } from '../sending/send-row.ts';
import {
  AGAIN,
  AMEND,
  announcementWork,
  catchUpWork,
  CATCH_UP,
  EXPAND,
  pieceOfWork,
  SEND,
  SHOW,
  showWork,
  toAmendPiece,
  toSendPiece,
} from '../work.ts';
import type { Jobs } from './worker.ts';

/** Who does which of delivery's own work. */
export const jobsOf = (parts: Parts): Jobs => ({
  [EXPAND]: (payload) => expandAudience(parts, parse(announcementWork, payload).announcementId),
  [CATCH_UP](payload) {
    const { announcementId, apartMs } = parse(catchUpWork, payload);
    return catchUp(parts, announcementId, apartMs);
  },
  async [SEND](payload) {
    const piece = parse(pieceOfWork, payload);
    const record = await parts.records.of(piece.announcementId);
    if (!record) return;
    const { urgency = 'normal' } = record.announcement;
    await doPiece(parts, piece, { step: sendRow.bind(null, parts), toWork: toSendPiece, urgency });
  },
  [AGAIN]: (payload) => queueFailed(parts, parse(announcementWork, payload).announcementId),
  [SHOW]: (payload) => show(parts, parse(showWork, payload).key),
  async [AMEND](payload) {
    const piece = parse(pieceOfWork, payload);
    const record = await parts.records.of(piece.announcementId);
    if (!record) return;
    const step = amendRow.bind(null, parts);
    await doPiece(parts, piece, { step, toWork: toAmendPiece, urgency: urgencyOf(record) });
  },
});
