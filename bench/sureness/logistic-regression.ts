/** What was seen of something, and whether it came true. */
export interface Example {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  /** How much it counts beside the others. */
  readonly counts: number;
}

const ROUNDS = 30;
/** Keeps the equations solvable where features go together; next to nothing. */
const RIDGE = 1e-6;

/** Solves `matrix · x = vector` by elimination. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const share = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column += 1) {
        row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0);
      }
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** The weights of the features, and last the constant, under which the examples are likeliest (Newton's method). */
export function fitLogisticRegression(examples: readonly Example[]): readonly number[] {
  const rows = examples.map(({ features }) => [...features, 1]);
  const size = rows[0]?.length ?? 1;
  const all = examples.reduce((sum, { counts }) => sum + counts, 0);
  let weights = Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Array<number>(size).fill(0);
    const bend = slope.map((_, at) => slope.map((__, other): number => (at === other ? RIDGE : 0)));
    for (const [at, row] of rows.entries()) {
      const { isTrue, counts } = examples[at] ?? { isTrue: false, counts: 0 };
      const odds = row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-odds));
      const share = counts / all;
      for (const [place, value] of row.entries()) {
        slope[place] = (slope[place] ?? 0) + share * (Number(isTrue) - likely) * value;
        const line = bend[place] ?? [];
        for (const [other, beside] of row.entries()) {
          line[other] = (line[other] ?? 0) + share * likely * (1 - likely) * value * beside;
        }
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, place) => weight + (step[place] ?? 0));
  }
  return weights;
}
