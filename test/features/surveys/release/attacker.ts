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

const highs: Highs = await loadHighs();

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

  #best(way: 'Minimize' | 'Maximize', sum: Sum): number {
    const objective = this.#sum(sum);
    const rows = this.#rows.map((row, at) => ` c${at}: ${row}`).join('\n');
    const text = `${way}\n obj: ${objective}\nSubject To\n${rows}\nGenerals\n ${[...this.#names].join(' ')}\nEnd`;
    const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false });
    if (Status === 'Optimal') return Math.round(ObjectiveValue);
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Infinity;
    throw new Error(`The solver ended with ${Status}, so what was shown contradicts itself:\n${text}`);
  }

  rangeOf(sum: Sum): Range {
    return { lowest: this.#best('Minimize', sum), highest: this.#best('Maximize', sum) };
  }
}

export const widthOf = ({ lowest, highest }: Range): number => highest - lowest;

/** What everybody may know of how the figures came about. */
export interface Published {
  readonly release: Release;
  readonly asked: readonly Asked[];
  readonly groups: readonly string[];
  readonly threshold: number;
  /** How far a figure may be from the truth: 4 in a release, 0 in a plain tally. */
  readonly off: number;
}

/** The names of variables: people of a group; of those who answered a question; and who chose something. */
export const people = (group: string): string => `n_${group}`;
export const answering = (question: string, group: string): string => `a_${question}_${group}`;
export const choosing = (question: string, group: string, option: string): string =>
  `x_${question}_${group}_${option}`;

/** The sum over groups. */
export const over = (groups: readonly string[], name: (group: string) => string): Sum =>
  Object.fromEntries(groups.map((group) => [name(group), 1]));

/** Writes down everything that a release says, for an attacker to compute with. */
export function attackerOn({ release, asked, groups, threshold, off }: Published, mark = ''): Attacker {
  const attacker = new Attacker();
  const g = groups.map((group) => mark + group);
  const near = (sum: Sum, figure: number, floor = -Infinity): Attacker =>
    attacker.knows(sum, Math.max(0, figure - off, floor), figure + off);
  // Totals are rounded down, so they say "at least".
  const total = (sum: Sum, figure: number): Attacker =>
    attacker.knows(sum, Math.max(figure, threshold), figure + off);
  total(over(g, people), release.ballots ?? 0);
  for (const { id, kind, options } of asked) {
    const question = release.questions.find((one) => one.question === id);
    for (const group of g) {
      const chosen = Object.fromEntries(options.map((option) => [choosing(id, group, option), 1]));
      attacker.knows({ [people(group)]: 1, [answering(id, group)]: -1 }, 0);
      if (kind === 'one') attacker.equal(chosen, { [answering(id, group)]: 1 });
      else {
        attacker.knows({ ...chosen, [answering(id, group)]: -1 }, 0);
        for (const name of Object.keys(chosen)) attacker.knows({ [answering(id, group)]: 1, [name]: -1 }, 0);
      }
    }
    if (!question || question.n === null) continue;
    total(
      over(g, (group) => answering(id, group)),
      question.n,
    );
    for (const [option, count] of Object.entries(question.cells)) {
      if (count !== null)
        near(
          over(g, (group) => choosing(id, group, option)),
          count,
        );
    }
    for (const [group, shown] of Object.entries(question.groups)) {
      near({ [answering(id, mark + group)]: 1 }, shown.n, threshold);
      for (const [option, count] of Object.entries(shown.cells)) {
        if (count !== null) near({ [choosing(id, mark + group, option)]: 1 }, count);
      }
    }
  }
  return attacker;
}
