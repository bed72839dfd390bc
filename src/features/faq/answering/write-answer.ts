import type { AnswerWriter } from '../../../chat/ports/answer-writer.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { Answer } from './answer.ts';
import type { Section } from '../shelf/guide.ts';

/** Lets a writer make an answer of sections that were found, best first. `undefined` when they do not answer after all. */
export async function writeAnswer(
  writer: AnswerWriter,
  question: string,
  sections: readonly Section[],
  language: Language,
): Promise<Answer | undefined> {
  const { sentences, writtenByModel } = await writer.write(
    question,
    sections.map(({ guide, passage }) => ({
      guide: guide.title,
      heading: passage.heading,
      blocks: passage.blocks,
    })),
    language,
  );
  if (sentences.length === 0) return undefined;
  const used = sections.filter((_, index) => sentences.some(({ passage }) => passage === index));
  const renumbered = sentences.map((sentence) => {
    const section = sections[sentence.passage];
    return { ...sentence, passage: section ? used.indexOf(section) : 0 };
  });
  return { language, sections: used, sentences: renumbered, writtenByModel };
}
