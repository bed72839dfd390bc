import type { Survey } from '../asking/survey.ts';
import { governing } from '../release/rules.ts';
import { shownTo } from './comments/comments.ts';
import type { Remark } from './comments/remark.ts';
import { figuresOfSurvey, type QuestionFigures } from './figures/figures.ts';
import type { StoredResults } from './stored-results.ts';
import { themesOf, type Theme } from './comments/themes.ts';

/** One question with everything that readers see of it. */
export interface QuestionReport extends QuestionFigures {
  /** Comments that managers let through. */
  readonly comments: readonly string[];
  readonly themes: readonly Theme[];
}

/** A survey's results as readers see them: the one source of card, page, files and API. */
export interface Report {
  readonly survey: Survey;
  readonly threshold: number;
  /** How many answered, at least; exactly in a named survey; `null` where too few did. */
  readonly ballots: number | null;
  readonly exact: boolean;
  /** When the figures were told; `null` if none ever were. */
  readonly toldAt: string | null;
  /** The survey has closed, and what came in after the last release was too little to be shown. */
  readonly laterHeldBack: boolean;
  readonly publishedAt: string | null;
  readonly questions: readonly QuestionReport[];
}

/** Lays out what was told of a survey last, with the comments that may be read. */
export function reportOf(survey: Survey, stored: StoredResults, remarks: readonly Remark[]): Report {
  const last = stored.told.at(-1);
  const figures = last ? figuresOfSurvey(survey, last.release) : [];
  return {
    survey,
    threshold: governing(survey).threshold,
    ballots: last?.release.ballots ?? null,
    exact: last?.release.exact ?? survey.privacy === 'named',
    toldAt: last?.at ?? null,
    laterHeldBack: stored.outcome === 'too-few-new',
    publishedAt: stored.publishedAt,
    questions: figures.map((question) => {
      const comments = shownTo(remarks, question.question.id);
      return { ...question, comments, themes: themesOf(comments) };
    }),
  };
}
