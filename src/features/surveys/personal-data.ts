import type { PersonalDataSource } from '../../chat/ports/personal-data.ts';
import { sayBoth } from '../../language/say.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { PrivacyMode, Survey } from './asking/survey.ts';
import { listSurveys, type Records } from './records.ts';

const LINES = {
  anonymous: 'surveys.personalReceipt',
  confidential: 'surveys.personalConfidential',
  named: 'surveys.personalNamed',
} as const satisfies Record<PrivacyMode, string>;

const lineOf = ({ privacy, title }: Survey): Bilingual => ({
  cy: sayBoth(LINES[privacy], { title: title.cy }).cy,
  en: sayBoth(LINES[privacy], { title: title.en }).en,
});

/**
 * What a member has answered, as far as it can be traced to them: a receipt in an anonymous survey that is open, a
 * ballot in a confidential one, and ballots of named surveys for good. What was answered is not shown. Erasing takes
 * back what is linked to them; a receipt stays until its survey closes, or they could answer twice.
 */
export function surveyData({
  surveys,
  keys,
  ballots,
  forgetOverwritten,
}: Pick<Records, 'surveys' | 'keys' | 'ballots' | 'forgetOverwritten'>): PersonalDataSource {
  async function answered(memberId: string, tenantId: string): Promise<Survey[]> {
    const found: Survey[] = [];
    for (const survey of await listSurveys({ surveys })) {
      const key = survey.state === 'draft' ? undefined : await keys.of(survey.id);
      if (key && (await ballots.has(survey, key.receiptOf({ tenantId, memberId })))) found.push(survey);
    }
    return found;
  }
  return {
    name: 'surveys.personalTitle',
    describe: async (memberId, tenantId) => (await answered(memberId, tenantId)).map(lineOf),
    async erase(memberId, tenantId) {
      for (const survey of await answered(memberId, tenantId)) {
        const key = await keys.of(survey.id);
        if (key) await ballots.erase(survey, key.receiptOf({ tenantId, memberId }));
      }
      // What was erased must not lie on in free space or in the journal.
      await forgetOverwritten();
    },
  };
}
