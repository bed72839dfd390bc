import { answerQuestion, type Answering } from '../../src/features/faq/answering/answer-question.ts';
import type { Outcome } from '../../src/features/faq/answering/answer.ts';
import { sureness } from '../../src/features/faq/answering/sureness.ts';
import { sectionRef, type Section } from '../../src/features/faq/shelf/guide.ts';
import type { Language } from '../../src/language/bilingual.ts';
import type { SetQuestion } from '../../test/features/faq/question-set/read-questions.ts';
import { round } from '../faq/measures.ts';

/** The sections that an outcome puts before whoever asked, best first. */
const shownIn = (outcome: Outcome): readonly Section[] =>
  outcome.kind === 'known'
    ? outcome.answer.sections
    : outcome.kind === 'doubtful'
      ? outcome.options
      : outcome.closest;

/** Asks a question, and says what became of it. */
export async function ask(answering: Answering, language: Language, { text, sections }: SetQuestion) {
  const { finder } = answering;
  const outcome = await answerQuestion(answering, text, language);
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

/** What became of a question. */
export type Asked = Awaited<ReturnType<typeof ask>>;

const share = (some: readonly Asked[], of: readonly Asked[]): number => round(some.length / of.length);

/** How often the answers were right; shares, to three places. */
export function figuresOf(asked: readonly Asked[]) {
  const inScope = asked.filter(({ isInScope }) => isInScope);
  const strange = asked.filter(({ isInScope }) => !isInScope);
  const answered = inScope.filter(({ kind }) => kind === 'known');
  const doubtful = inScope.filter(({ kind }) => kind === 'doubtful');
  const among = (some: readonly Asked[], is: (one: Asked) => boolean) => share(some.filter(is), some);
  return {
    questions: inScope.length,
    recall1: among(inScope, ({ isFirst }) => isFirst),
    answered: share(answered, inScope),
    /** None of the sections that are quoted is right. */
    ofThoseWrong: among(answered, ({ isRight }) => !isRight),
    ofThoseFirstWrong: among(answered, ({ isFirst }) => !isFirst),
    ofThoseFromTwo: among(answered, ({ shown }) => shown.length > 1),
    doubtful: share(doubtful, inScope),
    ofThoseOffered: among(doubtful, ({ isRight }) => isRight),
    outOfScope: strange.length,
    outAnswered: among(strange, ({ kind }) => kind === 'known'),
    outDoubtful: among(strange, ({ kind }) => kind === 'doubtful'),
  };
}
