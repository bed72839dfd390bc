import type { Finder } from '../answering/find-passages.ts';
import type { Library } from './library.ts';

/** The guides at one moment, and what finds their sections. */
export interface Shelved {
  readonly library: Library;
  readonly finder: Finder;
}

/** The guides as they stand. Whoever answers looks once, at the beginning, so that one answer comes from one moment. */
export interface Shelf {
  /** What stands there now; what another process published shows within seconds. */
  current(): Promise<Shelved>;
}
