import type { Command } from '../../../chat/feature.ts';
import { insightCard } from './insight-card.ts';
import { reportUntil, WEEKS_SHOWN, type ShowingInsight } from './report-until.ts';

/** `mewnwelediad` / `insights`: what was asked lately, for managers. */
export const insightsCommand = (showing: ShowingInsight): Command => ({
  words: { cy: ['mewnwelediad'], en: ['insights'] },
  help: 'faq.insightsHelp',
  who: 'manager',
  async run(_rest, { edition }) {
    const { library } = await showing.shelf.current();
    const report = await reportUntil(showing, showing.clock(), WEEKS_SHOWN);
    return [{ card: insightCard(edition, report, library) }];
  },
});
