import type { Bilingual } from '../../../language/bilingual.ts';
import { invitedFrom } from '../asking/invited.ts';
import type { Survey } from '../asking/survey.ts';
import { whomAsked } from '../asking/whom.ts';
import type { Parts } from '../parts.ts';
import { wordFinding, type FindingCode } from './finding.ts';
import { lintSurvey } from './lint-survey.ts';

/** A finding as the API tells it. */
export interface Warning {
  readonly code: FindingCode;
  readonly question: number | null;
  readonly message: Bilingual;
}

/** What may be wrong with a survey, were it asked of whoever would be asked now. */
export async function warningsFor(parts: Parts, survey: Survey): Promise<readonly Warning[]> {
  const { people } = invitedFrom((await whomAsked(parts, survey)).asked);
  return lintSurvey(survey, { people }).map((finding) => ({
    ...{ code: finding.code, question: finding.question, message: wordFinding(finding) },
  }));
}
