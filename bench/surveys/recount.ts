import { isDeepStrictEqual } from 'node:util';
import { countSurvey } from '../../src/features/surveys/counting/count.ts';
import type { SurveyTally } from '../../src/features/surveys/counting/tally.ts';
import { openRecords } from '../../src/features/surveys/records.ts';
import type { Database } from '../../src/storage/collection.ts';
import type { Member } from './crowd.ts';

/** What the house counted: everything that lies in its storage, before anything is held back. */
export async function countedIn(database: Database, surveyId: string): Promise<SurveyTally['all']> {
  const records = openRecords(database, 'not needed to count');
  const survey = (await records.surveys.get('surveys', surveyId))?.value;
  if (!survey) throw new Error(`There is no survey ${surveyId}.`);
  return countSurvey(survey, await records.ballots.open(survey)).all;
}

type Count = Record<string, number>;
const addTo = (count: Count, key: string): void => void (count[key] = (count[key] ?? 0) + 1);

/** The same counted from what people typed, by other code: value by value, place by place, pair by pair. */
function recountOf(members: readonly Member[]) {
  const found = { ballots: members.length, one: {} as Count, rate: {} as Count, some: {} as Count };
  const order = { first: {} as Count, before: {} as Count };
  const sure: Count = {};
  for (const { typed } of members) {
    addTo(found.one, typed.q1 ?? '');
    addTo(found.rate, typed.q2 ?? '');
    for (const each of (typed.q3 ?? '').split(',')) addTo(found.some, each);
    const places = [1, 2, 3, 4, 5, 6].map((place) => typed[`q4p${place}`] ?? '');
    addTo(order.first, places[0] ?? '');
    for (const [at, a] of places.entries()) for (const b of places.slice(at + 1)) addTo(order.before, a + b);
    addTo(sure, typed.q5 ?? '');
  }
  return { ...found, order, sure };
}

const withoutZeros = (counts: Readonly<Count>): Count =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Whether the house counted what people typed, every number of it. */
export function agrees(tally: SurveyTally['all'], members: readonly Member[]): boolean {
  const counts = (id: string): Count => {
    const question = tally.questions.find(({ question: own }) => own === id);
    return question && 'counts' in question ? withoutZeros(question.counts) : {};
  };
  const ranking = tally.questions.find(({ type }) => type === 'ranking');
  const first: Count = {};
  const before: Count = {};
  if (ranking?.type === 'ranking') {
    for (const [id, places] of Object.entries(ranking.places)) first[id] = places[0] ?? 0;
    for (const [a, row] of Object.entries(ranking.pairs))
      for (const [b, count] of Object.entries(row)) before[a + b] = count;
  }
  const house = {
    ...{ ballots: tally.ballots, one: counts('one'), rate: counts('rate'), some: counts('some') },
    order: { first: withoutZeros(first), before: withoutZeros(before) },
    sure: counts('sure'),
  };
  return isDeepStrictEqual(house, recountOf(members));
}
