import { langOf } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEach } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Survey, SurveyState } from '../asking/survey.ts';

/** One button a survey, one to turn the page, one for a new survey: six, which is what a card may have. */
export const SURVEYS_A_PAGE = 4;

/** What can be done next with a survey, by its state. */
const NEXT_FOR_MANAGERS = {
  draft: { title: 'surveys.previewButton', verb: 'surveys.review' },
  open: { title: 'surveys.closeButton', verb: 'surveys.askToClose' },
  closed: { title: 'surveys.resultsButton', verb: 'surveys.results' },
} as const satisfies Readonly<Record<SurveyState, { title: MessageKey; verb: string }>>;

/** Members answer what is open. */
const NEXT_FOR_MEMBERS = {
  ...NEXT_FOR_MANAGERS,
  open: { title: 'surveys.answerButton', verb: 'surveys.start' },
} as const;

/** A survey in a list, with the number of answers so far where it is open. */
export interface Listed {
  readonly survey: Survey;
  readonly ballots: number;
}

function stateIn(language: Language, { survey, ballots }: Listed, isManager: boolean): string {
  const dateOf = (instant: string | null) => (instant === null ? '' : formatDateTime(language, instant));
  switch (survey.state) {
    case 'draft':
      return say(language, 'surveys.stateDraft');
    case 'open':
      return isManager
        ? say(language, 'surveys.stateOpen', { date: dateOf(survey.closesAt), ballots })
        : say(language, 'surveys.closes', { date: dateOf(survey.closesAt) });
    case 'closed':
      return say(language, 'surveys.stateClosed', { date: dateOf(survey.closedAt) });
  }
}

/** One page of surveys. Managers see all states and may start one; members answer what is open and read what has closed. */
export function listCard(
  listed: readonly Listed[],
  {
    edition,
    page,
    hasMore,
    isManager,
  }: { edition: Edition; page: number; hasMore: boolean; isManager: boolean },
): Card {
  const next = isManager ? NEXT_FOR_MANAGERS : NEXT_FOR_MEMBERS;
  const empty = isManager ? 'surveys.listEmptyForManagers' : 'surveys.listEmpty';
  const turn = hasMore ? [{ title: labelIn(edition, 'surveys.older'), page: page + 1 }] : [];
  const back = page > 0 ? [{ title: labelIn(edition, 'surveys.newest'), page: 0 }] : [];
  return {
    template: 'surveys/list',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'surveys.listTitle'),
      empty: listed.length > 0 ? [] : inEach(edition, (language) => say(language, empty)),
      rows: listed.map((entry) => ({
        surveyId: entry.survey.id,
        titles: inEach(edition, (language) => entry.survey.title[language]),
        states: inEach(edition, (language) => stateIn(language, entry, isManager)),
        button: labelIn(edition, next[entry.survey.state].title),
        verb: next[entry.survey.state].verb,
      })),
      turn: [...turn, ...back].slice(0, 1),
      start: isManager ? [{ title: labelIn(edition, 'surveys.newTitle') }] : [],
    },
  };
}
