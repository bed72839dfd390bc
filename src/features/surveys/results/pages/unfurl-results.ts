import type { Asker } from '../../../../chat/asker.ts';
import type { SearchHit } from '../../../../chat/message.ts';
import { ownAddress } from '../../../../chat/serving/own-address.ts';
import { inEdition } from '../../../../language/one-line.ts';
import { labelIn, say } from '../../../../language/say.ts';
import { languagesOf } from '../../../../language/edition.ts';
import type { Parts } from '../../parts.ts';
import { fittingResultsCard } from '../card-portions.ts';
import { readWaves } from '../trend/read-trend.ts';
import { trendCard } from '../trend/trend-card.ts';
import { inOrder } from '../trend/trend.ts';
import { factsOf } from '../words.ts';
import { published } from './results-pages.ts';

const RESULTS = /^\/surveys\/([\w-]{1,60})(?:\/(?:cy|en))?\/?$/;
const SERIES = /^\/surveys\/series\/([\w-]{1,60})\/(?:cy|en)\/?$/;

type UnfurlParts = Pick<Parts, 'records' | 'fillCard' | 'publicUrl'>;

async function resultsAt(
  { records, fillCard, publicUrl }: UnfurlParts,
  id: string,
  { edition }: Asker,
): Promise<SearchHit | undefined> {
  const report = await published({ records }, id);
  if (!report) return undefined;
  const [language = 'cy'] = languagesOf(edition);
  return {
    title: say(language, 'surveys.resultsSummary', { title: report.survey.title[language] }),
    text: factsOf(language, report).join(' '),
    card: fittingResultsCard(report, edition, fillCard, { publicUrl }),
  };
}

async function trendAt(
  { records }: UnfurlParts,
  series: string,
  { edition }: Asker,
): Promise<SearchHit | undefined> {
  const reports = await readWaves(records, series, 'public');
  const latest = inOrder(reports).at(-1);
  return (
    latest && {
      title: labelIn(edition, 'surveys.trendTitle'),
      text: inEdition(edition, latest.survey.title),
      card: trendCard(reports, edition),
    }
  );
}

/**
 * What a link to a page of results becomes where somebody pastes it: the card of the results, or of a series over time. Only
 * what the page itself shows: of a survey that a manager has not published, or has withdrawn, the link stays a link, and so
 * nobody can tell whether there is one.
 */
export async function unfurlResults(
  parts: UnfurlParts,
  address: string,
  asker: Asker,
): Promise<SearchHit | undefined> {
  const path = ownAddress(parts.publicUrl, address)?.pathname ?? '';
  const [, series] = SERIES.exec(path) ?? [];
  if (series !== undefined) return trendAt(parts, series, asker);
  const [, id] = RESULTS.exec(path) ?? [];
  return id === undefined ? undefined : resultsAt(parts, id, asker);
}
