import type { Message } from '../../../chat/message.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import type { Chore } from '../come-round.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { reportCard } from './reports-card.ts';

const PAUSE_MS = 10 * 60 * 1000;

/**
 * Tells managers of each report that has come, once: saying it again after a crash says it once. Where nobody can be told,
 * it is tried again later.
 */
export function tellOfReports({
  reports,
  publicUrl,
  tellManagers,
}: Pick<FeedbackParts, 'reports' | 'publicUrl'> & { readonly tellManagers: TellManagers }): Chore {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return async (now) => {
    if (now.getTime() < quietUntil) return;
    for (const report of await reports.untold()) {
      const worded = (edition: Edition): Message => ({
        card: reportCard(edition, publicUrl, report),
        summary: labelIn(edition, 'faq.reportArrived'),
      });
      if ((await tellManagers(`faq.report:${report.id}`, worded)) === 0) {
        quietUntil = now.getTime() + PAUSE_MS;
        return;
      }
      await reports.markTold(report.id);
    }
  };
}
