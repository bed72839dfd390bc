/**
 * How the bot does on the question set over the shipped guides: how often the right section comes first, how much is
 * answered, how much of that wrongly (none of the sections that are quoted is right), and what becomes of questions that the
 * guides do not answer. Thresholds are chosen on one half (`chosen`) and judged on the other (`kept`) and on questions that
 * were written later (`fresh`, `later`).
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractiveWriter } from '../src/features/faq/answering/extractive-writer.ts';
import { buildFinder } from '../src/features/faq/answering/find-passages.ts';
import { loadGuides } from '../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../src/lib/log.ts';
import { readQuestions } from '../test/features/faq/question-set/read-questions.ts';
import { ask, figuresOf, type Asked } from './answers/outcomes.ts';
import { round } from './faq/measures.ts';

const { values: given } = parseArgs({
  options: { json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const library = loadGuides(fileURLToPath(new URL('../guides', import.meta.url)), silentLog);
const answering = { finder: buildFinder(library), library, writer: extractiveWriter };

const results: Record<string, ReturnType<typeof figuresOf>> = {};
for (const part of ['chosen', 'kept', 'fresh', 'later'] as const) {
  const all: Asked[] = [];
  for (const language of ['cy', 'en'] as const) {
    const asked = await Promise.all(
      readQuestions(language)[part].map((question) => ask(answering, language, question)),
    );
    results[`${part} ${language}`] = figuresOf(asked);
    all.push(...asked);
  }
  results[part] = figuresOf(all);
  if (given.misses) {
    const missed = all.filter(
      ({ isFirst, isInScope, kind }) => !isFirst && (isInScope || kind !== 'unknown'),
    );
    console.table(
      missed.map(({ text, first, sureness: sure, kind, isRight }) => ({
        ...{ text, first, sure: round(sure), kind, isRight },
      })),
    );
  }
}
if (given.json) console.log(JSON.stringify({ bench: 'answers', results }));
else console.table(results);
