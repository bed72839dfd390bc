import { langOf } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEach, inEdition } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Figure } from './figures/figures.ts';
import type { QuestionReport, Report } from './report.ts';
import { pagePathOf } from './publish.ts';
import { factsOf, figureText, legendOf, notesOf, percent, standingText } from './words.ts';

/** The longest bar: it fits on a phone. */
const BAR_PX = 240;

/** One line with its bar. The figure stands in words as well: no meaning hangs on the bar alone. */
const row = (label: string, figure: string, share: number | null, alt: string) => ({
  label: `${label}: `,
  figure,
  bar: share !== null && share > 0 ? [{ width: `${Math.max(2, Math.round(share * BAR_PX))}px`, alt }] : [],
});

/** What the bar of an option shows: its share, and in a ranking its score. */
const barOf = (question: QuestionReport, { id, share }: Figure): number | null => {
  const standing = question.standings.find(({ option }) => option === id);
  return standing ? standing.score / 100 : share;
};

const inLines = (edition: Edition, worded: (language: Language) => readonly string[]): string[] =>
  inEach(edition, (language) => worded(language).join(' ')).filter((line) => line !== '');

const rowsOf = (question: QuestionReport, edition: Edition) =>
  question.figures.map((figure) => {
    const bar = barOf(question, figure);
    const texts = inEach(
      edition,
      (language) => standingText(language, question, figure) ?? figureText(language, figure),
    );
    return row(inEdition(edition, figure.text), texts.join(' / '), bar, percent('en', bar ?? 0));
  });

/** So many comments stand on a card; all of them are on the page. */
const COMMENTS_ON_A_CARD = 10;

const othersNote = (edition: Edition, { comments }: QuestionReport): string[] =>
  comments.length <= COMMENTS_ON_A_CARD
    ? []
    : inEach(edition, (language) =>
        say(language, 'surveys.otherComments', { comments: comments.length - COMMENTS_ON_A_CARD }),
      );

/** How much of a report a card shows beside the figures. */
export interface CardView {
  /** The manager's buttons: comments to read, and the page. */
  readonly forManager?: boolean;
  readonly withList?: boolean;
  /** The number of the first question on the card, where others stand on one before; 1 unless told. */
  readonly firstNumber?: number;
  /** Further questions are on a card of this number. */
  readonly nextPage?: number;
  /** Where the page is served; without it no address is told. */
  readonly publicUrl?: string;
}

/** Buttons under the results: what more there is, by who looks. */
function buttonsOf(
  { survey, publishedAt, questions }: Report,
  edition: Edition,
  { forManager, withList, nextPage }: CardView,
) {
  const data = { edition, surveyId: survey.id };
  const asksForWords = questions.some(({ question, n }) => question.type === 'text' && n !== null);
  const more = { title: labelIn(edition, 'surveys.moreResults'), verb: 'surveys.results' };
  return [
    ...(nextPage === undefined ? [] : [{ ...more, data: { ...data, page: nextPage } }]),
    ...(forManager && survey.state === 'closed'
      ? [
          ...(asksForWords
            ? [{ title: labelIn(edition, 'surveys.readComments'), verb: 'surveys.comments', data }]
            : []),
          publishedAt === null
            ? { title: labelIn(edition, 'surveys.publishPage'), verb: 'surveys.publish', data }
            : { title: labelIn(edition, 'surveys.withdrawPage'), verb: 'surveys.unpublish', data },
          { title: labelIn(edition, 'surveys.coverageButton'), verb: 'surveys.coverage', data },
        ]
      : []),
    ...(survey.wave && survey.state === 'closed'
      ? [{ title: labelIn(edition, 'surveys.trendButton'), verb: 'surveys.trend', data }]
      : []),
    ...(withList
      ? [{ title: labelIn(edition, 'surveys.allButton'), verb: 'surveys.list', data: { edition } }]
      : []),
  ];
}

/** The results as bars, for channels and for whoever asks. Every figure is one that was released. */
export function resultsCard(report: Report, edition: Edition, view: CardView = {}): Card {
  const { survey, questions, publishedAt } = report;
  return {
    template: 'surveys/results',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, survey.state === 'closed' ? 'surveys.resultsTitle' : 'surveys.interimTitle'),
      titles: inEach(edition, (language) => survey.title[language]),
      facts: [
        ...inLines(edition, (language) => factsOf(language, report)),
        ...(publishedAt === null || view.publicUrl === undefined
          ? []
          : inLines(edition, (language) => [
              say(language, 'surveys.onTheWeb', { address: `${view.publicUrl}${pagePathOf(survey.id)}` }),
            ])),
      ],
      questions: questions.map((question, index) => ({
        texts: inEach(edition, (language) => question.question.text[language]).map((text, at) =>
          at === 0 ? `${index + (view.firstNumber ?? 1)}. ${text}` : text,
        ),
        notes: inLines(edition, (language) => notesOf(language, question, report)),
        rows: rowsOf(question, edition),
        quotes: [
          ...question.comments.slice(0, COMMENTS_ON_A_CARD).map((comment) => `“${comment}”`),
          ...othersNote(edition, question),
        ],
      })),
      legend: inLines(edition, (language) => legendOf(language, report)),
      buttons: buttonsOf(report, edition, view),
    },
  };
}
