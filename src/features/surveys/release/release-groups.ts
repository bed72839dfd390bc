import type { QuestionTally, SurveyTally } from '../counting/tally.ts';
import { staysHidden } from './hidden.ts';
import { countsOf } from './release-question.ts';
import type { ReleasedGroup, ReleasedQuestion } from './released.ts';
import { shareOut, sumOf } from './rounding.ts';
import { roundRows } from './round-rows.ts';
import type { Governed } from './rules.ts';
import { answersOf, isNearlyUnanimous } from './unanimity.ts';

/** A group of the breakdown, as far as one question goes. `n` and `rounded`: how many of it answered. */
export interface Row {
  readonly id: string;
  readonly invited: number | null;
  readonly n: number;
  readonly rounded: number;
  readonly tally: QuestionTally | undefined;
}

const peopleIn = (rows: readonly Row[]): number => sumOf(rows.map(({ n }) => n));
const shownOf = (rows: readonly Row[]): number => sumOf(rows.map(({ rounded }) => rounded));
const hides = (rows: readonly Row[], threshold: number): boolean =>
  staysHidden(rows, Math.min(peopleIn(rows), shownOf(rows)), threshold);

const smallestOf = (rows: readonly Row[]): Row | undefined => [...rows].sort((a, b) => a.n - b.n).at(0);

/**
 * The rows that may be seen: those with enough people, without the smallest of them until what is hidden has two rows
 * and the threshold's worth of people.
 */
export function largeEnough(
  rows: readonly Row[],
  candidates: readonly Row[],
  threshold: number,
): readonly Row[] {
  const shown = candidates.filter(({ n }) => n >= threshold);
  while (shown.length > 0) {
    if (
      hides(
        rows.filter((row) => !shown.includes(row)),
        threshold,
      )
    )
      return shown;
    const smallest = smallestOf(shown);
    if (smallest) shown.splice(shown.indexOf(smallest), 1);
  }
  return [];
}

/** The groups of a survey with their ballots; none where not every ballot is in one of them. */
export function rowsOf({ all, groups }: SurveyTally, governed: Governed, shown: number): readonly Row[] {
  const counts = governed.groups.map(({ id }) => groups.get(id)?.ballots ?? 0);
  const rounded = sumOf(counts) === all.ballots ? shareOut(counts, shown) : undefined;
  if (!rounded) return [];
  return governed.groups.map(({ id, invited }, at) => ({
    ...{ id, invited, n: counts[at] ?? 0, rounded: rounded[at] ?? 0, tally: undefined },
  }));
}

/** The same rows for one question: how many in each answered it. None where they cannot be told consistently. */
function answering(
  rows: readonly Row[],
  { groups }: SurveyTally,
  question: ReleasedQuestion,
): readonly Row[] {
  const tallies = rows.map(({ id }) =>
    groups.get(id)?.questions.find((tally) => tally.question === question.question),
  );
  const counts = tallies.map((tally) => tally?.answered ?? 0);
  const rounded = shareOut(counts, question.n ?? 0, { atMost: rows.map((row) => row.rounded) });
  if (!rounded) return [];
  return rows.map((row, at) => ({
    ...row,
    n: counts[at] ?? 0,
    rounded: rounded[at] ?? 0,
    tally: tallies[at],
  }));
}

/** The tables that a question is made of: one with all its cells, or, where several may be chosen, one for each option. */
function tablesOf({ n, cells, type, several }: ReleasedQuestion): readonly (readonly string[])[] {
  const keys = Object.keys(cells).filter((key) => cells[key] !== null);
  return n === null || type === 'text' ? [] : several ? keys.map((key) => [key]) : [keys];
}

/** A group's figures, cell by cell, and the total from which the rest follows. */
type Figures = Map<string, Map<string, number>>;

/** Rounds every table of the question for the shown rows. The id of a row that must go, or `null` for any. */
function round(shown: readonly Row[], question: ReleasedQuestion): Figures | { gone: string | null } {
  const figures: Figures = new Map(shown.map(({ id }) => [id, new Map<string, number>()]));
  const n = question.n ?? 0;
  const { several } = question;
  for (const keys of tablesOf(question)) {
    const totals = keys.map((key) => question.cells[key] ?? 0);
    const counts = shown.map(({ tally, n: people }) => {
      const own = keys.map((key) => (tally && countsOf(tally)[key]) ?? 0);
      return several ? [...own, people - sumOf(own)] : own;
    });
    const columns = several ? [...totals, n - sumOf(totals)] : totals;
    const table = roundRows(
      counts,
      shown.map(({ rounded }) => rounded),
      columns,
    );
    if (!table) return { gone: null };
    for (const [at, row] of shown.entries()) {
      const values = table[at] ?? [];
      const answers = several ? values.slice(0, 1) : values;
      if (isNearlyUnanimous(row.rounded, answersOf(keys, answers))) return { gone: row.id };
      for (const [place, key] of keys.entries()) figures.get(row.id)?.set(key, values[place] ?? 0);
    }
  }
  const short =
    several &&
    shown.find(
      ({ id, rounded }) => !everybodyChose(question, rounded, [...(figures.get(id)?.values() ?? [])]),
    );
  return short ? { gone: short.id } : figures;
}

/** Whether so many people can all have chosen something: else the figures would say more than each of them does. */
const everybodyChose = ({ cells }: ReleasedQuestion, n: number, counts: readonly number[]): boolean =>
  sumOf(counts) >= n || Object.values(cells).includes(null);

/** Whether what the hidden rows have together, which anybody can work out, is itself fit to be seen. */
function restIsSafe(shown: readonly Row[], figures: Figures, question: ReleasedQuestion): boolean {
  const rest = (question.n ?? 0) - shownOf(shown);
  const keys = tablesOf(question).flat();
  const cells = keys.map(
    (key) => (question.cells[key] ?? 0) - sumOf(shown.map(({ id }) => figures.get(id)?.get(key) ?? 0)),
  );
  const isUnanimous = isNearlyUnanimous(rest, answersOf(keys, cells));
  return (!question.several || everybodyChose(question, rest, cells)) && !isUnanimous;
}

/** The groups whose answers to one question may be seen, out of those whose size may. */
export function releaseGroups(
  question: ReleasedQuestion,
  tally: SurveyTally,
  rows: readonly Row[],
  candidates: readonly Row[],
  { threshold }: Governed,
): ReleasedQuestion['groups'] {
  const all = answering(rows, tally, question);
  const within = new Set(candidates.map(({ id }) => id));
  let shown = largeEnough(
    all,
    all.filter(({ id }) => within.has(id)),
    threshold,
  );
  while (shown.length > 0) {
    const figures = round(shown, question);
    let gone: string | null | undefined;
    if (!(figures instanceof Map)) gone = figures.gone;
    else if (shown.length < all.length && !restIsSafe(shown, figures, question)) gone = null;
    else return tell(shown, figures);
    const leaving = gone ?? smallestOf(shown)?.id;
    shown = largeEnough(
      all,
      shown.filter(({ id }) => id !== leaving),
      threshold,
    );
  }
  return {};
}

const tell = (shown: readonly Row[], figures: Figures): Readonly<Record<string, ReleasedGroup>> =>
  Object.fromEntries(
    shown.map(({ id, rounded }) => [id, { n: rounded, cells: Object.fromEntries(figures.get(id) ?? []) }]),
  );
