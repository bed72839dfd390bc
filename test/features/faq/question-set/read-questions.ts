import { readFileSync } from 'node:fs';
import type { Language } from '../../../../src/language/bilingual.ts';

/** A question as somebody would type it. */
export interface SetQuestion {
  readonly text: string;
  readonly kind: string;
  /** Any of these is right; none where the guides are silent. */
  readonly sections: readonly string[];
}

/**
 * The question set of a language, in two halves line by line: thresholds are chosen on `chosen`, and judged on `kept`.
 * Columns: kind, sections separated by spaces, question.
 */
export function readQuestions(language: Language): {
  readonly chosen: readonly SetQuestion[];
  readonly kept: readonly SetQuestion[];
} {
  const [, ...lines] = readFileSync(new URL(`${language}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const questions = lines.map((line): SetQuestion => {
    const [kind = '', sections = '', text = ''] = line.split('\t');
    return { kind, text, sections: sections.split(' ').filter((section) => section !== '') };
  });
  return {
    chosen: questions.filter((_, at) => at % 2 === 0),
    kept: questions.filter((_, at) => at % 2 === 1),
  };
}
