import { saying, type NextStep, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';
import { mayShowEarly, type Survey } from '../asking/survey.ts';
import type { Recorded } from './record-submission.ts';

const KEPT = {
  anonymous: 'surveys.keptAnonymous',
  confidential: 'surveys.keptConfidential',
  named: 'surveys.keptNamed',
} as const;

const until =
  ({ closesAt }: Survey): Worded =>
  (language) =>
    say(language, 'surveys.changeUntil', {
      date: closesAt === null ? '' : formatDateTime(language, closesAt),
    });

const changeStep = ({ id }: Survey): NextStep => ({
  ...{ title: 'surveys.changeAnswer', verb: 'surveys.start' },
  data: { surveyId: id, again: true },
});

/** Where results may be seen before the close, the way to them. */
const soFarSteps = (survey: Survey): readonly NextStep[] =>
  mayShowEarly(survey)
    ? [{ title: 'surveys.soFarButton', verb: 'surveys.results', data: { surveyId: survey.id } }]
    : [];

/** Says that there is an answer already, and that nothing was changed. */
export const alreadyNote = (survey: Survey, edition: Edition): Card =>
  survey.privacy === 'anonymous'
    ? noticeAbout(
        edition,
        'surveys.already',
        survey.title,
        [saying('surveys.alreadyText')],
        soFarSteps(survey),
      )
    : noticeAbout(
        edition,
        'surveys.already',
        survey.title,
        [until(survey)],
        [changeStep(survey), ...soFarSteps(survey)],
      );

/** Confirms that a ballot is written. Says nothing of what was answered: others may see the screen. */
export function recordedNote(survey: Survey, recorded: Recorded, edition: Edition): Card {
  if (recorded === 'already') return alreadyNote(survey, edition);
  const canChange = survey.privacy !== 'anonymous';
  return noticeAbout(
    edition,
    'surveys.recorded',
    survey.title,
    [saying(KEPT[survey.privacy]), ...(canChange ? [until(survey)] : [])],
    [...(canChange ? [changeStep(survey)] : []), ...soFarSteps(survey)],
  );
}
