/** Says what texts mean, as vectors: texts that mean the same, in whichever language, point the same way. */
export interface Embedder {
  /** Vectors of different names do not compare. */
  readonly name: string;
  /** One vector a text, of length 1. `undefined` when it fails, or takes longer than `limitMs`. */
  embed(texts: readonly string[], limitMs: number): Promise<readonly Float32Array[] | undefined>;
}
