import { readFileSync } from 'node:fs';
import type { Language } from '../../../../src/language/bilingual.ts';

/** A question as somebody would type it. */
export interface SetQuestion {
  readonly text: string;
  readonly kind: string;
  /** Any of these is right; none where the guides are silent. */
  readonly sections: readonly string[];
}

/** Columns: kind, sections separated by spaces, question. */
function readFile(name: string): readonly SetQuestion[] {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): SetQuestion => {
    const [kind = '', sections = '', text = ''] = line.split('\t');
    return { kind, text, sections: sections.split(' ').filter((section) => section !== '') };
  });
}

/**
 * The question set of a language: the first two parts line by line of one file, the third written later by
 * another hand. Figures are chosen on `chosen` and judged on the others: see readme.md.
 */
export function readQuestions(language: Language): {
  readonly chosen: readonly SetQuestion[];
  readonly kept: readonly SetQuestion[];
  readonly fresh: readonly SetQuestion[];
  readonly later: readonly SetQuestion[];
} {
  const questions = readFile(`${language}.tsv`);
  return {
    chosen: questions.filter((_, at) => at % 2 === 0),
    kept: questions.filter((_, at) => at % 2 === 1),
    fresh: readFile(`fresh/${language}.tsv`),
    later: readFile(`later/${language}.tsv`),
  };
}
