import type { Language } from '../bilingual.ts';

/** Numbers as words, under every mutation. One is left out: `one`, `un`, `first` are often no number at all. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    2: 'two twice second',
    3: 'three third thirds',
    4: 'four fourth quarter quarters',
    5: 'five fifth',
    6: 'six sixth',
    7: 'seven seventh',
    8: 'eight eighth',
    9: 'nine ninth',
    10: 'ten tenth',
    11: 'eleven',
    12: 'twelve dozen',
    14: 'fourteen fortnight',
    15: 'fifteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty half',
    60: 'sixty',
    90: 'ninety',
    100: 'hundred hundreds',
    1000: 'thousand thousands',
    1000000: 'million millions',
  },
  cy: {
    2: 'dau dwy ddau ddwy ddwywaith dwywaith ail',
    3: 'tri tair thri thair dri dair teirgwaith deirgwaith trydydd trydedd drydydd drydedd',
    4: 'pedwar pedair phedwar phedair bedwar bedair pedwerydd bedwerydd chwarter',
    5: 'pum pump phum phump bum bump pumed',
    6: 'chwe chwech chweched',
    7: 'saith seithfed',
    8: 'wyth wythfed',
    9: 'naw nawfed',
    10: 'deg deng ddeg ddeng degfed',
    12: 'deuddeg ddeuddeg dwsin ddwsin',
    14: 'pythefnos bythefnos phythefnos',
    15: 'pymtheg bymtheg phymtheg',
    20: 'ugain hugain',
    50: 'hanner hanner-cant',
    100: 'cant gant chant cannoedd gannoedd channoedd',
    1000: 'mil fil miloedd filoedd',
    1000000: 'miliwn filiwn miliynau filiynau',
  },
};

const VALUES = new Map(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    new Map(Object.entries(words).flatMap(([value, list]) => list.split(' ').map((word) => [word, value]))),
  ]),
);

/** The number that a folded word stands for, in figures; `undefined` where it stands for none. */
export const numberOfWord = (language: Language, word: string): string | undefined =>
  VALUES.get(language)?.get(word);
