import type { ModelSentence, SourcePassage } from '../../chat/answer-writer.ts';
import { analyse } from '../../language/analysis/analyse.ts';
import type { Language } from '../../language/bilingual.ts';
import { detectLanguage } from '../../language/detect.ts';
import { claimsIn, evidenceOf } from './claims.ts';
import { negationsIn } from '../../language/analysis/negation.ts';
import { sentencesOf } from './passage.ts';
import { supportIn } from './support.ts';

/** Why a model's words are not shown. */
export type Fault =
  | 'empty'
  | 'too_long'
  | 'other_language'
  | 'unknown_passage'
  | 'markup'
  | 'number_not_in_source'
  | 'name_not_in_source'
  | 'link_not_in_source'
  | 'not_supported'
  | 'negated_otherwise';

/** What a member reads in a chat. */
const MOST_SENTENCES = 6;
const MOST_CHARACTERS = 1_200;
/** So much of what a sentence says must be words of one sentence of its passage: below this it says something else. */
const SUPPORT = 0.6;
/** Emphasis, code, tables, mentions, tags: a sentence in plain words has none of these. */
const MARKUP = /[`*<>|[\]{}\\]|^#|\bat\/|@/u;

function faultOfSentence(
  { text, passage: index }: ModelSentence,
  passages: readonly SourcePassage[],
  language: Language,
): Fault | undefined {
  const passage = passages[index];
  if (!passage) return 'unknown_passage';
  if (MARKUP.test(text)) return 'markup';
  const sentences = sentencesOf(passage).map(({ plain }) => plain);
  const source = [passage.guide, passage.heading, ...sentences].join('\n');
  const evidence = evidenceOf(language, source);
  const isCommon = (word: string) => analyse(language, word).length === 0;
  const wrong = claimsIn(language, text, isCommon).find((claim) => !evidence.has(claim));
  if (wrong) return `${wrong.kind}_not_in_source`;
  const support = supportIn(language, text, passage);
  if (support.share < SUPPORT) return 'not_supported';
  return negationsIn(language, text) === negationsIn(language, support.plain)
    ? undefined
    : 'negated_otherwise';
}

/**
 * The first reason not to show a model's words; `undefined` where there is none. It looks for what can be seen without
 * understanding, and would rather refuse a good answer than let a wrong one through: quoting is always possible.
 * `faultIn([])` is `empty`: the model found no answer in the passages.
 */
export function faultIn(
  sentences: readonly ModelSentence[],
  passages: readonly SourcePassage[],
  language: Language,
): Fault | undefined {
  if (sentences.length === 0) return 'empty';
  const whole = sentences.map(({ text }) => text).join(' ');
  if (sentences.length > MOST_SENTENCES || whole.length > MOST_CHARACTERS) return 'too_long';
  const detected = detectLanguage(whole);
  if (detected !== language && detected !== 'undetermined') return 'other_language';
  for (const sentence of sentences) {
    const fault = faultOfSentence(sentence, passages, language);
    if (fault) return fault;
  }
  return undefined;
}
