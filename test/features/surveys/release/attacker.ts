import loadHighs, { type Highs } from 'highs';
import type { Release } from '../../../../src/features/surveys/release/released.ts';
import type { Asked } from './counting.ts';

/** A sum of counts, by the names of the variables. */
export type Sum = Readonly<Record<string, number>>;

/** What outsiders can know of a count. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

// The package's types are written for CommonJS, its module is not: what is imported is the function itself.
const load = loadHighs as unknown as typeof loadHighs.default;
let highs: Highs;
before(async () => {
  highs = await load();
});

/**
 * Somebody who has everything that was shown, knows how figures are rounded and that all counts belong to people, and has
 * a solver of whole-number programs (HiGHS). What they can conclude of a count is exactly the range of the program.
 */
export class Attacker {
  readonly #rows: string[] = [];
  readonly #names = new Set<string>();

  #sum(sum: Sum): string {
    const terms = Object.entries(sum).filter(([, factor]) => factor !== 0);
    for (const [name] of terms) this.#names.add(name);
    return terms.map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');
  }

  /** lowest <= sum <= highest */
  knows(sum: Sum, lowest: number, highest = Infinity): this {
    const written = this.#sum(sum);
    if (Number.isFinite(lowest)) this.#rows.push(`${written} >= ${lowest}`);
    if (Number.isFinite(highest)) this.#rows.push(`${written} <= ${highest}`);
    return this;
  }

  /** The sum is that of the others. */
  equal(sum: Sum, others: Sum): this {
    return this.knows(
      { ...sum, ...Object.fromEntries(Object.entries(others).map(([name, f]) => [name, -f])) },
      0,
      0,
    );
  }

  /**
   * The best whole-number value. Most of these programs have whole corners already; where the one that was found is not,
   * branch and bound goes on from there.
   */
  #best(way: 'Minimize' | 'Maximize', sum: Sum): number {
    const objective = this.#sum(sum);
    const rows = this.#rows.map((row, at) => ` c${at}: ${row}`).join('\n');
    const program = `${way}\n obj: ${objective}\nSubject To\n${rows}\n`;
    const relaxed = this.#solve(`${program}End`);
    if (relaxed === undefined) return Infinity;
    return relaxed.whole
      ? relaxed.value
      : (this.#solve(`${program}Generals\n ${[...this.#names].join(' ')}\nEnd`)?.value ?? Infinity);
  }

  #solve(text: string): { value: number; whole: boolean } | undefined {
    const { Status, ObjectiveValue, Columns } = highs.solve(text, { output_flag: false });
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return undefined;
    if (Status !== 'Optimal') throw new Error(`${Status}: what was shown contradicts itself\n${text}`);
    const values = Object.values(Columns as Readonly<Record<string, { readonly Primal?: number }>>);
    const whole = values.every(({ Primal = 0 }) => Math.abs(Primal - Math.round(Primal)) < 1e-6);
    return { value: Math.round(ObjectiveValue), whole };
  }

  /** The least that a count can be. */
  lowestOf(sum: Sum): number {
    return this.#best('Minimize', sum);
  }

  rangeOf(sum: Sum): Range {
    return { lowest: this.#best('Minimize', sum), highest: this.#best('Maximize', sum) };
  }
}

export const widthOf = ({ lowest, highest }: Range): number => highest - lowest;

/** What everybody may know of how figures came about. */
export interface Published {
  readonly release: Release;
  readonly asked: readonly Asked[];
  readonly groups: readonly string[];
  readonly threshold: number;
  /** How far a figure may be from the truth: 4 in a release, 0 in a plain tally. */
  readonly off: number;
  /** Of what parts a group consisted then: of those who had answered by some day. By itself, unless told. */
  readonly partsOf?: (group: string) => readonly string[];
}

/** The names of variables: people of a group; of those who answered a question; and who chose something. */
export const people = (group: string): string => `n_${group}`;
export const answering = (question: string, group: string): string => `a_${question}_${group}`;
export const choosing = (question: string, group: string, option: string): string =>
  `x_${question}_${group}_${option}`;

/** The sum over groups. */
export const over = (groups: readonly string[], name: (group: string) => string): Sum =>
  Object.fromEntries(groups.map((group) => [name(group), 1]));

/** What is true of any people: who answered is there, and who answered chose something. */
function knowsPeople(attacker: Attacker, { id, kind, options }: Asked, group: string): void {
  const chosen = Object.fromEntries(options.map((option) => [choosing(id, group, option), 1]));
  attacker.knows({ [people(group)]: 1, [answering(id, group)]: -1 }, 0);
  if (kind !== 'several') {
    attacker.equal(chosen, { [answering(id, group)]: 1 });
    return;
  }
  attacker.knows({ ...chosen, [answering(id, group)]: -1 }, 0);
  for (const name of Object.keys(chosen)) attacker.knows({ [answering(id, group)]: 1, [name]: -1 }, 0);
}

/** Writes down everything that releases say, the later after the earlier, for an attacker to compute with. */
export function attackerOn(...published: readonly Published[]): Attacker {
  const attacker = new Attacker();
  for (const { release, asked, groups, threshold, off, partsOf = (group: string) => [group] } of published) {
    const parts = groups.flatMap(partsOf);
    // Totals are rounded down, so they say "at least".
    const total = (sum: Sum, figure: number): Attacker =>
      attacker.knows(sum, Math.max(figure, threshold), figure + off);
    const near = (sum: Sum, figure: number, floor = 0): Attacker =>
      attacker.knows(sum, Math.max(figure - off, floor), figure + off);
    total(over(parts, people), release.ballots ?? 0);
    for (const one of asked) {
      for (const part of parts) knowsPeople(attacker, one, part);
      const question = release.questions.find(({ question: id }) => id === one.id);
      // What stands was counted, and told, with an earlier release.
      if (typeof question?.n !== 'number' || question.stands) continue;
      total(
        over(parts, (part) => answering(one.id, part)),
        question.n,
      );
      for (const [option, count] of Object.entries(question.cells)) {
        if (count === null) continue;
        near(
          over(parts, (part) => choosing(one.id, part, option)),
          count,
        );
      }
      for (const [group, shown] of Object.entries(question.groups)) {
        const own = partsOf(group);
        near(
          over(own, (part) => answering(one.id, part)),
          shown.n,
          threshold,
        );
        for (const [option, count] of Object.entries(shown.cells)) {
          if (count === null) continue;
          near(
            over(own, (part) => choosing(one.id, part, option)),
            count,
          );
        }
      }
    }
  }
  return attacker;
}
