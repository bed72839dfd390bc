import type { Language } from '../bilingual.ts';

/** What a small word does to a sentence: without it, or with it elsewhere, the sentence says something else. */
export type Turn = keyof typeof WORDS;

/** Folded words, under every mutation and without apostrophes, by what they do. */
type Words = Readonly<Record<Language, string>>;

/** Whoever leaves one out says more than was said, or the contrary. */
const WORDS = {
  not: {
    en: `no not never nobody none nothing nor neither cannot without avoid avoids stop refuse forbidden dont cant wont isnt
      arent wasnt werent doesnt didnt havent hasnt hadnt couldnt shouldnt mustnt wouldnt neednt shant`,
    cy: `ni nid na nad nac nag dim ddim byth neb heb peidio peidiwch beidio osgoi osgowch gwrthod dyw dydy dydi dydw dydyn
      doedd does wnewch chewch cheir ellir allwch chaniateir nidyw`,
  },
  only: { en: 'only solely exclusively', cy: 'unig ond' },
  except: { en: 'except excluding unless', cy: 'heblaw eithrio oni onid onibai' },
  if: { en: 'if provided whether', cy: 'os pe' },
  when: { en: 'when whenever where while once', cy: 'pan lle tra' },
  until: { en: 'until till', cy: 'nes tan hyd' },
  before: { en: 'before', cy: 'cyn chyn' },
  after: { en: 'after since', cy: 'ol ers' },
  must: {
    en: 'must shall required requires require mandatory compulsory obligatory obliged',
    cy: 'rhaid gorfod orfod gorfodol orfodol ofynnol gofynnol',
  },
  may: {
    en: 'may might could perhaps possibly maybe allowed permitted optional',
    cy: `efallai hwyrach gallai allai gellid ellid gallent allent caiff gaiff cewch gewch caniateir ganiateir dewisol
      ddewisol`,
  },
  or: { en: 'or either', cy: 'neu naill' },
  some: { en: 'some', cy: 'rhai rhyw' },
  any: { en: 'any', cy: 'unrhyw' },
  all: { en: 'all every each both', cy: 'pob phob bob holl oll' },
  most: { en: 'most', cy: 'mwyaf fwyaf' },
  least: { en: 'least', cy: 'lleiaf leiaf' },
  more: { en: 'more', cy: 'mwy fwy' },
  less: { en: 'less fewer few', cy: 'llai lai ychydig' },
  than: { en: 'than', cy: '' },
  instead: { en: 'instead rather', cy: 'hytrach' },
  always: { en: 'always', cy: 'wastad' },
  often: { en: 'often usually generally normally typically', cy: 'aml arfer' },
  sometimes: { en: 'sometimes occasionally', cy: 'weithiau' },
  rarely: { en: 'rarely seldom hardly barely scarcely', cy: 'anaml prin brin' },
  about: { en: 'about around approximately roughly nearly almost', cy: 'tua oddeutu bron' },
  likely: { en: 'likely probably', cy: 'debyg tebyg debygol tebygol' },
  too: { en: 'too', cy: 'rhy' },
  enough: { en: 'enough', cy: 'digon ddigon' },
  wrong: {
    en: 'wrong false untrue incorrect myth mistake mistaken',
    cy: 'anghywir camgymeriad gamgymeriad myth ffug',
  },
  fail: { en: 'fail fails failed failing', cy: 'methu fethu metha fetha' },
  /** These say who does what to whom, and where to. */
  by: { en: 'by', cy: 'gan' },
  from: { en: 'from', cy: 'rhag oddi' },
  into: { en: 'into onto', cy: '' },
  over: { en: 'over above', cy: 'dros tros uwch' },
  under: { en: 'under below', cy: 'dan' },
  up: { en: 'up', cy: '' },
  down: { en: 'down', cy: '' },
  off: { en: 'off', cy: '' },
  out: { en: 'out', cy: '' },
  against: { en: 'against', cy: 'erbyn' },
  with: { en: 'with', cy: 'gyda efo' },
  between: { en: 'between', cy: 'rhwng' },
  within: { en: 'within', cy: '' },
  per: { en: 'per', cy: '' },
} as const satisfies Readonly<Record<string, Words>>;

const lookUp = (language: Language): ReadonlyMap<string, Turn> =>
  new Map(
    Object.entries<Words>(WORDS).flatMap(([turn, words]) =>
      words[language]
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => [word, turn as Turn] as const),
    ),
  );
const TURNS: Readonly<Record<Language, ReadonlyMap<string, Turn>>> = { cy: lookUp('cy'), en: lookUp('en') };

/** What a folded word does to its sentence; `undefined` for all others. */
export const turnOf = (language: Language, word: string): Turn | undefined => TURNS[language].get(word);
