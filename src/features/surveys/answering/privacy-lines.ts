import type { Language } from '../../../language/bilingual.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import type { Survey } from '../asking/survey.ts';

const MODE = {
  anonymous: 'surveys.privacyAnonymous',
  confidential: 'surveys.privacyConfidential',
  named: 'surveys.privacyNamed',
} as const;
const GROUP = { organisation: 'surveys.privacyOrganisation', sector: 'surveys.privacySector' } as const;

/** How answers are kept, in plain words, told before anything is answered. */
export function privacyLines(survey: Survey, language: Language): readonly string[] {
  const { privacy, breakdown, rules, questions, closesAt } = survey;
  const hasComments = questions.some(({ type }) => type === 'text');
  const results = rules.interim ? 'surveys.privacyInterim' : 'surveys.privacyResults';
  return [
    say(language, MODE[privacy]),
    ...(breakdown && privacy !== 'named' ? [say(language, GROUP[breakdown.by])] : []),
    ...(privacy === 'named' ? [] : [say(language, results, { results: rules.threshold })]),
    ...(hasComments && privacy !== 'named'
      ? [say(language, 'surveys.privacyOfComments', { comments: rules.textThreshold })]
      : []),
    ...(closesAt === null
      ? []
      : [say(language, 'surveys.answerUntil', { date: formatDateTime(language, closesAt) })]),
  ];
}
