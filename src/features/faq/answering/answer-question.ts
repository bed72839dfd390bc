import type { AnswerWriter } from '../../../chat/ports/answer-writer.ts';
import type { Language } from '../../../language/bilingual.ts';
import { curatedAnswer, type Outcome } from './answer.ts';
import { decideAnswer } from './decide-answer.ts';
import type { Finder } from './find-passages.ts';
import type { Section } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import type { Meaning } from '../meaning/find-by-meaning.ts';
import { fuse } from '../meaning/fuse.ts';
import { sureness } from './sureness.ts';
import { writeAnswer } from './write-answer.ts';

/** So many by words take part when found by meaning too. */
const MOST_FUSED = 20;

export interface Answering {
  readonly finder: Finder;
  readonly writer: AnswerWriter;
  /** What is found by meaning as well, where a model for that is set. */
  readonly meaning?: Meaning | undefined;
  readonly library: Library;
}

/** An owner who answered this very question leaves nothing to be found. */
const CERTAIN = Number.MAX_VALUE;

/**
 * Answers a question from the guides of one language, or says that they do not answer it. `after` is what the answer before
 * rested on, where the question follows one. Stores nothing.
 */
export async function answerQuestion(
  { finder, writer, meaning, library }: Answering,
  question: string,
  language: Language,
  after?: Section,
): Promise<Outcome> {
  const written = finder.curated(language, question);
  const curated = written && curatedAnswer(language, written);
  if (curated) return { kind: 'known', answer: curated, confidence: CERTAIN };
  const near = (await meaning?.nearest(library, language, question)) ?? [];
  const found = fuse(finder.find(language, question, { after, limit: MOST_FUSED }), near);
  const decision = decideAnswer(found);
  const confidence = sureness(found);
  if (decision.kind === 'doubtful') return { ...decision, confidence };
  if (decision.kind === 'unknown') return decision;
  const answer = await writeAnswer(writer, question, decision.sections, language);
  return answer ? { kind: 'known', answer, confidence } : { kind: 'unknown', closest: decision.sections };
}
