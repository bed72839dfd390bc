import { isAboutAsGood } from '../../src/features/faq/answering/decide-answer.ts';
import { buildFinder, type Finder } from '../../src/features/faq/answering/find-passages.ts';
import { evidenceFor } from '../../src/features/faq/answering/sureness.ts';
import { sectionRef, type Guide } from '../../src/features/faq/shelf/guide.ts';
import { buildLibrary, type Library } from '../../src/features/faq/shelf/library.ts';
import type { Language } from '../../src/language/bilingual.ts';
import type { Example } from './logistic-regression.ts';

/** A question that was asked, and where it came from: every kind counts as much as every other. */
export interface AskedExample extends Omit<Example, 'counts'> {
  readonly kind: 'one way' | 'two ways' | 'stranger' | 'far stranger';
  readonly language: Language;
}

const LANGUAGES = ['cy', 'en'] as const;

const allGuides = (library: Library): readonly Guide[] =>
  LANGUAGES.flatMap((language) => library.guides(language));

/** The ways of asking that stand in every so-manieth place, from one on. */
const everyNth = (ways: readonly string[], folds: number, fold: number): readonly string[] =>
  ways.filter((_, at) => at % folds === fold);

function ask(finder: Finder, language: Language, question: string, right?: string) {
  const found = finder.find(language, question);
  const { agreement, standing } = evidenceFor(found);
  const [first, second] = found;
  const quoted = first ? [first, ...(second && isAboutAsGood(first, second) ? [second] : [])] : [];
  return {
    language,
    features: [agreement, standing],
    isTrue: quoted.some((section) => sectionRef(section) === right),
  };
}

/** Ways of asking, each put to guides that lack it: alone, and two of a section as one longer question. */
export function askWaysLeftOut(library: Library, folds: number, fold: number): readonly AskedExample[] {
  const guides = allGuides(library).map((guide): Guide => ({
    ...guide,
    passages: guide.passages.map((passage) => {
      const out = new Set(everyNth(passage.questions, folds, fold));
      return { ...passage, questions: passage.questions.filter((way) => !out.has(way)) };
    }),
  }));
  const finder = buildFinder(buildLibrary(guides));
  return allGuides(library).flatMap((guide) =>
    guide.passages.flatMap((passage) => {
      const ways = everyNth(passage.questions, folds, fold);
      const right = sectionRef({ guide, passage });
      const [one, other] = ways;
      return [
        ...ways.map((way) => ({
          kind: 'one way' as const,
          ...ask(finder, guide.language, way, right),
        })),
        ...(one !== undefined && other !== undefined
          ? [{ kind: 'two ways' as const, ...ask(finder, guide.language, `${one}. ${other}`, right) }]
          : []),
      ];
    }),
  );
}

/**
 * What is asked of one guide, put to the others, where it is out of scope: near to what they speak of, and now and then
 * answered by them after all.
 */
export function askWithout(library: Library, slug: string): readonly AskedExample[] {
  const others = allGuides(library).filter((guide) => guide.slug !== slug);
  const finder = buildFinder(buildLibrary(others));
  return LANGUAGES.flatMap((language) =>
    (library.guide(language, slug)?.passages ?? []).flatMap(({ questions }) =>
      questions.flatMap((way, at) => {
        const longer =
          at % 4 === 0 && questions[at + 1] !== undefined ? [`${way}. ${questions[at + 1]}`] : [];
        return [way, ...longer].map((question) => ({
          kind: 'stranger' as const,
          ...ask(finder, language, question),
        }));
      }),
    ),
  );
}

/** Questions of another subject altogether. */
export function askFarStrangers(
  library: Library,
  language: Language,
  questions: readonly string[],
): readonly AskedExample[] {
  const finder = buildFinder(library);
  return questions.map((question) => ({
    kind: 'far stranger' as const,
    ...ask(finder, language, question),
  }));
}

/** Gives every kind, in each language, the same say. */
export function balanced(asked: readonly AskedExample[]): readonly Example[] {
  const nameOf = ({ kind, language }: AskedExample): string => `${kind} ${language}`;
  const sizes = new Map<string, number>();
  for (const one of asked) sizes.set(nameOf(one), (sizes.get(nameOf(one)) ?? 0) + 1);
  return asked.map((one) => ({ ...one, counts: 1 / (sizes.get(nameOf(one)) ?? 1) }));
}
