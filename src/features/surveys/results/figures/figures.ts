import type { Bilingual } from '../../../../language/bilingual.ts';
import { sayBoth } from '../../../../language/say.ts';
import { assertNever } from '../../../../lib/assert-never.ts';
import { SCALES, YES_NO, type Option, type Question } from '../../asking/question.ts';
import type { Survey } from '../../asking/survey.ts';
import { markOf, type Mark } from '../../release/marks.ts';
import type { Cells, Release, ReleasedQuestion } from '../../release/released.ts';
import { leaveOneOut, type LeaveOneOut } from './leave-one-out.ts';
import { summarise, type RatingSummary } from './rating.ts';
import { standings, type Standing } from './ranking.ts';

/** One count with its words. `share` is of those who answered, 0 to 1; `null` for both where it is confidential. */
export interface Figure {
  readonly id: string;
  readonly text: Bilingual;
  readonly count: number | null;
  readonly share: number | null;
  readonly mark: Mark | null;
}

/** A group of the breakdown; `n` is `null` and there are no figures where it is confidential. */
export interface GroupFigures {
  readonly id: string;
  readonly name: Bilingual;
  readonly n: number | null;
  readonly figures: readonly Figure[];
  readonly summary: RatingSummary | null;
}

/** Everything that is shown of one question: card, page, files and API have these figures, and no other. */
export interface QuestionFigures {
  readonly question: Question;
  /** How many answered, at least; `null` where the question is confidential. */
  readonly n: number | null;
  readonly declined: number;
  /** As an earlier release told it. */
  readonly stands: boolean;
  readonly figures: readonly Figure[];
  readonly summary: RatingSummary | null;
  /** Rankings: best first, as `figures` are, whose counts are first choices. */
  readonly standings: readonly Standing[];
  readonly groups: readonly GroupFigures[];
  readonly range: LeaveOneOut | null;
}

/** What can be chosen in a question, in the order in which it is shown. */
function optionsOf(question: Question): readonly Option[] {
  switch (question.type) {
    case 'choice':
    case 'ranking':
      return question.options;
    case 'rating':
      return SCALES[question.scale].map((rating) => ({ id: String(rating), text: endOf(question, rating) }));
    case 'yes-no':
      return YES_NO.map((id) => ({ id, text: sayBoth(YES_NO_WORDS[id]) }));
    case 'text':
      return [];
    default:
      return assertNever(question);
  }
}

const YES_NO_WORDS = {
  yes: 'surveys.yes',
  no: 'surveys.no',
  'dont-know': 'surveys.dontKnow',
} as const;

/** A rating with the meaning of its end, where it is one. */
function endOf({ scale, ends }: Extract<Question, { type: 'rating' }>, rating: number): Bilingual {
  const scaled: readonly number[] = SCALES[scale];
  const end = rating === scaled[0] ? ends.low : rating === scaled.at(-1) ? ends.high : undefined;
  const number = String(rating);
  return end ? { cy: `${number} – ${end.cy}`, en: `${number} – ${end.en}` } : { cy: number, en: number };
}

const figuresOf = (options: readonly Option[], cells: Cells, n: number, exact: boolean): readonly Figure[] =>
  options.map(({ id, text }) => {
    const count = cells[id] ?? null;
    const share = count === null || n === 0 ? null : count / n;
    return { id, text, count, share, mark: exact ? null : markOf(count) };
  });

function figuresFor(
  question: Question,
  released: ReleasedQuestion,
  survey: Survey,
  exact: boolean,
): QuestionFigures {
  const { n, declined, stands, cells, pairs } = released;
  const options = n === null ? [] : optionsOf(question);
  const ranked =
    question.type === 'ranking' && n !== null
      ? standings(
          pairs,
          options.map(({ id }) => id),
          n,
        )
      : [];
  const ordered =
    ranked.length > 0 ? ranked.flatMap(({ option }) => options.filter(({ id }) => id === option)) : options;
  const summaryOf = (counts: Cells) =>
    question.type === 'rating' ? summarise(counts, question.scale) : null;
  const isBrokenDown = Object.keys(released.groups).length > 0;
  const declared = (survey.breakdown?.values ?? []).filter(({ organisations }) => organisations > 0);
  const groups = (isBrokenDown ? declared : []).map(({ id, name }): GroupFigures => {
    const group = released.groups[id];
    if (!group) return { id, name, n: null, figures: [], summary: null };
    return {
      id,
      name,
      n: group.n,
      figures: figuresOf(ordered, group.cells, group.n, exact),
      summary: summaryOf(group.cells),
    };
  });
  const figures = figuresOf(ordered, cells, n ?? 0, exact);
  const range = leaveOneOut(released, figures);
  return {
    question,
    n,
    declined,
    stands,
    figures,
    summary: summaryOf(cells),
    standings: ranked,
    groups,
    range,
  };
}

/** The figures of every question that was released, in the order of the questions. */
export const figuresOfSurvey = (survey: Survey, { questions, exact }: Release): readonly QuestionFigures[] =>
  survey.questions.flatMap((question) => {
    const released = questions.find((one) => one.question === question.id);
    return released ? [figuresFor(question, released, survey, exact)] : [];
  });
