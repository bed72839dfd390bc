import type { Reach } from '../../../chat/announcing/audience.ts';
import { saying, type NextStep, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';
import { DAYS_OPEN, mayShowEarly, type Survey } from '../asking/survey.ts';
import { wordFinding, type Finding } from '../lint/finding.ts';
import { howOf, type HowToOpen } from './how-to-open.ts';

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

/** What a manager should know before a survey opens. */
export interface Foresight {
  /** Absent where channels are not asked. */
  readonly reach: Reach | undefined;
  /** In how many own chats people are asked. */
  readonly chats: number;
  /** How many people are in the teams that get it; `null` where the platform does not tell. */
  readonly people: number | null;
  readonly findings: readonly Finding[];
  readonly how: HowToOpen;
}

const openTitle = ({ opensDay, repeat }: HowToOpen): MessageKey => {
  if (repeat !== 'once') return 'surveys.repeatButton';
  return opensDay === '' ? 'surveys.openButton' : 'surveys.openOnDayButton';
};

/** How far a survey would reach and what may be wrong with it, before it is opened. Its card follows below the note. */
export function previewNote(
  survey: Survey,
  { reach, chats, people, findings, how }: Foresight,
  edition: Edition,
): Card {
  const isEmpty = survey.questions.length === 0;
  const step = (title: MessageKey, verb: string): NextStep => ({
    ...{ title, verb },
    data: { surveyId: survey.id, ...howOf(how) },
  });
  const lines: readonly Worded[] = [
    ...(reach ? [saying('surveys.previewReach', { ...reach })] : []),
    ...(survey.places === 'channels' ? [] : [saying('surveys.previewChats', { chats })]),
    ...(people === null ? [] : [saying('surveys.invitedPeople', { people })]),
    survey.closesAt === null
      ? saying('surveys.previewDays', { days: DAYS_OPEN })
      : closing(survey, 'surveys.closes'),
    ...findings.map(
      (finding): Worded =>
        (language) =>
          `⚠ ${wordFinding(finding)[language]}`,
    ),
    saying(isEmpty ? 'surveys.noQuestionsYet' : 'surveys.previewBelow'),
  ];
  return noticeAbout(edition, 'surveys.previewTitle', survey.title, lines, [
    ...(isEmpty ? [] : [step(openTitle(how), 'surveys.open')]),
    step('surveys.addQuestion', 'surveys.addQuestion'),
    ...(isEmpty ? [] : [step('surveys.removeQuestion', 'surveys.removeQuestion')]),
    step('surveys.settingsButton', 'surveys.settings'),
    TO_LIST,
  ]);
}

export const scheduledNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.scheduledTitle',
    survey.title,
    [
      (language) =>
        say(language, 'surveys.opens', {
          date: survey.opensAt === null ? '' : formatDateTime(language, survey.opensAt),
        }),
    ],
    [TO_LIST],
  );

export const seriesNote = (survey: Survey, next: Date | undefined, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.seriesTitle',
    survey.title,
    next ? [(language) => say(language, 'surveys.seriesText', { date: formatDateTime(language, next) })] : [],
    [stepWith(survey, 'surveys.endSeriesButton', 'surveys.askToEnd'), TO_LIST],
  );

export const openedNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.openedTitle',
    survey.title,
    [closing(survey, 'surveys.openedText')],
    [TO_LIST],
  );

/** Asks once more before a series ends. */
export const askToEndNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.askToEndTitle',
    survey.title,
    [saying('surveys.askToEndText')],
    [stepWith(survey, 'surveys.endSeriesButton', 'surveys.endSeries'), TO_LIST],
  );

export const endedNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(edition, 'surveys.endedTitle', survey.title, [saying('surveys.endedText')], [TO_LIST]);

/** Asks once more before what cannot be undone. */
export const askToCloseNote = (survey: Survey, ballots: number, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.askToCloseTitle',
    survey.title,
    [saying('surveys.askToCloseText', { ballots })],
    [
      stepWith(survey, 'surveys.closeButton', 'surveys.close'),
      ...(survey.wave ? [stepWith(survey, 'surveys.endSeriesButton', 'surveys.askToEnd')] : []),
      ...(mayShowEarly(survey) ? [stepWith(survey, 'surveys.soFarButton', 'surveys.results')] : []),
      TO_LIST,
    ],
  );

export const closedNote = (survey: Survey, edition: Edition): Card =>
  noticeAbout(
    edition,
    'surveys.closedTitle',
    survey.title,
    [saying('surveys.closedText')],
    [stepWith(survey, 'surveys.resultsButton', 'surveys.results'), TO_LIST],
  );
