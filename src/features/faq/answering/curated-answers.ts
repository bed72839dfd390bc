import type { Language } from '../../../language/bilingual.ts';
import { headingField, openSearchIndex } from '../../../search/index.ts';
import { sectionRef, type Section } from '../shelf/guide.ts';

/** An answer that the owner of a guide wrote. */
export interface CuratedMatch {
  readonly section: Section;
  /** Which of the answers of its section, from 0. */
  readonly place: number;
}

/**
 * From here on a question is the one that was answered, in likeness to its wordings (Dice). So high because questions that
 * only sound like it reach .68, in test/features/faq/curated-questions.ts; those below are answered by extraction.
 */
const SAME = 0.7;

/** Files the answers that owners wrote. What is returned finds the one that was asked for, if any. */
export function openCuratedAnswers(
  language: Language,
  sections: readonly Section[],
): (question: string) => CuratedMatch | undefined {
  const filed = new Map<string, CuratedMatch>();
  const index = openSearchIndex(language);
  for (const section of sections) {
    for (const [place, { question, ways }] of (section.passage.answers ?? []).entries()) {
      const id = `${sectionRef(section)}/${place}`;
      filed.set(id, { section, place });
      index.put({ id, fields: [headingField(question)], questions: ways });
    }
  }
  return (question) => {
    const [best] = [...index.search(question)].sort((a, b) => b.known - a.known);
    return best && best.known >= SAME ? filed.get(best.id) : undefined;
  };
}
