import { malformedPayload } from '../../../chat/input/parse.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import { SCALES, TEXT_LIMIT, YES_NO, type Question, type RankingQuestion } from '../asking/question.ts';
import type { Answer, Comment } from './ballot.ts';
import { DECLINED, declineInputOf, inputOf, placeInputsOf, type Typed } from './ballot-inputs.ts';

/** What a member has to mend in one question. */
export type Problem = 'missing' | 'placesMissing' | 'samePlace' | 'textTooLong' | 'declinedAndChosen';

/** What one question was answered with. `problem`: something is to be mended. */
export type ReadOne =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'comment'; readonly comment: Comment }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: Problem };

const problem = (found: Problem): ReadOne => ({ kind: 'problem', problem: found });
const answer = (given: Answer): ReadOne => ({ kind: 'answer', answer: given });

/** Control characters cannot be seen, so nobody typed them on purpose; line breaks and tabs stay. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '').trim();

/** The values that were chosen; `malformed_payload` for one that the card does not have. */
function chosen(offered: readonly string[], values: readonly string[], input: string): string[] {
  const named = [...new Set(values.filter((value) => value !== ''))];
  if (named.some((value) => !offered.includes(value)))
    throw malformedPayload({ detail: `${input}: must be among the options of the question` });
  return named;
}

function readRanking(question: RankingQuestion, index: number, values: Typed): ReadOne {
  const { id } = question;
  const offered = question.options.map((option) => option.id);
  const places = placeInputsOf(question, index, !question.optional).map((place) => ({
    ...place,
    value: values[place.id] ?? '',
  }));
  // A gap among the places that may stay empty is closed: the order is what the member meant.
  const order = places.flatMap((place) => chosen(offered, [place.value], place.id));
  if (question.mayDecline && values[declineInputOf(index)] === 'true')
    return order.length > 0 ? problem('declinedAndChosen') : answer({ question: id, type: 'declined' });
  if (new Set(order).size < order.length) return problem('samePlace');
  if (places.some(({ needed, value }) => needed && value === '')) return problem('placesMissing');
  return order.length === 0 ? { kind: 'nothing' } : answer({ question: id, type: 'ranking', order });
}

/** Reads one question of a filled card, of somebody who is asked it. */
export function readQuestion(question: Question, index: number, values: Typed): ReadOne {
  const { id } = question;
  const input = inputOf(index);
  const value = values[input] ?? '';
  const nothing: ReadOne = question.optional ? { kind: 'nothing' } : problem('missing');
  const offer = (ids: readonly string[]) => (question.mayDecline ? [...ids, DECLINED] : ids);
  switch (question.type) {
    case 'choice': {
      const ids = offer(question.options.map((option) => option.id));
      const options = chosen(ids, question.several ? value.split(',') : [value], input);
      if (options.length === 0) return nothing;
      if (!options.includes(DECLINED)) return answer({ question: id, type: 'choice', options });
      return options.length > 1 ? problem('declinedAndChosen') : answer({ question: id, type: 'declined' });
    }
    case 'rating':
    case 'yes-no': {
      const values = question.type === 'rating' ? SCALES[question.scale].map(String) : YES_NO;
      const [one] = chosen(offer(values), [value], input);
      if (one === undefined) return nothing;
      if (one === DECLINED) return answer({ question: id, type: 'declined' });
      if (question.type === 'rating') return answer({ question: id, type: 'rating', value: Number(one) });
      const said = YES_NO.find((each) => each === one);
      return said ? answer({ question: id, type: 'yes-no', value: said }) : nothing;
    }
    case 'ranking':
      return readRanking(question, index, values);
    case 'text': {
      const text = withoutControls(value);
      if (text.length > TEXT_LIMIT) return problem('textTooLong');
      return text === '' ? { kind: 'nothing' } : { kind: 'comment', comment: { question: id, text } };
    }
    default:
      return assertNever(question);
  }
}
