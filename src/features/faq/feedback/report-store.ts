import { listAll, type Database } from '../../../storage/collection.ts';
import { askerKey, type ReplyTo } from '../people/question.ts';
import { oldestKept } from '../people/question-store.ts';
import { settledReport, type Outcome, type Report } from './report.ts';

const PARTITION = 'reports';

/** Reports of answers, as this room keeps them. */
export interface ReportStore {
  keep(report: Report): Promise<void>;
  get(id: string): Promise<Report | undefined>;
  /** Oldest first. */
  list(state?: Report['state']): Promise<readonly Report[]>;
  /** Settles an open report, once. `gone` when somebody was faster. */
  settle(
    id: string,
    outcome: Outcome,
  ): Promise<{ readonly report: Report; readonly replyTo?: ReplyTo } | 'gone'>;
  /** The open reports of which managers have not been told, oldest first. */
  untold(): Promise<readonly Report[]>;
  /** Notes that managers have been told of a report. One that is settled, or changes meanwhile, stays as it is. */
  markTold(id: string): Promise<void>;
  by(tenantId: string, memberId: string): Promise<readonly Report[]>;
  erase(id: string): Promise<void>;
  /** Removes what has been kept long enough. */
  forgetOld(now: Date): Promise<void>;
}

export function openReports(database: Database): ReportStore {
  const collection = database.collection<Report>('answer-reports');
  const all = async (
    where: Partial<Record<'state' | 'askedBy' | 'told', string>>,
  ): Promise<readonly Report[]> => {
    const found: Report[] = [];
    const query = { partition: PARTITION, where, orderBy: 'reportedAt' } as const;
    for await (const { value } of listAll(collection, query)) found.push(value);
    return found;
  };
  return {
    async keep(report) {
      await collection.create(report);
    },
    get: async (id) => (await collection.get(PARTITION, id))?.value,
    list: (state) => all(state ? { state } : {}),
    async settle(id, outcome) {
      const stored = await collection.get(PARTITION, id);
      if (stored?.value.state !== 'open') return 'gone';
      const { value, etag } = stored;
      const report = settledReport(value, outcome);
      if ((await collection.replace(report, etag)) === 'stale') return 'gone';
      return { report, ...(value.replyTo && { replyTo: value.replyTo }) };
    },
    untold: () => all({ told: 'no' }),
    async markTold(id) {
      const stored = await collection.get(PARTITION, id);
      if (stored?.value.state === 'open')
        await collection.replace({ ...stored.value, told: 'yes' }, stored.etag);
    },
    by: (tenantId, memberId) => all({ askedBy: askerKey(tenantId, memberId) }),
    async erase(id) {
      await collection.remove(PARTITION, id);
    },
    async forgetOld(now) {
      const { items } = await collection.list({ partition: PARTITION, orderBy: 'reportedAt', limit: 50 });
      for (const { value } of items) {
        if (value.reportedAt < oldestKept(now)) await collection.remove(PARTITION, value.id);
      }
    },
  };
}
