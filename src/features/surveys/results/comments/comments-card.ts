import { langOf } from '../../../../chat/cards/card-words.ts';
import type { Card } from '../../../../chat/message.ts';
import type { Edition } from '../../../../language/edition.ts';
import type { MessageKey } from '../../../../language/catalogue/index.ts';
import { inEach } from '../../../../language/one-line.ts';
import { labelIn, say } from '../../../../language/say.ts';
import type { Survey } from '../../asking/survey.ts';
import type { Remark } from './remark.ts';

/** So many comments on a card: each has its text of up to 500 signs, its state, and two buttons. */
const COMMENTS_A_PAGE = 8;

const STATES = {
  waiting: 'surveys.commentWaiting',
  shown: 'surveys.commentShown',
  'held-back': 'surveys.commentHeldBack',
} as const satisfies Readonly<Record<Remark['state'], MessageKey>>;

/** A manager's page of comments: to each the choice of whether everybody may see it. */
export function commentsCard(
  survey: Survey,
  remarks: readonly Remark[],
  page: number,
  edition: Edition,
): Card {
  const from = page * COMMENTS_A_PAGE;
  const data = { edition, surveyId: survey.id, page };
  return {
    template: 'surveys/comments',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'surveys.commentsTitle'),
      titles: inEach(edition, (language) => survey.title[language]),
      hints: inEach(edition, (language) =>
        say(language, remarks.length === 0 ? 'surveys.commentsNone' : 'surveys.commentsHint'),
      ),
      comments: remarks.slice(from, from + COMMENTS_A_PAGE).map(({ id, text, state }) => ({
        text,
        state: labelIn(edition, STATES[state]),
        buttons: [
          ...(state === 'shown'
            ? []
            : [
                {
                  title: labelIn(edition, 'surveys.showComment'),
                  data: { ...data, remark: id, state: 'shown' },
                },
              ]),
          ...(state === 'held-back'
            ? []
            : [
                {
                  title: labelIn(edition, 'surveys.holdComment'),
                  data: { ...data, remark: id, state: 'held-back' },
                },
              ]),
        ],
      })),
      more:
        remarks.length > from + COMMENTS_A_PAGE
          ? [
              {
                title: labelIn(edition, 'surveys.moreCommentsButton'),
                data: { edition, surveyId: survey.id, page: page + 1 },
              },
            ]
          : [],
      back: labelIn(edition, 'surveys.resultsButton'),
      surveyId: survey.id,
    },
  };
}
