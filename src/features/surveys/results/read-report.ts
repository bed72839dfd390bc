import type { Survey } from '../asking/survey.ts';
import { surveyStillOpen } from '../errors.ts';
import type { Records } from '../records.ts';
import { remarksOf } from './comments/comments.ts';
import { resultsOf, toldOf } from './release-results.ts';
import { reportOf, type Report } from './report.ts';

/**
 * What may be seen of a survey at this moment: its results once it has closed; before that what was told of interim results,
 * or else `survey_still_open`.
 */
export async function readReport(records: Records, survey: Survey): Promise<Report> {
  if (survey.state === 'closed') {
    return reportOf(survey, await resultsOf(records, survey), await remarksOf(records, survey));
  }
  const stored = await toldOf(records, survey);
  if (stored.told.length === 0) throw surveyStillOpen({});
  return reportOf(survey, stored, []);
}

/** The same for the page: only what a manager has published, and nothing else. */
export async function readPublished(records: Records, survey: Survey): Promise<Report | undefined> {
  const { publishedAt } = await toldOf(records, survey);
  return publishedAt === null || survey.state !== 'closed' ? undefined : readReport(records, survey);
}
