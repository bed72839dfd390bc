import type { AnswerWriter } from '../../chat/answer-writer.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Outcome } from './answer.ts';
import { decideAnswer, sureness } from './decide-answer.ts';
import type { Finder } from './find-passages.ts';
import type { Section } from './guide.ts';
import { writeAnswer } from './write-answer.ts';

export interface Answering {
  readonly finder: Finder;
  readonly writer: AnswerWriter;
}

/**
 * Answers a question from the guides of one language, or says that they do not answer it. `after` is what the answer before
 * rested on, where the question follows one. Stores nothing.
 */
export async function answerQuestion(
  { finder, writer }: Answering,
  question: string,
  language: Language,
  after?: Section,
): Promise<Outcome> {
  const found = finder.find(language, question, { after });
  const decision = decideAnswer(found);
  const confidence = sureness(found);
  if (decision.kind === 'doubtful') return { ...decision, confidence };
  if (decision.kind === 'unknown') return decision;
  const answer = await writeAnswer(writer, question, decision.sections, language);
  return answer ? { kind: 'known', answer, confidence } : { kind: 'unknown', closest: decision.sections };
}
