import type { Scheduled } from '../../../chat/scheduled.ts';
import { listSurveys, type Records } from '../records.ts';

/** The surveys that close from one moment up to another: their results are told then. Opening is never by itself. */
export async function* scheduledSurveys(records: Records, from: Date, to: Date): AsyncGenerator<Scheduled> {
  for (const { id, title, audience, closesAt } of await listSurveys(records, { state: 'open' })) {
    if (closesAt === null || new Date(closesAt) < from || new Date(closesAt) >= to) continue;
    yield {
      ...{ id: `survey-results:${id}`, at: closesAt, what: 'survey-results', title },
      ...{ tells: { kind: 'surveys', audience }, awaitsApproval: false },
    };
  }
}
