/**
 * How the bot does on the question set over the shipped guides: how often the right section comes first, how much is
 * answered, how much of that wrongly (none of the sections that are quoted is right), and what becomes of questions that the guides do not answer. Thresholds are chosen
 * on one half (`chosen`) and judged on the other (`kept`) and on questions of another hand (`fresh`).
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Outcome } from '../src/features/faq/answering/answer.ts';
import { answerQuestion } from '../src/features/faq/answering/answer-question.ts';
import { extractiveWriter } from '../src/features/faq/answering/extractive-writer.ts';
import { buildFinder } from '../src/features/faq/answering/find-passages.ts';
import { sureness } from '../src/features/faq/answering/sureness.ts';
import { sectionRef, type Section } from '../src/features/faq/shelf/guide.ts';
import { loadGuides } from '../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../src/lib/log.ts';
import { readQuestions, type SetQuestion } from '../test/features/faq/question-set/read-questions.ts';
import { round } from './faq/measures.ts';

const { values: given } = parseArgs({
  options: { json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const library = loadGuides(fileURLToPath(new URL('../guides', import.meta.url)), silentLog);
const finder = buildFinder(library);

/** The sections that an outcome puts before whoever asked, best first. */
const shownIn = (outcome: Outcome): readonly Section[] =>
  outcome.kind === 'known'
    ? outcome.answer.sections
    : outcome.kind === 'doubtful'
      ? outcome.options
      : outcome.closest;

/** What became of a question: what a member sees, without a model. */
async function ask(language: 'cy' | 'en', { text, sections }: SetQuestion) {
  const outcome = await answerQuestion({ finder, library, writer: extractiveWriter }, text, language);
  const found = finder.find(language, text);
  const best = finder.curated(language, text)?.section ?? found[0];
  const first = best ? sectionRef(best) : '';
  const shown = shownIn(outcome).map(sectionRef);
  return {
    text,
    first,
    shown,
    sureness: sureness(found),
    isInScope: sections.length > 0,
    isFirst: sections.includes(first),
    /** One of the sections that are quoted, or offered, is right. */
    isRight: shown.some((ref) => sections.includes(ref)),
    kind: outcome.kind,
  };
}

type Asked = Awaited<ReturnType<typeof ask>>;
const share = (some: readonly Asked[], of: readonly Asked[]): number => round(some.length / of.length);

function figuresOf(asked: readonly Asked[]) {
  const inScope = asked.filter(({ isInScope }) => isInScope);
  const strange = asked.filter(({ isInScope }) => !isInScope);
  const answered = inScope.filter(({ kind }) => kind === 'known');
  const doubtful = inScope.filter(({ kind }) => kind === 'doubtful');
  return {
    questions: inScope.length,
    recall1: share(
      inScope.filter(({ isFirst }) => isFirst),
      inScope,
    ),
    answered: share(answered, inScope),
    ofThoseWrong: share(
      answered.filter(({ isRight }) => !isRight),
      answered,
    ),
    ofThoseFirstWrong: share(
      answered.filter(({ isFirst }) => !isFirst),
      answered,
    ),
    ofThoseFromTwo: share(
      answered.filter(({ shown }) => shown.length > 1),
      answered,
    ),
    doubtful: share(doubtful, inScope),
    ofThoseOffered: share(
      doubtful.filter(({ isRight }) => isRight),
      doubtful,
    ),
    outOfScope: strange.length,
    outAnswered: share(
      strange.filter(({ kind }) => kind === 'known'),
      strange,
    ),
    outDoubtful: share(
      strange.filter(({ kind }) => kind === 'doubtful'),
      strange,
    ),
  };
}

const results: Record<string, ReturnType<typeof figuresOf>> = {};
for (const half of ['chosen', 'kept', 'fresh', 'later'] as const) {
  const all: Asked[] = [];
  for (const language of ['cy', 'en'] as const) {
    const asked = await Promise.all(readQuestions(language)[half].map((question) => ask(language, question)));
    results[`${half} ${language}`] = figuresOf(asked);
    all.push(...asked);
  }
  results[half] = figuresOf(all);
  if (given.misses) {
    const missed = all.filter(
      ({ isFirst, isInScope, kind }) => !isFirst && (isInScope || kind !== 'unknown'),
    );
    console.table(
      missed.map(({ text, first, sureness: sure, kind, isRight }) => ({
        text,
        first,
        sure: round(sure),
        kind,
        isRight,
      })),
    );
  }
}
if (given.json) console.log(JSON.stringify({ bench: 'answers', results }));
else console.table(results);
