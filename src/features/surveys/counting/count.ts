import { assertNever } from '../../../lib/assert-never.ts';
import { SCALES, YES_NO, type Question, type RankingQuestion } from '../asking/question.ts';
import type { Survey } from '../asking/survey.ts';
import type { Answer, Ballot, BallotBox } from '../answering/ballot.ts';
import { isAsked } from '../answering/conditions.ts';
import type { Counts, QuestionTally, RankingTally, SurveyTally, Tally } from './tally.ts';

type Given<T extends Answer['type']> = Extract<Answer, { type: T }>;

const countOf = (values: readonly string[], chosen: readonly string[]): Counts => {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const value of chosen) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/** Twice the Borda points of an option on one ballot: options without a place share the points that remain. */
const doubledPoints = (options: number, order: readonly string[], option: string): number => {
  const place = order.indexOf(option);
  return place === -1 ? options - 1 - order.length : 2 * (options - 1 - place);
};

function countRanking(
  { options }: RankingQuestion,
  orders: readonly (readonly string[])[],
): Pick<RankingTally, 'places' | 'pairs' | 'doubledBorda'> {
  const ids = options.map(({ id }) => id);
  const placeIn = (order: readonly string[], id: string): number => {
    const place = order.indexOf(id);
    return place === -1 ? ids.length : place;
  };
  const places = ids.map((id) => {
    const row = new Array<number>(ids.length + 1).fill(0);
    for (const order of orders) row[placeIn(order, id)] = (row[placeIn(order, id)] ?? 0) + 1;
    return [id, row] as const;
  });
  const before = (a: string, b: string): number =>
    orders.filter((order) => placeIn(order, a) < placeIn(order, b)).length;
  const pairs = ids.map(
    (a) => [a, Object.fromEntries(ids.filter((b) => b !== a).map((b) => [b, before(a, b)]))] as const,
  );
  const borda = ids.map(
    (id) => [id, orders.reduce((sum, order) => sum + doubledPoints(ids.length, order, id), 0)] as const,
  );
  return {
    places: Object.fromEntries(places),
    pairs: Object.fromEntries(pairs),
    doubledBorda: Object.fromEntries(borda),
  };
}

/** Counts one question. `comments`: how many wrote one, where that is to be counted. */
function countQuestion(question: Question, ballots: readonly Ballot[], comments: number): QuestionTally {
  const asked = ballots.filter(({ answers }) => isAsked(question, answers)).length;
  const answers = ballots.flatMap((ballot) => ballot.answers.filter((one) => one.question === question.id));
  const declined = answers.filter(({ type }) => type === 'declined').length;
  const given = <T extends Answer['type']>(type: T): Given<T>[] =>
    answers.filter((answer): answer is Given<T> => answer.type === type);
  const counted = (answered: number) => ({
    ...{ question: question.id, answered, declined },
    skipped: Math.max(0, asked - answered - declined),
  });
  switch (question.type) {
    case 'choice': {
      const choices = given('choice');
      const ids = question.options.map(({ id }) => id);
      const counts = countOf(
        ids,
        choices.flatMap(({ options }) => options),
      );
      return { ...counted(choices.length), type: 'choice', several: question.several, counts };
    }
    case 'rating': {
      const ratings = given('rating').map(({ value }) => String(value));
      const counts = countOf(SCALES[question.scale].map(String), ratings);
      return { ...counted(ratings.length), type: 'rating', counts };
    }
    case 'yes-no': {
      const said = given('yes-no').map(({ value }) => value);
      return { ...counted(said.length), type: 'yes-no', counts: countOf(YES_NO, said) };
    }
    case 'ranking': {
      const orders = given('ranking').map(({ order }) => order);
      return { ...counted(orders.length), type: 'ranking', ...countRanking(question, orders) };
    }
    case 'text':
      return { ...counted(comments), type: 'text' };
    default:
      return assertNever(question);
  }
}

/** Counts every question of a survey over all ballots and over each declared group. Holds nothing back. */
export function countSurvey(
  { questions, breakdown }: Pick<Survey, 'questions' | 'breakdown'>,
  { ballots, comments }: BallotBox,
): SurveyTally {
  const tally = (of: readonly Ballot[], withComments: boolean): Tally => ({
    ballots: of.length,
    questions: questions.map((question) =>
      countQuestion(
        question,
        of,
        withComments ? comments.filter((comment) => comment.question === question.id).length : 0,
      ),
    ),
  });
  const groups = (breakdown?.values ?? []).map(
    ({ id }) =>
      [
        id,
        tally(
          ballots.filter(({ group }) => group === id),
          false,
        ),
      ] as const,
  );
  return { all: tally(ballots, true), groups: new Map(groups) };
}
