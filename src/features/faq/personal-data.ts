import type { PersonalDataSource } from '../../chat/personal-data.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { formatDate } from '../../language/dates.ts';
import { say } from '../../language/say.ts';
import type { Report } from './feedback/report.ts';
import type { Parts } from './parts.ts';
import type { Question } from './question.ts';

const questionLine = ({ askedAt, text }: Question): Bilingual => ({
  cy: say('cy', 'faq.myQuestion', { date: formatDate('cy', askedAt), question: text }),
  en: say('en', 'faq.myQuestion', { date: formatDate('en', askedAt), question: text }),
});

const reportLine = ({ reportedAt, reason }: Report): Bilingual => ({
  cy: say('cy', 'faq.myReport', { date: formatDate('cy', reportedAt), reason }),
  en: say('en', 'faq.myReport', { date: formatDate('en', reportedAt), reason }),
});

/**
 * A member's open questions to which they want a reply, and their open reports of which they want to hear. Erasing removes
 * them. All others have nobody.
 */
export const keptOfMember = ({
  questions,
  reports,
}: Pick<Parts, 'questions' | 'reports'>): PersonalDataSource => ({
  name: 'faq.questions',
  async describe(memberId, tenantId) {
    const [asked, reported] = [await questions.by(tenantId, memberId), await reports.by(tenantId, memberId)];
    return [...asked.map(questionLine), ...reported.map(reportLine)];
  },
  async erase(memberId, tenantId) {
    for (const { id } of await questions.by(tenantId, memberId)) await questions.erase(id);
    for (const { id } of await reports.by(tenantId, memberId)) await reports.erase(id);
  },
});
