import { stopLines } from '../../../chat/announcing/stop-line.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Parts } from '../parts.ts';
import type { ReportFrame } from './report-card.ts';
import { linkTo } from './report-link.ts';

/** What stands around the numbers of a report, as it is at `now`. */
export const frameOf = async (
  parts: Parts,
  edition: Edition,
  id: string,
  now: Date,
): Promise<ReportFrame> => ({
  now,
  link: await linkTo(parts, edition, id),
  organisations: await parts.organisations(),
  notes: stopLines(await parts.stopped()),
});
