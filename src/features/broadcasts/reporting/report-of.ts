import type { Asker } from '../../../chat/asker.ts';
import type { Card } from '../../../chat/message.ts';
import type { Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { isSettled, progressOf, showsOf } from './progress.ts';
import { reportCard } from './report-card.ts';
import { frameOf } from './report-frame.ts';

/** The report on an update for whoever asks. Until nothing is under way any more, their card goes on changing. */
export async function report(parts: Parts, asker: Asker, broadcast: Broadcast): Promise<Card> {
  const now = parts.clock();
  const progress = await progressOf(parts, broadcast);
  if (!isSettled(broadcast, progress))
    await parts.watching.begin(asker, broadcast.id, showsOf(broadcast, progress), now);
  const frame = await frameOf(parts, asker.edition, broadcast.id, now);
  return reportCard(asker.edition, broadcast, progress, frame);
}
