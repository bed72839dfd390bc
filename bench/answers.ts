/**
 * How the bot does on the question set over the shipped guides: how often the right section comes first, how much is
 * answered, how much of that wrongly, and what becomes of questions that the guides do not answer. Thresholds are chosen
 * on one half (`chosen`) and judged on the other (`kept`) and on questions of another hand (`fresh`).
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decideAnswer, sureness } from '../src/features/faq/answering/decide-answer.ts';
import { buildFinder } from '../src/features/faq/answering/find-passages.ts';
import { sectionRef } from '../src/features/faq/shelf/guide.ts';
import { loadGuides } from '../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../src/lib/log.ts';
import { readQuestions, type SetQuestion } from '../test/features/faq/question-set/read-questions.ts';
import { round } from './faq/measures.ts';

const { values: given } = parseArgs({
  options: { json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const finder = buildFinder(loadGuides(fileURLToPath(new URL('../guides', import.meta.url)), silentLog));

/** What became of a question. */
function ask(language: 'cy' | 'en', { text, sections }: SetQuestion) {
  const found = finder.find(language, text);
  const curated = finder.curated(language, text);
  const decision = decideAnswer(found);
  const best = curated?.section ?? found[0];
  const first = best ? sectionRef(best) : '';
  const options = decision.kind === 'doubtful' ? decision.options.map(sectionRef) : [];
  return {
    text,
    first,
    sureness: sureness(found),
    isInScope: sections.length > 0,
    isRight: sections.includes(first),
    kind: curated ? ('known' as const) : decision.kind,
    isCurated: curated !== undefined,
    isOffered: options.some((ref) => sections.includes(ref)),
  };
}

type Asked = ReturnType<typeof ask>;
const share = (some: readonly Asked[], of: readonly Asked[]): number => round(some.length / of.length);

function figuresOf(asked: readonly Asked[]) {
  const inScope = asked.filter(({ isInScope }) => isInScope);
  const strange = asked.filter(({ isInScope }) => !isInScope);
  const answered = inScope.filter(({ kind }) => kind === 'known');
  const doubtful = inScope.filter(({ kind }) => kind === 'doubtful');
  return {
    questions: inScope.length,
    recall1: share(
      inScope.filter(({ isRight }) => isRight),
      inScope,
    ),
    answered: share(answered, inScope),
    ofThoseWrong: share(
      answered.filter(({ isRight }) => !isRight),
      answered,
    ),
    doubtful: share(doubtful, inScope),
    ofThoseOffered: share(
      doubtful.filter(({ isOffered }) => isOffered),
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
for (const half of ['chosen', 'kept', 'fresh'] as const) {
  const both = (['cy', 'en'] as const).map((language) => {
    const asked = readQuestions(language)[half].map((question) => ask(language, question));
    results[`${half} ${language}`] = figuresOf(asked);
    return asked;
  });
  const all = both.flat();
  results[half] = figuresOf(all);
  if (given.misses) {
    const missed = all.filter(
      ({ isRight, isInScope, kind }) => !isRight && (isInScope || kind !== 'unknown'),
    );
    console.table(
      missed.map(({ text, first, sureness: sure, kind }) => ({ text, first, sure: round(sure), kind })),
    );
  }
}
if (given.json) console.log(JSON.stringify({ bench: 'answers', results }));
else console.table(results);
