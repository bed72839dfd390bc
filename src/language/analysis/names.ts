import type { Language } from '../bilingual.ts';
import { mutationKeys } from './welsh-mutation.ts';

/** Names in full, by the short form that stands for them in search. Words as `wordsOf` gives them. */
const FULL_NAMES: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  ai: { en: ['artificial intelligence'], cy: ['deallusrwydd artiffisial', 'artificial intelligence'] },
  rpa: {
    en: ['robotic process automation'],
    cy: ['awtomeiddio prosesau robotig', 'awtomeiddio prosesau robotaidd'],
  },
  llm: {
    en: ['large language model', 'large language models'],
    cy: ['model iaith mawr', 'modelau iaith mawr'],
  },
  gdpr: { en: ['general data protection regulation'], cy: ['rheoliad cyffredinol diogelu data'] },
  dpia: {
    en: ['data protection impact assessment', 'data protection impact assessments'],
    cy: [
      'asesiad o effaith ar ddiogelu data',
      'asesiad effaith diogelu data',
      'asesiad o r effaith ar ddiogelu data',
    ],
  },
  eqia: {
    en: ['equality impact assessment', 'equality impact assessments'],
    cy: [
      'asesiad effaith cydraddoldeb',
      'asesiad o effaith ar gydraddoldeb',
      'asesiad effaith ar gydraddoldeb',
    ],
  },
  cdps: { en: ['centre for digital public services'], cy: ['canolfan gwasanaethau cyhoeddus digidol'] },
  dlp: { en: ['data loss prevention'], cy: ['atal colli data'] },
  api: { en: ['application programming interface'], cy: ['rhyngwyneb rhaglennu cymwysiadau'] },
};

/** How a word is compared inside a name: in Welsh the first letters may be mutated. */
const likenessOf = (language: Language, word: string): string =>
  language === 'cy' ? (mutationKeys(word)[0] ?? word) : word;

interface Name {
  readonly short: string;
  readonly words: readonly string[];
}

const namesIn = (language: Language): readonly Name[] =>
  Object.entries(FULL_NAMES)
    .flatMap(([short, names]) =>
      names[language].map((name) => ({
        short,
        words: name.split(' ').map((word) => likenessOf(language, word)),
      })),
    )
    .sort((a, b) => b.words.length - a.words.length);

const NAMES: Readonly<Record<Language, readonly Name[]>> = { cy: namesIn('cy'), en: namesIn('en') };

/** Puts the short form in place of every name in full, so that `deallusrwydd artiffisial` and `AI` are one term. */
export function canonicalNames(language: Language, words: readonly string[]): readonly string[] {
  const likenesses = words.map((word) => likenessOf(language, word));
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = NAMES[language].find((one) =>
      one.words.every((word, offset) => likenesses[at + offset] === word),
    );
    result.push(name?.short ?? words[at] ?? '');
    at += name?.words.length ?? 1;
  }
  return result;
}
