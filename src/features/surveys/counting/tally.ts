/** How one question was answered by some ballots: exact counts, which never leave the process unreleased. */
interface Counted {
  readonly question: string;
  /** Gave an answer other than "prefer not to say". */
  readonly answered: number;
  /** Preferred not to say. */
  readonly declined: number;
  /** Were asked (no condition kept them from it) and left it out. answered + declined + skipped = asked. */
  readonly skipped: number;
}

/** Count by option id, by rating (`"1"` …), or by `yes`, `no`, `dont-know`; every value that can be chosen is there. */
export type Counts = Readonly<Record<string, number>>;

export interface ChoiceTally extends Counted {
  readonly type: 'choice';
  readonly several: boolean;
  readonly counts: Counts;
}
export interface RatingTally extends Counted {
  readonly type: 'rating';
  readonly counts: Counts;
}
export interface YesNoTally extends Counted {
  readonly type: 'yes-no';
  readonly counts: Counts;
}
/** Aggregates from which mean ranks, first choices, pairwise wins, Borda and Schulze all follow. */
export interface RankingTally extends Counted {
  readonly type: 'ranking';
  /** By option: how many put it in place 1, 2, … ; the last entry counts those who gave it no place. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** `pairs[a][b]`: how many put a before b; one without a place comes after every one that has one. */
  readonly pairs: Readonly<Record<string, Counts>>;
  /** Twice the sum of Borda points by option: whole numbers, as options without a place share what is left. */
  readonly doubledBorda: Counts;
}
/** How many wrote something; what they wrote stays in the box until the close. */
export interface TextTally extends Counted {
  readonly type: 'text';
}
export type QuestionTally = ChoiceTally | RatingTally | YesNoTally | RankingTally | TextTally;

/** One group of ballots, counted. */
export interface Tally {
  readonly ballots: number;
  /** In the order of the questions. */
  readonly questions: readonly QuestionTally[];
}

/**
 * A survey, counted. `groups` has an entry for every value of the declared breakdown, also with no ballot. Text is
 * counted for all together only: in a group, `answered` of a text question is 0.
 */
export interface SurveyTally {
  readonly all: Tally;
  readonly groups: ReadonlyMap<string, Tally>;
}
