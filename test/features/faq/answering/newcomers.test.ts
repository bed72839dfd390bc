import assert from 'node:assert/strict';
import { answerQuestion } from '../../../../src/features/faq/answering/answer-question.ts';
import { extractiveWriter } from '../../../../src/features/faq/answering/extractive-writer.ts';
import { buildFinder, type Finder } from '../../../../src/features/faq/answering/find-passages.ts';
import { sectionRef } from '../../../../src/features/faq/shelf/guide.ts';
import { buildLibrary, type Library } from '../../../../src/features/faq/shelf/library.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import type { Language } from '../../../../src/language/bilingual.ts';
import { say } from '../../../../src/language/say.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { GUIDES } from '../../../support/faq-room.ts';
import { NEWCOMER_QUESTIONS } from './newcomer-questions.ts';

/** What the cards of help and welcome and the first lines of the local mode suggest to ask. */
const suggestedIn = (language: Language): readonly string[] => [
  ...(['Start', 'Value', 'Ai'] as const).map((name) => say(language, `community.helpExample${name}`)),
  ...[...say(language, 'common.startedTry').matchAll(/“([^”]+\?)”/g)].map(([, question = '']) => question),
];

/** What must always work, word for word. */
const FIRST_QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...suggestedIn('en'),
    'How do we get started with AI?',
    'how do I write a business case',
    'can I put personal data into ChatGPT',
    'rpa and payroll',
    'what do trade unions have to do with AI',
    'what is Power Automate',
    'how do I join',
  ],
  cy: [
    ...suggestedIn('cy'),
    'Sut mae dechrau gydag AI?',
    'sut mae ysgrifennu achos busnes',
    "pwy sy'n goruchwylio penderfyniadau AI?",
  ],
};

describe('A newcomer’s question', () => {
  let library: Library;
  let finder: Finder;
  before(() => {
    library = loadGuides(GUIDES, silentLog);
    finder = buildFinder(library);
  });

  const answerTo = async (language: Language, question: string): Promise<string | undefined> => {
    const outcome = await answerQuestion({ library, finder, writer: extractiveWriter }, question, language);
    const [section] = outcome.kind === 'known' ? outcome.answer.sections : [];
    return section && sectionRef(section);
  };

  for (const language of ['cy', 'en'] as const) {
    const all = NEWCOMER_QUESTIONS[language];

    it(`(${language}) has a section to go to that exists`, () => {
      const lost = all.flatMap(([, ...right]) => right.filter((ref) => !library.section(language, ref)));

      assert.deepEqual(lost, []);
    });

    it(`(${language}) is none of the guides’ own ways of asking`, () => {
      const plain = (text: string) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      const known = new Set(
        library.sections(language).flatMap(({ passage }) => passage.questions.map(plain)),
      );

      assert.deepEqual(
        all.map(([question]) => plain(question)).filter((question) => known.has(question)),
        [],
      );
    });

    it(`(${language}) is answered from the right section nine times of ten`, async () => {
      const misses: string[] = [];
      const asked = all.filter(([, ...right]) => right.length > 0);
      for (const [question, ...right] of asked) {
        const found = await answerTo(language, question);
        if (found === undefined || !right.includes(found))
          misses.push(`${question} → ${found ?? 'not known'}`);
      }

      assert.ok(asked.length >= 40);
      assert.ok(misses.length <= asked.length / 10, misses.join('\n'));
    });

    it(`(${language}) about anything else is not answered`, async () => {
      const answered: string[] = [];
      for (const [question, ...right] of all) {
        if (right.length === 0 && (await answerTo(language, question)) !== undefined) answered.push(question);
      }

      assert.deepEqual(answered, []);
    });

    it(`(${language}) about trains gets no sections at all`, async () => {
      const question = { cy: "Pryd mae'r trên nesaf i Fangor?", en: 'When is the next train to Bangor?' }[
        language
      ];

      const outcome = await answerQuestion({ library, finder, writer: extractiveWriter }, question, language);

      assert.deepEqual(outcome, { kind: 'unknown', closest: [] });
    });

    it(`(${language}) about what one guide alone does not speak of is not answered from it`, async () => {
      const one = buildLibrary([library.guide(language, 'joining-the-community')!]);
      const alone = buildFinder(one);
      const ask = async (question: string) =>
        (await answerQuestion({ library: one, finder: alone, writer: extractiveWriter }, question, language))
          .kind;
      const asked = {
        cy: ['Pa drwyddedau sydd eu hangen ar gyfer Power BI?', 'sut mae rhannu astudiaeth achos'],
        en: ['Which licences do we need for Power BI?', 'how do I share a case study'],
      }[language];

      assert.deepEqual(await Promise.all(asked.map(ask)), ['unknown', 'known']);
    });

    for (const question of FIRST_QUESTIONS[language]) {
      it(`(${language}) always works: ${question}`, async () => {
        const [, ...right] = all.find(([each]) => each === question)!;

        assert.ok(right.includes((await answerTo(language, question)) ?? ''));
      });
    }
  }
});
