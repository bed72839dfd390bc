import type { Language } from '../../../language/bilingual.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { mayShowEarly, type Survey } from '../asking/survey.ts';
import { textThresholdOf, thresholdOf } from '../release/rules.ts';

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
  const results = mayShowEarly(survey) ? 'surveys.privacyInterim' : 'surveys.privacyResults';
  return [
    say(language, MODE[privacy]),
    ...(breakdown && privacy !== 'named' ? [say(language, GROUP[breakdown.by])] : []),
    ...(privacy === 'named' ? [] : [say(language, results, { results: thresholdOf(rules) })]),
    ...(hasComments && privacy !== 'named'
      ? [say(language, 'surveys.privacyOfComments', { comments: textThresholdOf(rules) })]
      : []),
    ...(closesAt === null
      ? []
      : [say(language, 'surveys.answerUntil', { date: formatDateTime(language, closesAt) })]),
  ];
}
