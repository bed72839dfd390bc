import type { PersonalDataSource } from '../../chat/personal-data.ts';
import type { Language } from '../../language/bilingual.ts';
import { formatDate } from '../../language/dates.ts';
import { say } from '../../language/say.ts';
import type { Parts } from './parts.ts';
import type { Question } from './question.ts';

const lineOf = (language: Language, { askedAt, text }: Question): string =>
  say(language, 'faq.myQuestion', { date: formatDate(language, askedAt), question: text });

/** A member's open questions to which they want a reply. Erasing removes them. All others have no asker. */
export const questionsOfMember = ({ questions }: Pick<Parts, 'questions'>): PersonalDataSource => ({
  name: 'faq.questions',
  async describe(memberId, tenantId) {
    const found = await questions.by(tenantId, memberId);
    return found.map((question) => ({ cy: lineOf('cy', question), en: lineOf('en', question) }));
  },
  async erase(memberId, tenantId) {
    for (const { id } of await questions.by(tenantId, memberId)) await questions.erase(id);
  },
});

/** Several sources as one, under one heading. */
export const asOneSource = (
  name: PersonalDataSource['name'],
  sources: readonly PersonalDataSource[],
): PersonalDataSource => ({
  name,
  describe: async (memberId, tenantId) =>
    (await Promise.all(sources.map((source) => source.describe(memberId, tenantId)))).flat(),
  async erase(memberId, tenantId) {
    for (const source of sources) await source.erase(memberId, tenantId);
  },
});
