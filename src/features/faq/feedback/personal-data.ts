import type { Bilingual } from '../../../language/bilingual.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import type { KeptOfMember } from '../personal-data.ts';
import type { Report } from './report.ts';
import type { ReportStore } from './report-store.ts';

const lineOf = ({ reportedAt, reason }: Report): Bilingual => ({
  cy: say('cy', 'faq.myReport', { date: formatDate('cy', reportedAt), reason }),
  en: say('en', 'faq.myReport', { date: formatDate('en', reportedAt), reason }),
});

/** A member's open reports of which they want to hear. Erasing removes them. All others have nobody. */
export const reportsOfMember = (reports: Pick<ReportStore, 'by' | 'erase'>): KeptOfMember => ({
  describe: async (memberId, tenantId) => (await reports.by(tenantId, memberId)).map(lineOf),
  async erase(memberId, tenantId) {
    for (const { id } of await reports.by(tenantId, memberId)) await reports.erase(id);
  },
});
