import { say } from '../../../language/say.ts';
import { askerKey } from '../people/question.ts';
import { currentOf, questionIn, type VerifiedRecord } from './verified-answer.ts';
import type { VerifiedStore } from './verified-store.ts';

function withoutKeeper(record: VerifiedRecord): VerifiedRecord {
  const kept: { -readonly [K in keyof VerifiedRecord]: VerifiedRecord[K] } = { ...record, keptBy: '' };
  delete kept.keeper;
  return kept;
}

/** The verified answers of which a manager would be reminded. Erasing cuts the tie; the answers stay. */
export const keptByManager = (verified: VerifiedStore) => ({
  async describe(memberId: string, tenantId: string) {
    const found = await verified.keptBy(askerKey(tenantId, memberId));
    return found.map((record) => {
      const line = (language: 'cy' | 'en') =>
        say(language, 'faq.verifiedKeptByMe', { question: questionIn(currentOf(record), language) });
      return { cy: line('cy'), en: line('en') };
    });
  },
  async erase(memberId: string, tenantId: string) {
    for (const { id } of await verified.keptBy(askerKey(tenantId, memberId)))
      await verified.change(id, withoutKeeper);
  },
});
