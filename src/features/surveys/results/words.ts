import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { say, type Values } from '../../../language/say.ts';
import { meaningOf, written, type Mark } from '../release/marks.ts';
import type { Survey } from '../asking/survey.ts';
import type { Figure, QuestionFigures } from './figures/figures.ts';
import type { QuestionReport, Report } from './report.ts';

/** How results are worded, in one language: the card, the page and the files say the same. */

const LOCALE = { cy: 'cy-GB', en: 'en-GB' } as const;

/** A share as a whole percentage: the figures are rounded to five people, so more would be pretence. */
export const percent = (language: Language, share: number): string =>
  new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const decimal = (language: Language, value: number): string =>
  new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value,
  );

/** `25 · 56%`, or the mark that stands for it. */
export function figureText(language: Language, { count, share, mark }: Figure): string {
  if (mark !== null) return written(mark);
  return share === null ? String(count) : `${count} · ${percent(language, share)}`;
}

/** Of whom the figures are: how many answered. */
const answeredOf = (language: Language, { ballots, exact, threshold }: Report): string =>
  ballots === null
    ? say(language, 'surveys.tooFewAnswered', { threshold })
    : say(language, exact ? 'surveys.ofThoseExactly' : 'surveys.ofThose', { ballots });

/** How many channels, organisations and people were asked; nothing where that was never counted. */
export function askedOf(language: Language, { invited }: Pick<Survey, 'invited'>): string[] {
  if (invited === null) return [];
  const { people, channels, organisations } = invited;
  return people === null
    ? [say(language, 'surveys.askedWhere', { channels, organisations })]
    : [say(language, 'surveys.askedWhom', { channels, organisations, people })];
}

/** What stands under a figure that goes about by itself: of whom it is, and who was asked. */
export const sourceOf = (language: Language, report: Report): string[] => [
  answeredOf(language, report),
  ...askedOf(language, report.survey),
];

/** What has to be said of a survey before any figure. */
export function factsOf(language: Language, report: Report): string[] {
  const { survey, ballots, exact } = report;
  const told = (key: MessageKey, values: Values = {}): string => say(language, key, values);
  const date = survey.closedAt === null ? '' : formatDateTime(language, survey.closedAt);
  return [
    answeredOf(language, report),
    ...(survey.closedAt === null
      ? [told('surveys.interimFacts', { date: formatDateTime(language, report.toldAt ?? survey.createdAt) })]
      : [told('surveys.closedOn', { date })]),
    ...askedOf(language, survey),
    ...(ballots === null ? [] : [told('surveys.chosenThemselves')]),
    ...(report.laterHeldBack
      ? [told('surveys.laterHeldBack', { date: formatDateTime(language, report.toldAt ?? survey.createdAt) })]
      : []),
    ...(exact ? [told('surveys.namedExempt')] : []),
    ...(survey.sample ? [told('surveys.sampleNote')] : []),
  ];
}

/** Whether any group of the breakdown is kept back in a question that has some. */
const hidesGroups = ({ groups }: QuestionFigures): boolean => groups.some(({ n }) => n === null);

/** The marks that a report has, each with its meaning. */
export function legendOf(language: Language, { questions, exact }: Report): string[] {
  const marks = new Set<Mark>();
  for (const question of questions) {
    if (question.n === null || hidesGroups(question)) marks.add('c');
    for (const { mark } of [...question.figures, ...question.groups.flatMap(({ figures }) => figures)])
      if (mark !== null) marks.add(mark);
  }
  if (exact) return [];
  return (['c', 'k'] as const)
    .filter((mark) => marks.has(mark))
    .map((mark) => `${written(mark)} ${meaningOf(mark)[language]}`);
}

/** What has to be said of a question beside its figures. */
export function notesOf(language: Language, question: QuestionReport, report: Report): string[] {
  const { n, declined, summary, stands, range } = question;
  const asked = question.question;
  const told = (key: MessageKey, values: Values = {}): string => say(language, key, values);
  if (n === null) return [`${written('c')} ${told('surveys.questionConfidential')}`];
  if (asked.type === 'text') {
    const themes = question.themes.map(({ word, comments }) => `${word} (${comments})`).join(', ');
    return [
      told('surveys.commentsCount', { comments: n }),
      told('surveys.commentsModerated'),
      ...(themes === '' ? [] : [told('surveys.themes', { themes })]),
    ];
  }
  const leader = question.figures.find(({ id }) => id === range?.id);
  return [
    ...(n === report.ballots ? [] : [told('surveys.answeredBy', { ballots: n })]),
    ...(stands ? [told('surveys.standsAsBefore')] : []),
    ...(declined > 0 ? [told('surveys.declinedBy', { ballots: declined })] : []),
    ...(asked.type === 'choice' && asked.several ? [told('surveys.couldChooseSeveral')] : []),
    ...(asked.type === 'ranking' ? [told('surveys.howRanked')] : []),
    ...(summary
      ? [
          told('surveys.ratingSummary', {
            mean: decimal(language, summary.mean),
            median: decimal(language, summary.median),
            top: percent(language, summary.topTwo),
          }),
        ]
      : []),
    ...(summary && summary.score !== null
      ? [told('surveys.ratingScore', { score: Math.round(summary.score) })]
      : []),
    ...(range && leader
      ? [
          told(
            report.survey.breakdown?.by === 'organisation'
              ? 'surveys.withoutOneOrganisation'
              : 'surveys.withoutOneSector',
            {
              option: leader.text[language],
              lowest: percent(language, range.lowest),
              highest: percent(language, range.highest),
            },
          ),
        ]
      : []),
  ];
}

/** An option of a ranking: its score, mean place and first choices; in full, also what it beats pair by pair. */
export function standingText(
  language: Language,
  question: QuestionFigures,
  { id, count, mark }: Figure,
  inFull = false,
): string | undefined {
  const standing = question.standings.find(({ option }) => option === id);
  return (
    standing &&
    say(language, inFull ? 'surveys.standingInFull' : 'surveys.standing', {
      rank: decimal(language, standing.meanRank),
      score: Math.round(standing.score),
      first: mark === null ? (count ?? 0) : written(mark),
      ...{ wins: standing.wins, others: question.standings.length - 1, place: standing.place },
    })
  );
}
