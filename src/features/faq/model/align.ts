import { isSame, type Token } from './tokens.ts';

/** Which tokens of either side have a partner, by their places. */
export interface Aligned {
  readonly said: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** The longest run of tokens that stand on both sides in the same order, others between them or not. */
export function align(said: readonly Token[], source: readonly Token[]): Aligned {
  const width = source.length + 1;
  const longest = new Uint16Array((said.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  const same = (i: number, j: number): boolean => {
    const [one, other] = [said[i], source[j]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  for (let i = said.length - 1; i >= 0; i -= 1)
    for (let j = source.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

  const pairs = { said: new Set<number>(), source: new Set<number>() };
  for (let i = 0, j = 0; i < said.length && j < source.length;) {
    if (same(i, j)) {
      pairs.said.add(i++);
      pairs.source.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
