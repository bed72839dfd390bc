import { DateTime } from 'luxon';
import type { Message } from '../../../chat/message.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import { ZONE } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import type { Chore } from '../come-round.ts';
import { insightCard } from './insight-card.ts';
import { reportUntil, WEEK_MS, type ShowingInsight } from './report-until.ts';
import { weekOf } from './week-count.ts';

/** Mondays from this hour on, by the time of London. */
const HOUR = 9;
const LOOK_MS = 10 * 60 * 1000;

/**
 * Tells managers each Monday what was asked in the week before, once; a week without a question is not worth a message.
 * Where nobody can be told, it is tried again as long as it is Monday.
 */
export function tellWeekly(parts: ShowingInsight & { readonly tellManagers: TellManagers }): Chore {
  const { store, shelf, tellManagers } = parts;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async (now) => {
    const { weekday, hour } = DateTime.fromJSDate(now, { zone: ZONE });
    if (weekday !== 1 || hour < HOUR || now.getTime() - lookedAt < LOOK_MS) return;
    lookedAt = now.getTime();
    const last = new Date(now.getTime() - WEEK_MS);
    const week = weekOf(last);
    if (await store.isTold(week)) return;
    const report = await reportUntil(parts, last, 1);
    if (report.asked === 0) return;
    const { library } = await shelf.current();
    const worded = (edition: Edition): Message => ({
      card: insightCard(edition, report, library),
      summary: labelIn(edition, 'faq.insights'),
    });
    if ((await tellManagers(`faq.week:${week}`, worded)) > 0) await store.markTold(week);
  };
}
