import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import type { KeptOfMember } from '../personal-data.ts';
import type { Asking } from './ask.ts';
import type { Question } from './question.ts';

const lineOf = (key: MessageKey, { askedAt, text }: Question) => {
  const line = (language: Language) =>
    say(language, key, { date: formatDate(language, askedAt), question: text });
  return { cy: line('cy'), en: line('en') };
};

/**
 * A member's questions of which news is still to come to them; erasing takes them back, text and all. Of a manager, the
 * questions that they have taken; erasing gives them back. All other questions have nobody's id.
 */
export const questionsOfMember = ({
  questions,
  clock,
  nudge,
}: Pick<Asking, 'questions' | 'clock' | 'nudge'>): KeptOfMember => ({
  async describe(memberId, tenantId) {
    const own = await questions.by(tenantId, memberId);
    const taken = await questions.takenBy(tenantId, memberId);
    return [
      ...own.map((question) => lineOf('faq.myQuestion', question)),
      ...taken.map((question) => lineOf('faq.questionTakenByMe', question)),
    ];
  },
  async erase(memberId, tenantId) {
    for (const { id } of await questions.by(tenantId, memberId)) await questions.withdraw(id, clock());
    for (const { id, takenBy } of await questions.takenBy(tenantId, memberId))
      await questions.act(id, { kind: 'give back' }, takenBy, clock());
    nudge();
  },
});
