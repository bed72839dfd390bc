import type { AnswerWriter } from '../../chat/answer-writer.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Outcome } from './answer.ts';
import { decideAnswer } from './decide-answer.ts';
import type { Finder } from './find-passages.ts';

export interface Answering {
  readonly finder: Finder;
  readonly writer: AnswerWriter;
}

/** Answers a question from the guides of one language, or says that they do not answer it. Stores nothing. */
export async function answerQuestion(
  { finder, writer }: Answering,
  question: string,
  language: Language,
): Promise<Outcome> {
  const decision = decideAnswer(finder.find(language, question));
  if (decision.kind === 'unknown') return decision;
  const { sections } = decision;
  const { sentences, writtenByModel } = await writer.write(
    question,
    sections.map(({ guide, passage }) => ({
      guide: guide.title,
      heading: passage.heading,
      blocks: passage.blocks,
    })),
    language,
  );
  if (sentences.length === 0) return { kind: 'unknown', closest: sections };
  const used = sections.filter((_, index) => sentences.some(({ passage }) => passage === index));
  const renumbered = sentences.map((sentence) => {
    const section = sections[sentence.passage];
    return { ...sentence, passage: section ? used.indexOf(section) : 0 };
  });
  return {
    kind: 'known',
    answer: { language, sections: used, sentences: renumbered, writtenByModel },
    confidence: sections[0].hit.score,
  };
}
