import type { Language } from '../../../language/bilingual.ts';
import type { Question } from '../asking/question.ts';
import type { Invited, Survey } from '../asking/survey.ts';
import type { Finding } from './finding.ts';
import { IDENTIFYING, JOINING, LEADING, ONE_THING } from './wordings.ts';

const LANGUAGES: readonly Language[] = ['cy', 'en'];

/** The first words of a text that match any of the patterns. */
const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);

/** The words around what joins two things; `undefined` where nothing is joined. */
function joinedIn(language: Language, text: string): string | undefined {
  if ([...text.matchAll(/\p{L}[^?]*\?/gu)].length > 1) return '? … ?';
  // Only what asks counts: a sentence that explains, or that says how to answer, joins nothing.
  const asked = text.includes('?') ? text.slice(0, text.indexOf('?')) : '';
  const plain = ONE_THING[language].reduce((left, pair) => left.replace(pair, 'x'), asked);
  const at = plain.search(new RegExp(JOINING[language].source, 'iu'));
  return at === -1 ? undefined : plain.slice(Math.max(0, at - 15), at + 20).trim();
}

function lintQuestion({ text }: Question, question: number, isNamed: boolean): Finding[] {
  const found = (code: Finding['code'], wordsIn: (language: Language) => string | undefined): Finding[] => {
    const words = LANGUAGES.map(wordsIn).find((one) => one !== undefined);
    return words === undefined ? [] : [{ code, question, words }];
  };
  return [
    ...found('leading', (language) => firstOf(LEADING[language], text[language])),
    ...found('double-barrelled', (language) => joinedIn(language, text[language])),
    ...(isNamed ? [] : found('identifying', (language) => firstOf(IDENTIFYING[language], text[language]))),
  ];
}

/** With one in four answering, so many times the threshold must be asked for there to be results. */
const ANSWERING = 4;

function lintInvited({ people }: Pick<Invited, 'people'>, { threshold }: Survey['rules']): Finding[] {
  if (people === null || people >= threshold * ANSWERING) return [];
  const code = people < threshold ? 'too-few-invited' : 'few-invited';
  return [{ code, question: null, people, threshold }];
}

/**
 * What may be wrong with a survey before it is asked: questions that lead, that ask two things at once, or that say who
 * somebody is, in either language; and too few people invited for anything to be shown.
 */
export function lintSurvey(
  { questions, privacy, rules }: Pick<Survey, 'questions' | 'privacy' | 'rules'>,
  invited: Pick<Invited, 'people'>,
): readonly Finding[] {
  const isNamed = privacy === 'named';
  return [
    ...questions.flatMap((question, index) => lintQuestion(question, index + 1, isNamed)),
    ...(isNamed ? [] : lintInvited(invited, rules)),
  ];
}
