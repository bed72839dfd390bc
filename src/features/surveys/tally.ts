import type { Bilingual } from '../../language/bilingual.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { idOf } from '../../lib/ids.ts';
import type { Answer, BallotBox } from './answering/ballot.ts';
import { standings } from './ranking-score.ts';
import { sayBoth } from '../../language/say.ts';
import { SCALES, YES_NO, type Option, type Question } from './asking/question.ts';

interface Counted {
  readonly id: string;
  readonly text: Bilingual;
  /** How many answered this question. */
  readonly n: number;
  /** Too few answered: nothing but `n` is given. */
  readonly withheld: boolean;
}

/** `share` is of those who answered the question, 0 to 1; where several may be chosen the shares add up to more. */
export interface ChoiceResult extends Counted {
  readonly type: 'choice';
  readonly several: boolean;
  readonly options: readonly (Option & { readonly count: number; readonly share: number })[];
}
export interface RatingResult extends Counted {
  readonly type: 'rating';
  readonly ends: { readonly low: Bilingual; readonly high: Bilingual };
  readonly mean: number | null;
  readonly distribution: readonly {
    readonly value: number;
    readonly count: number;
    readonly share: number;
  }[];
}
/** Best first. `score` is 0 to 100, `share` that of the first choices. */
export interface RankingResult extends Counted {
  readonly type: 'ranking';
  readonly options: readonly (Option & {
    readonly score: number;
    readonly meanRank: number;
    readonly firstChoices: number;
    readonly share: number;
  })[];
}
export interface TextResult extends Counted {
  readonly type: 'text';
  /** As they were typed, in an order that says nothing about when or by whom. */
  readonly comments: readonly string[];
}
export type QuestionResult = ChoiceResult | RatingResult | RankingResult | TextResult;

const WORDS = { yes: 'surveys.yes', no: 'surveys.no', 'dont-know': 'surveys.dontKnow' } as const;

/** Three decimals: more would say nothing about sixty people. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const shareOf = (count: number, n: number): number => (n === 0 ? 0 : rounded(count / n));

const answersTo = <T extends Answer['type']>(
  { id, type }: Question & { readonly type: T },
  { ballots }: BallotBox,
): Extract<Answer, { type: T }>[] =>
  ballots
    .flatMap(({ answers }) => answers)
    .filter(
      (answer): answer is Extract<Answer, { type: T }> => answer.question === id && answer.type === type,
    );

/** Counts one question, holding nothing back: `release.ts` decides what may be seen. */
export function tally(question: Question, box: BallotBox): QuestionResult {
  const counted = (answers: readonly unknown[]) =>
    ({ id: question.id, text: question.text, n: answers.length, withheld: false }) as const;
  switch (question.type) {
    case 'choice': {
      const answers = answersTo(question, box);
      const options = question.options.map((option) => {
        const count = answers.filter((answer) => answer.options.includes(option.id)).length;
        return { ...option, count, share: shareOf(count, answers.length) };
      });
      return { ...counted(answers), type: 'choice', several: question.several, options };
    }
    case 'rating': {
      const answers = answersTo(question, box);
      const sum = answers.reduce((total, { value }) => total + value, 0);
      const distribution = SCALES[question.scale].map((value) => {
        const count = answers.filter((answer) => answer.value === value).length;
        return { value, count, share: shareOf(count, answers.length) };
      });
      const mean = answers.length === 0 ? null : rounded(sum / answers.length);
      return { ...counted(answers), type: 'rating', ends: question.ends, mean, distribution };
    }
    case 'yes-no': {
      const answers = answersTo(question, box);
      const options = YES_NO.map((id) => {
        const count = answers.filter((answer) => answer.value === id).length;
        return { id, text: sayBoth(WORDS[id]), count, share: shareOf(count, answers.length) };
      });
      return { ...counted(answers), type: 'choice', several: false, options };
    }
    case 'ranking': {
      const answers = answersTo(question, box);
      const byId = new Map(question.options.map((option) => [option.id, option]));
      const ranked = standings(
        [...byId.keys()],
        answers.map(({ order }) => order),
      );
      const options = ranked.flatMap(({ option, score, meanRank, firstChoices }) => {
        const named = byId.get(option);
        const share = shareOf(firstChoices, answers.length);
        return named
          ? [{ ...named, score: rounded(score), meanRank: rounded(meanRank), firstChoices, share }]
          : [];
      });
      return { ...counted(answers), type: 'ranking', options };
    }
    case 'text': {
      const answers = box.comments.filter((comment) => comment.question === question.id);
      const comments = answers
        .map(({ text }) => ({ text, place: idOf('comment', question.id, text) }))
        .sort((a, b) => (a.place < b.place ? -1 : 1))
        .map(({ text }) => text);
      return { ...counted(answers), type: 'text', comments };
    }
    default:
      return assertNever(question);
  }
}
