import type {
  AnswerWriter,
  Block,
  Sentence,
  SourcePassage,
  WrittenSentence,
} from '../../../chat/ports/answer-writer.ts';
import type { Language } from '../../../language/bilingual.ts';
import { analyse, type Term } from '../../../language/analysis/analyse.ts';
import { analyseQuestion } from '../../../language/analysis/synonyms.ts';
import { distinct, matchOf } from '../likeness.ts';

/** What is quoted whole or not at all: a sentence, or a list with the sentence that leads into it. */
interface Unit {
  readonly sentences: readonly Sentence[];
  readonly isList: boolean;
  /** Where its first sentence stands in its passage. */
  readonly at: number;
}

/** Short: what fits on a screen beside its source. A single unit may be longer. */
const MOST_UNITS = 3;
/** Of the second section, which is only handed over when it is about as good. */
const MOST_OF_SECOND = 1;
/** One sentence alone is thin: where the section has more, so many are quoted, whatever they have in common with it. */
const FEWEST_SENTENCES = 2;
const MOST_CHARACTERS = 700;
/** A section opens with what answers its heading. */
const OPENING = [0.5, 0.25];
/** A list is often what was asked for, and worth several sentences. */
const LIST = 0.15;
/** What a sentence must have in common with the question to be added to those. */
const RELEVANT = 0.3;

const unitsOf = (blocks: readonly Block[]): readonly Unit[] => {
  let at = 0;
  return blocks.flatMap((block): Unit[] => {
    const start = at;
    if (block.kind === 'paragraph') {
      at += block.sentences.length;
      return block.sentences.map((sentence, offset) => ({
        sentences: [sentence],
        isList: false,
        at: start + offset,
      }));
    }
    const sentences = block.leadIn ? [block.leadIn, ...block.items] : block.items;
    at += sentences.length;
    return [{ sentences, isList: true, at: start }];
  });
};

/** Whether a list begins with the sentence that leads into it. */
const leadsIn = ({ sentences: [first] }: Unit): boolean => first?.plain.endsWith(':') ?? false;

const textOf = ({ sentences }: Unit): string => sentences.map(({ plain }) => plain).join(' ');

/** 0 to 1: how much of the question stands in a unit. Words that stand in many units tell little. */
function relevanceIn(language: Language, question: string, units: readonly Unit[]): (unit: Unit) => number {
  const asked = distinct(analyseQuestion(language, question));
  const terms = new Map(units.map((unit) => [unit, distinct(analyse(language, textOf(unit)))]));
  const best = (term: Term, unit: Unit): number =>
    (terms.get(unit) ?? []).reduce((found, other) => Math.max(found, matchOf(term, other)), 0);
  const weights = asked.map((term) => {
    const holders = units.filter((unit) => best(term, unit) > 0).length;
    return holders === 0 ? 0 : Math.log(1 + units.length / holders);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (unit) =>
    all === 0 ? 0 : asked.reduce((sum, term, at) => sum + (weights[at] ?? 0) * best(term, unit), 0) / all;
}

/** A list that nothing leads into would stand there bare: the sentence that its section opens with goes before it. */
function withOpening(units: readonly Unit[], picked: readonly Unit[]): readonly Unit[] {
  const [opening] = units;
  const [first] = picked;
  const isBare = first?.isList === true && !leadsIn(first);
  return isBare && opening && !opening.isList ? [opening, ...picked] : picked;
}

/** The units of a section that say most of what was asked, in reading order. */
function pick(units: readonly Unit[], relevance: (unit: Unit) => number, most = MOST_UNITS): readonly Unit[] {
  const scored = units
    .map((unit, place) => {
      const shared = relevance(unit);
      return { unit, shared, score: shared + (OPENING[place] ?? 0) + (unit.isList ? LIST : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const picked: Unit[] = [];
  let length = 0;
  let sentences = 0;
  for (const { unit, score } of scored) {
    const size = textOf(unit).length;
    const isEnough = sentences >= FEWEST_SENTENCES && score < RELEVANT;
    if (picked.length > 0 && (isEnough || length + size > MOST_CHARACTERS)) continue;
    picked.push(unit);
    length += size;
    sentences += unit.sentences.length;
    if (picked.length === most) break;
  }
  const inOrder = picked.sort((a, b) => a.at - b.at);
  return withOpening(units, inOrder);
}

const written = (passage: number, unit: Unit, hasLeadIn: boolean): readonly WrittenSentence[] =>
  unit.sentences.map(({ markdown }, offset) => ({
    text: markdown,
    passage,
    isItem: unit.isList && !(hasLeadIn && offset === 0),
    at: unit.at + offset,
  }));

/** Quotes: a few of the guides' own sentences, most of them from the section that was found first. Invents nothing. */
export const extractiveWriter: AnswerWriter = {
  write(question: string, passages: readonly SourcePassage[], language: Language) {
    const all = passages.map(({ blocks }) => unitsOf(blocks));
    const relevance = relevanceIn(language, question, all.flat());
    const [first = [], second = []] = all;
    const quote = (passage: number, unit: Unit) => written(passage, unit, leadsIn(unit));
    const sentences = [
      ...pick(first, relevance).flatMap((unit) => quote(0, unit)),
      ...pick(second, relevance, MOST_OF_SECOND).flatMap((unit) => quote(1, unit)),
    ];
    return Promise.resolve({ sentences, writtenByModel: false });
  },
};
