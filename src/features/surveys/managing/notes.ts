import type { Reach } from '../../../chat/audience.ts';
import { saying, type NextStep, type Worded } from '../../../chat/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/notice.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';
import { DAYS_OPEN, type Survey } from '../asking/survey.ts';

const TO_LIST: NextStep = { title: 'surveys.allButton', verb: 'surveys.list' };

const stepWith = ({ id }: Survey, title: MessageKey, verb: string): NextStep => ({
  ...{ title, verb },
  data: { surveyId: id },
});

/** A line that ends with the moment at which the survey closes. */
const closing =
  ({ closesAt }: Survey, key: MessageKey): Worded =>
  (language) =>
    say(language, key, { date: closesAt === null ? '' : formatDateTime(language, closesAt) });

/** How far a survey would reach, before it is opened. The survey card itself follows below the note. */
export const previewNote = (survey: Survey, reach: Reach, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.previewTitle',
    survey.title,
    [
      saying('surveys.previewReach', { ...reach }),
      survey.closesAt === null
        ? saying('surveys.previewDays', { days: DAYS_OPEN })
        : closing(survey, 'surveys.closes'),
      saying('surveys.previewBelow'),
    ],
    [stepWith(survey, 'surveys.openButton', 'surveys.open'), TO_LIST],
  );

export const openedNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.openedTitle',
    survey.title,
    [closing(survey, 'surveys.openedText')],
    [TO_LIST],
  );

/** Asks once more before what cannot be undone. */
export const askToCloseNote = (survey: Survey, ballots: number, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.askToCloseTitle',
    survey.title,
    [saying('surveys.askToCloseText', { ballots })],
    [stepWith(survey, 'surveys.closeButton', 'surveys.close'), TO_LIST],
  );

export const closedNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.closedTitle',
    survey.title,
    [saying('surveys.closedText')],
    [stepWith(survey, 'surveys.resultsButton', 'surveys.results'), TO_LIST],
  );
