import assert from 'node:assert/strict';
import { ask, figuresOf } from '../../../../bench/answers/outcomes.ts';
import { extractiveWriter } from '../../../../src/features/faq/answering/extractive-writer.ts';
import { buildFinder } from '../../../../src/features/faq/answering/find-passages.ts';
import type { Library } from '../../../../src/features/faq/shelf/library.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { wordsOf } from '../../../../src/language/analysis/words.ts';
import type { Language } from '../../../../src/language/bilingual.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { GUIDES } from '../../../support/faq-room.ts';
import { readQuestions, type SetQuestion } from './read-questions.ts';

/** From so many shared words on (of all words of both) two questions are nearly the same. */
const NEARLY = 0.7;

/** A question with its words, each once. */
const read = (text: string) => ({ text, words: new Set(wordsOf(text)) });

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
};

describe('The question set', () => {
  let library: Library;
  before(() => {
    library = loadGuides(GUIDES, silentLog);
  });

  async function figuresFor(language: Language, questions: readonly SetQuestion[]) {
    const answering = { library, finder: buildFinder(library), writer: extractiveWriter };
    return figuresOf(await Promise.all(questions.map((question) => ask(answering, language, question))));
  }

  for (const language of ['cy', 'en'] as const) {
    const { chosen, kept, fresh, later } = readQuestions(language);
    const all = [...chosen, ...kept, ...fresh, ...later];
    const inScope = all.filter(({ sections }) => sections.length > 0);
    const outOfScope = all.filter(({ sections }) => sections.length === 0);

    it(`(${language}) is large, and every section that it names exists`, () => {
      const named = inScope.flatMap(({ sections }) => sections);

      assert.ok(inScope.length >= 150);
      assert.ok(outOfScope.length >= 30);
      assert.deepEqual(
        named.filter((ref) => !library.section(language, ref)),
        [],
      );
      assert.equal(new Set(named).size, library.sections(language).length, 'some section has no question');
    });

    it(`(${language}) nearly equals no way of asking that a guide knows`, () => {
      const known = library
        .sections(language)
        .flatMap(({ passage: { questions, answers = [] } }) => [
          ...questions,
          ...answers.flatMap(({ question, ways }) => [question, ...ways]),
        ])
        .map(read);
      const near = all.flatMap((one) => {
        const { text, words } = read(one.text);
        return known.filter((way) => shareOf(words, way.words) >= NEARLY).map((way) => [text, way.text]);
      });

      assert.deepEqual(near, []);
    });

    it(`(${language}) is answered as promised: nine of ten found, 85 % answered, one of twenty wrong`, async () => {
      const figures = await figuresFor(language, [...chosen, ...kept]);

      assert.ok(figures.recall1 >= 0.9, `${figures.recall1} first`);
      assert.ok(figures.answered >= 0.85, `${figures.answered} answered`);
      assert.ok(figures.ofThoseWrong <= 0.05, `${figures.ofThoseWrong} wrong`);
      assert.ok(figures.outAnswered <= 0.05, `${figures.outAnswered} out of scope`);
    });

    it(`(${language}) is answered three times of four where nobody asked so before, and hardly ever wrongly`, async () => {
      const figures = await figuresFor(language, [...fresh, ...later]);

      assert.ok(figures.answered >= 0.75, `${figures.answered} answered`);
      assert.ok(figures.ofThoseWrong <= 0.05, `${figures.ofThoseWrong} wrong`);
      assert.ok(figures.outAnswered <= 0.05, `${figures.outAnswered} out of scope`);
    });
  }
});
