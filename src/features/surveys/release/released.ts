import type { QuestionTally } from '../counting/tally.ts';

/**
 * Counts by what can be chosen. `null`: confidential, shown as `[c]`. In a governed release each other count is a multiple of
 * `BASE`, and 0 stands for a low figure, shown as `[k]`.
 */
export type Cells = Readonly<Record<string, number | null>>;

/** One group's answers to one question. */
export interface ReleasedGroup {
  /** How many of the group answered it. */
  readonly n: number;
  readonly cells: Cells;
}

/** What may be seen of one question. */
export interface ReleasedQuestion {
  readonly question: string;
  readonly type: QuestionTally['type'];
  /** Each ballot may be in several cells; else it is in one. */
  readonly several: boolean;
  /** The figures are those of the release before: too few answered since, or what they answered could be told. */
  readonly stands: boolean;
  /** How many answered it, "prefer not to say" apart; `null` where the whole question is confidential. */
  readonly n: number | null;
  readonly declined: number;
  /** By option, rating, or yes, no, don't know. In a ranking: first choices. Nothing in a text question. */
  readonly cells: Cells;
  /** Rankings: `pairs[a][b]`, how many put a before b. Empty in any other question. */
  readonly pairs: Readonly<Record<string, Cells>>;
  /** The groups of the declared breakdown that may be seen; the others are confidential. */
  readonly groups: Readonly<Record<string, ReleasedGroup>>;
}

/** Everything that may be seen of a survey at one time. */
export interface Release {
  /** `interim`: the survey was still open. */
  readonly stage: 'interim' | 'final';
  /** True counts, of a named survey: nothing is held back. */
  readonly exact: boolean;
  /** How many ballots; `null` where so few answered that nothing is shown. */
  readonly ballots: number | null;
  readonly questions: readonly ReleasedQuestion[];
}

/** Everything that was ever shown of a survey, in order. What is not in it was never seen. */
export type Ledger = readonly Release[];
