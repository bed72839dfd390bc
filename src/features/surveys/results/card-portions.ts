import type { FillCard } from '../../../chat/cards/card-templates.ts';
import type { Card } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { resultsCard, type CardView } from './results-card.ts';
import type { Report } from './report.ts';

/** Clients draw cards up to 28 KB; a little is left for the envelope. */
const CARD_BYTES = 27_000;

interface Portion {
  readonly from: number;
  readonly to: number;
}

/**
 * The results on a card that every client can draw. Where all questions together would be too much, the card has as many as
 * fit, one at least, and a button leads to those after them.
 */
export function fittingResultsCard(
  report: Report,
  edition: Edition,
  fillCard: FillCard,
  { page = 0, ...view }: CardView & { readonly page?: number } = {},
): Card {
  const count = report.questions.length;
  const cardOf = ({ from, to }: Portion, next: number | undefined): Card =>
    resultsCard({ ...report, questions: report.questions.slice(from, to) }, edition, {
      ...{ ...view, firstNumber: from + 1 },
      ...(next !== undefined && { nextPage: next }),
    });
  const fits = (portion: Portion): boolean =>
    Buffer.byteLength(JSON.stringify(fillCard(cardOf(portion, count)))) <= CARD_BYTES;
  const portionFrom = (from: number): Portion => {
    let to = count;
    while (to > from + 1 && !fits({ from, to })) to -= 1;
    return { from, to };
  };
  let portion = portionFrom(0);
  let number = 0;
  for (; number < page && portion.to < count; number += 1) portion = portionFrom(portion.to);
  return cardOf(portion, portion.to < count ? number + 1 : undefined);
}
