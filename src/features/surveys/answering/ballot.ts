import type { YesNo } from '../asking/question.ts';

/** What was answered to one question. */
export type Answer =
  | { readonly question: string; readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly question: string; readonly type: 'rating'; readonly value: number }
  /** Option ids, the first choice first; options without a place are left out. */
  | { readonly question: string; readonly type: 'ranking'; readonly order: readonly string[] }
  | { readonly question: string; readonly type: 'yes-no'; readonly value: YesNo }
  /** "Prefer not to say", to a question of any type. */
  | { readonly question: string; readonly type: 'declined' };

/** A comment, by its question. */
export interface Comment {
  readonly question: string;
  readonly text: string;
}

/**
 * What one member said, without the comments: no member, no tenant, no channel, no language, no time, no id. Answers
 * stand in the order of the questions; what was skipped, or not asked because of a condition, is left out.
 */
export interface Ballot {
  /** A value of the survey's breakdown; `null` without one. */
  readonly group: string | null;
  readonly answers: readonly Answer[];
}

/** Everything that a member sent at once. The comments part from the rest before anything is stored. */
export interface Submission {
  readonly ballot: Ballot;
  readonly comments: readonly Comment[];
}

/**
 * All ballots of a survey, in an order that says nothing. Comments are no part of any ballot: nobody can tell which
 * ratings whoever wrote one gave, nor from which group they are.
 */
export interface BallotBox {
  readonly ballots: readonly Ballot[];
  readonly comments: readonly Comment[];
}
