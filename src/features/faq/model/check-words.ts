import type { ModelSentence, SourcePassage } from '../../../chat/ports/answer-writer.ts';
import { analyse } from '../../../language/analysis/analyse.ts';
import type { Language } from '../../../language/bilingual.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { claimsIn, unfoundedClaim } from './claims.ts';
import { readPassage, type KnownPassage } from './known-passage.ts';
import { isPlain } from './plain-form.ts';
import { restsOn, type Difference } from './rests-on.ts';

/** Why a model's words are not shown. */
export type Fault =
  | 'empty'
  | 'too_long'
  | 'other_language'
  | 'unknown_passage'
  | 'markup'
  | 'says_yes_or_no'
  | 'number_not_in_source'
  | 'name_not_in_source'
  | 'link_not_in_source'
  | Difference;

/** A sentence that holds, and where in its passage that stands which it says, from 0. */
interface Checked extends ModelSentence {
  readonly at: number;
}

export type Verdict =
  | { readonly kind: 'holds'; readonly sentences: readonly Checked[] }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** What a member reads in a chat. */
const MOST_SENTENCES = 6;
const MOST_CHARACTERS = 1_200;
/** A small word before a comma or a dash answers the question by itself, with what no passage says: `Yes, …`, `Oes: …`. */
const FIRST_WORD_ALONE = /^([\p{L}’']+)\s*[,.:;!–—]/u;

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  cy: new Intl.Segmenter('cy', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** What a model calls a sentence may be several: each is held to the same. */
const oneByOne = (language: Language, { text, passage }: ModelSentence): readonly ModelSentence[] =>
  [...SEGMENTERS[language].segment(text)]
    .map(({ segment }) => ({ text: segment.trim(), passage }))
    .filter((each) => each.text !== '');

function checkSentence(
  language: Language,
  { text, passage: index }: ModelSentence,
  passage: KnownPassage | undefined,
): Checked | Fault {
  if (!passage) return 'unknown_passage';
  if (!isPlain(text)) return 'markup';
  const detected = detectLanguage(text);
  if (detected !== language && detected !== 'undetermined') return 'other_language';
  const isCommon = (word: string) => analyse(language, word).length === 0;
  const claim = unfoundedClaim(
    language,
    claimsIn(language, text),
    passage.claims,
    (word) => isCommon(word) || passage.hasWord(word),
  );
  if (claim) return `${claim.kind}_not_in_source`;
  const [, first = ''] = FIRST_WORD_ALONE.exec(text) ?? [];
  if (first !== '' && isCommon(first)) return 'says_yes_or_no';
  const support = restsOn(language, text, passage);
  return typeof support === 'string' ? support : { text, passage: index, at: support.at };
}

/**
 * Whether a model's words may be shown, and the first reason against it. It looks for what can be seen without understanding,
 * and would rather refuse a good answer than let a wrong one through: quoting is always possible. No words at all are
 * `empty`: the model found no answer in the passages.
 */
export function checkWords(
  sentences: readonly ModelSentence[],
  passages: readonly SourcePassage[],
  language: Language,
): Verdict {
  const all = sentences.flatMap((sentence) => oneByOne(language, sentence));
  if (all.length === 0) return { kind: 'refused', fault: 'empty' };
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  if (all.length > MOST_SENTENCES || length > MOST_CHARACTERS) return { kind: 'refused', fault: 'too_long' };
  const known = passages.map((passage) => readPassage(language, passage));
  const checked: Checked[] = [];
  for (const sentence of all) {
    const result = checkSentence(language, sentence, known[sentence.passage]);
    if (typeof result === 'string') return { kind: 'refused', fault: result };
    checked.push(result);
  }
  return { kind: 'holds', sentences: checked };
}
