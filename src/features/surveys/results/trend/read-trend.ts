import { listSurveys, type Records } from '../../records.ts';
import { readPublished, readReport } from '../read-report.ts';
import type { Report } from '../report.ts';

/** The closed waves of a series; for the page, only those that a manager has published. */
export async function readWaves(
  records: Records,
  series: string,
  whose: 'members' | 'public',
): Promise<Report[]> {
  const waves = (await listSurveys(records, { state: 'closed' })).filter(
    ({ wave }) => wave?.series === series,
  );
  const reports: Report[] = [];
  for (const survey of waves) {
    const report =
      whose === 'public' ? await readPublished(records, survey) : await readReport(records, survey);
    if (report) reports.push(report);
  }
  return reports;
}
