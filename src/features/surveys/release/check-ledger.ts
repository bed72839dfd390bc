import { isDeepStrictEqual } from 'node:util';
import { staysHidden } from './hidden.ts';
import type { Cells, Ledger, Release, ReleasedQuestion } from './released.ts';
import { BASE, sumOf } from './rounding.ts';
import { stepOf, type Governed } from './rules.ts';
import { answersOf, isNearlyUnanimous } from './unanimity.ts';

/**
 * The check before anything goes out. It knows only what outsiders know: the figures that were shown and those that
 * would be. It asks whether the figures themselves are a possible world: counts that add up, nobody taken back, no less than
 * nothing hidden. If they are, then so is every world near by: any count with up to `MOST_OFF` more people
 * in it, and any hidden group with all that is hidden. So the range of each count is known from inside: it is at least so
 * wide, whatever anybody computes (docs/decisions/0007). What is wrong comes back, and
 * where; nothing is right.
 */

/** Why a release may not go out, by the rule that it breaks. */
export interface Fault {
  /** A question, or a group of it, or two options of a ranking. */
  readonly where: string;
  readonly what:
    | 'too-few'
    | 'not-rounded'
    | 'does-not-add-up'
    | 'more-than-all'
    | 'too-few-choices'
    | 'one-cell-hidden'
    | 'nearly-unanimous'
    | 'under-threshold'
    | 'hidden-could-be-told'
    | 'not-asked-before'
    | 'too-few-new'
    | 'new-nearly-unanimous'
    | 'takes-back'
    | 'stands-otherwise'
    | 'after-final'
    | 'interim-not-declared'
    | 'groups-before-close';
}

const at = (where: string, what: Fault['what']): Fault => ({ where, what });

const known = (cells: Cells): number[] => Object.values(cells).filter((count) => count !== null);

function* faultsOfTable(n: number, cells: Cells, several: boolean, what: string): Generator<Fault> {
  const counts = known(cells);
  const hidden = Object.keys(cells).length - counts.length;
  if ([n, ...counts].some((count) => count < 0 || count % BASE !== 0 || count > n))
    yield at(what, 'not-rounded');
  if (several && hidden === 0 && sumOf(counts) < n) yield at(what, 'too-few-choices');
  if (!several && (hidden > 0 || sumOf(counts) !== n)) yield at(what, 'does-not-add-up');
  if (several && hidden === 1) yield at(what, 'one-cell-hidden');
  if (isNearlyUnanimous(n, answersOf(Object.keys(cells), counts))) yield at(what, 'nearly-unanimous');
}

function* faultsOfPairs({ pairs, n }: ReleasedQuestion): Generator<Fault> {
  for (const [a, others] of Object.entries(pairs)) {
    for (const [b, count] of Object.entries(others)) {
      if ((count ?? 0) + (pairs[b]?.[a] ?? 0) > (n ?? 0)) yield at(`${a}>${b}`, 'more-than-all');
    }
  }
}

function* faultsOfGroups(question: ReleasedQuestion, governed: Governed): Generator<Fault> {
  const shown = Object.entries(question.groups);
  const { several } = question;
  if (shown.length === 0) return;
  for (const [id, { n, cells }] of shown) {
    if (n < governed.threshold) yield at(`group-${id}`, 'under-threshold');
    yield* faultsOfTable(n, withHidden(cells, question.cells), several, `group-${id}`);
  }
  const hidden = governed.groups.filter(({ id }) => !(id in question.groups));
  const rest = (question.n ?? 0) - sumOf(shown.map(([, { n }]) => n));
  const cells = Object.fromEntries(
    Object.entries(question.cells).map(([key, count]) => [
      key,
      count === null ? null : count - sumOf(shown.map(([, group]) => group.cells[key] ?? 0)),
    ]),
  );
  if (!staysHidden(hidden, rest, governed.threshold)) yield at('hidden', 'hidden-could-be-told');
  if (hidden.length > 0) yield* faultsOfTable(rest, cells, several, 'hidden');
  else if (rest !== 0 || known(cells).some((count) => count !== 0)) yield at('groups', 'does-not-add-up');
}

/** A group's cells, with those that are hidden from everybody. */
const withHidden = (cells: Cells, all: Cells): Cells =>
  Object.fromEntries(Object.keys(all).map((key) => [key, all[key] === null ? null : (cells[key] ?? 0)]));

/** No group can be told by what is missing in all questions together. */
function* faultsOfSizes({ ballots, questions }: Release, governed: Governed): Generator<Fault> {
  const sizes = new Map<string, number>();
  for (const { groups } of questions) {
    for (const [id, { n }] of Object.entries(groups)) sizes.set(id, Math.max(n, sizes.get(id) ?? 0));
  }
  if (sizes.size === 0) return;
  const hidden = governed.groups.filter(({ id }) => !sizes.has(id));
  const rest = (ballots ?? 0) - sumOf([...sizes.values()]);
  if (rest < 0 || !staysHidden(hidden, rest, governed.threshold)) yield at('groups', 'hidden-could-be-told');
}

const risesOf = (before: Cells, after: Cells): number[] =>
  Object.entries(before).flatMap(([key, count]) => {
    const now = after[key];
    return count === null || now === null || now === undefined ? [] : [now - count];
  });

/** Those who answered between two releases are a group like any other: not too few, and not all with the same answer. */
function* faultsOfStep(
  before: ReleasedQuestion,
  next: ReleasedQuestion,
  governed: Governed,
): Generator<Fault> {
  if (next.stands) {
    if (!isDeepStrictEqual({ ...next, stands: before.stands }, before))
      yield at(next.question, 'stands-otherwise');
    return;
  }
  if (before.n === null || next.n === null) return;
  const rises = risesOf(before.cells, next.cells);
  const inPairs = Object.entries(before.pairs).flatMap(([a, others]) => risesOf(others, next.pairs[a] ?? {}));
  const since = next.n - before.n;
  if (since < stepOf(governed)) yield at(next.question, 'too-few-new');
  if ([next.declined - before.declined, ...rises, ...inPairs].some((rise) => rise < 0)) {
    yield at(next.question, 'takes-back');
  }
  if (next.type !== 'text' && isNearlyUnanimous(since, answersOf(Object.keys(before.cells), rises)))
    yield at(next.question, 'new-nearly-unanimous');
}

function* faultsSince(last: Release, next: Release, governed: Governed): Generator<Fault> {
  if (last.stage === 'final') yield at('survey', 'after-final');
  if ((next.ballots ?? 0) - (last.ballots ?? 0) < stepOf(governed)) yield at('survey', 'too-few-new');
  for (const question of next.questions) {
    const before = last.questions.find((one) => one.question === question.question);
    if (before) yield* faultsOfStep(before, question, governed);
    else yield at(question.question, 'not-asked-before');
  }
}

function* faultsOfQuestion(
  question: ReleasedQuestion,
  ballots: number,
  governed: Governed,
): Generator<Fault> {
  const { n, declined, cells, type, several } = question;
  if (n === null) return;
  if (n < governed.threshold || n + declined > ballots) yield at(question.question, 'too-few');
  if (type !== 'text') {
    yield* faultsOfTable(n, cells, several, question.question);
    yield* faultsOfPairs(question);
    yield* faultsOfGroups(question, governed);
  }
}

/** What speaks against showing `next` after everything in the ledger; nothing if it may be shown. */
export function faultsOf(next: Release, ledger: Ledger, governed: Governed): readonly Fault[] {
  const last = ledger.at(-1);
  const ballots = next.ballots ?? 0;
  return [
    ...(ballots < governed.threshold || ballots % BASE !== 0 ? [at('survey', 'too-few')] : []),
    ...(next.stage === 'interim' && !governed.interim ? [at('survey', 'interim-not-declared')] : []),
    ...next.questions.flatMap((question) => [
      ...faultsOfQuestion(question, ballots, governed),
      ...(next.stage === 'interim' && Object.keys(question.groups).length > 0
        ? [at(question.question, 'groups-before-close')]
        : []),
    ]),
    ...faultsOfSizes(next, governed),
    ...(last ? faultsSince(last, next, governed) : []),
  ];
}
