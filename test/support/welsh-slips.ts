/**
 * A lint for written Welsh, over closed lists: it finds slips of mutation, gender and style of which it can be certain
 * without a dictionary, and lets everything else pass. What it cannot see is left to a human reader.
 *
 * How it can be certain: after a word that mutates the next one, `p`, `t`, `c`, `m`, `ll` and `rh` are never right,
 * whatever the word, for no mutated form begins with them (`ph`, `th`, `ch` aside). A word in `b`, `d` or `g` may itself
 * be a mutated form, so those are found only where they stand in a list of words of this house.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names and loan words keep their first letter. So does a word in capitals. */
const NAMES = words(`Teams Microsoft Cylch Power Markdown Playground Copilot Planner Premium Chrome Pro Python
  png pdf csv tenant`);
/** Names that do mutate, although they begin with a capital. */
const WELSH_NAMES = words('Cymru Cymraeg Cymreig Caerdydd Powys Ceredigion Conwy Gwynedd Prydain');

const FEMININE =
  words(`cymuned cynulleidfa tudalen dolen cyfres trefn tasg gwefan gweminar pleidlais delwedd proses
  barn blwyddyn gwers brawddeg cymdeithas goruchwyliaeth partneriaeth cyfran deddf dyletswydd trwydded cronfa
  cyfraith cofrestr gwybodaeth tystiolaeth cyllideb`);
const MASCULINE =
  words(`canllaw cyfarfod cwestiwn cais cerdyn pwnc drafft diweddariad dyddiad diwrnod botwm teitl
  testun templed tîm calendr crynodeb gwasanaeth gair gwaith gwall perchennog cynllun cylch cod canlyniad rheswm
  terfyn maes blwch mis model mesur pennawd penderfyniad budd cynnyrch corff cyngor bwrdd porwr rhif`);
/** Feminine nouns that the soft mutation does not touch, for what follows them. */
const FEMININE_UNCHANGED =
  words(`neges sianel sgwrs adran fersiwn wythnos ffeil ffurflen ffynhonnell ffrwd swydd
  system sgôr astudiaeth`);
const ADJECTIVES =
  words(`cyntaf cyfan cyhoeddus personol gwag byr mawr bach blaenorol dwyieithog tebyg gwreiddiol
  diwethaf pwysig peirianyddol clir cywir gwahanol da cyffredinol digidol cyfrinachol cyfrifol diogel dynol penodol
  posibl dilys dienw parod prysur defnyddiol perthnasol`);
/** Verbal nouns and other words in b, d and g. */
const OTHERS =
  words(`bod dileu dewis defnyddio dechrau darllen derbyn dangos dweud gweld gwneud gofyn golygu gadael
  gwybod gwrthod gwirio gweithio popeth pawb`);

const SOFT: readonly (readonly [RegExp, string])[] = [
  [/^rh/, 'r'],
  [/^ll/, 'l'],
  [/^p(?!h)/, 'b'],
  [/^t(?!h)/, 'd'],
  [/^c(?!h)/, 'g'],
  [/^b/, 'f'],
  [/^d(?!d)/, 'dd'],
  [/^m/, 'f'],
  [/^g/, ''],
];

/** The soft mutation of a radical: `pwnc` gives `bwnc`. */
export function softOf(word: string): string {
  const rule = SOFT.find(([initial]) => initial.test(word));
  return rule ? word.replace(...rule) : word;
}
/** The aspirate mutation of a radical: `canllaw` gives `chanllaw`. */
export const aspirateOf = (word: string): string => word.replace(/^([ptc])(?!h)/, '$1h');

const softened = (list: ReadonlySet<string>): ReadonlySet<string> => new Set([...list].map(softOf));
const KNOWN = new Set([...FEMININE, ...MASCULINE, ...ADJECTIVES, ...OTHERS]);
const SOFT_FEMININE = softened(FEMININE);
const SOFT_MASCULINE = new Set([...MASCULINE].filter((noun) => !/^(?:ll|rh)/.test(noun)).map(softOf));
const SOFT_ADJECTIVES = softened(ADJECTIVES);

const isName = (word: string): boolean =>
  NAMES.has(word) || (/^\p{Lu}/u.test(word) && !WELSH_NAMES.has(word));

const MUTATES = /^(?:p(?!h)|t(?!h)|c(?!h)|m|ll|rh)/i;
const MUTATES_HARD = /^(?:p(?!h)|t(?!h)|c(?!h))/i;

const SOFTENS =
  words(`i o am ar at dan tan dros drwy heb gan wrth neu dau ddau dwy ddwy dyma dyna pa prif hen unrhyw rhyw
  holl rhy ambell`);
/** After these `i` is the pronoun of the verb or preposition, which mutates nothing for certain. */
const BEFORE_PRONOUN =
  words(`wrtha ata arna amdana ohona alla galla bydda fydda dydw ydw rydw oeddwn roeddwn gen ga
  caf gaf chaf dyweda ddyweda gwna wna hoffwn dylwn ddylwn`);
/** What keeps its first letter after some of them: fixed phrases, adverbs, and the finite verb after `neu`. */
const STAYS: Readonly<Record<string, RegExp>> = {
  i: /^(?:mi|mewn|maes|ti)$/,
  neu: /^(?:mae|mewn|pan|tan|trwy|mi|pe)$|(?:wch|odd|wyd|ir)$/,
  pa: /^mor$/,
  dyma: /^(?:pam|pwy|pryd|pa)$/,
  dyna: /^(?:pam|pwy|pryd|pa)$/,
  rhy: /^(?:ll|rh)/,
  gan: /^(?:mai|mwyaf)$/,
  am: /^mai$/,
};
/** After these `p`, `t` and `c` are wrong: they want the aspirate or, some of them before a verb, the soft mutation. */
const ASPIRATES = words('a â gyda tua tri chwe na ei');

/** A word of a sentence with what stands before it. `before` is empty across punctuation. */
interface Step {
  readonly beforeThat: string;
  readonly before: string;
  readonly word: string;
}

interface Rule {
  readonly name: string;
  readonly isBroken: (step: Step) => boolean;
}

const isSoftOf = (radicals: ReadonlySet<string>, mutated: string): boolean =>
  [...radicals].some((radical) => radical !== mutated && softOf(radical) === mutated);

const RULES: readonly Rule[] = [
  {
    name: 'soft mutation',
    isBroken: ({ beforeThat, before, word }) =>
      SOFTENS.has(before) &&
      (MUTATES.test(word) || (/^[bdg](?!d)/.test(word) && KNOWN.has(word) && !isSoftOf(KNOWN, word))) &&
      !STAYS[before]?.test(word) &&
      !(before === 'i' && BEFORE_PRONOUN.has(beforeThat)),
  },
  { name: 'aspirate', isBroken: ({ before, word }) => ASPIRATES.has(before) && MUTATES_HARD.test(word) },
  { name: 'nasal', isBroken: ({ before, word }) => before === 'fy' && /^(?:[ptc](?!h)|b|d|g)/.test(word) },
  {
    name: 'h before a vowel',
    isBroken: ({ before, word }) => /^(?:eu|ein)$/.test(before) && /^[aeiouyâêîôûŷ]/.test(word),
  },
  {
    name: 'mutation after ’i',
    // In `a’i cadwodd` the pronoun is the object of a verb, and mutates nothing.
    isBroken: ({ beforeThat, before, word }) =>
      before === '’i' && beforeThat !== 'a' && MUTATES_HARD.test(word),
  },
  {
    name: 'soft mutation after yn',
    isBroken: ({ before, word }) => /^(?:yn|’n)$/.test(before) && ADJECTIVES.has(word),
  },
  {
    name: 'gender after the article',
    isBroken: ({ before, word }) =>
      /^(?:y|’r)$/.test(before) && (FEMININE.has(word) || (SOFT_MASCULINE.has(word) && !KNOWN.has(word))),
  },
  {
    name: 'adjective after a feminine noun',
    isBroken: ({ before, word }) =>
      (FEMININE.has(before) || SOFT_FEMININE.has(before) || FEMININE_UNCHANGED.has(before)) &&
      ADJECTIVES.has(word),
  },
  {
    name: 'adjective after a masculine noun',
    isBroken: ({ before, word }) =>
      (MASCULINE.has(before) || SOFT_MASCULINE.has(before)) &&
      SOFT_ADJECTIVES.has(word) &&
      !ADJECTIVES.has(word),
  },
  {
    name: 'yng Nghymru',
    isBroken: ({ before, word }) => /^(?:yn|yng)$/.test(before) && /^[CG]ymru$/.test(word),
  },
  {
    name: 'ym mhob',
    isBroken: ({ before, word }) => before === 'yn' && /^(?:pob|bob|mhob|pa|mha)$/.test(word),
  },
];

/** What this house does not write, and what it writes instead. */
const HOUSE: readonly (readonly [RegExp, string])[] = [
  [/efallai bod(?!\p{L})/iu, 'efallai fod'],
  [/(?<!\p{L})ichi(?!\p{L})/iu, 'i chi'],
  [/(?<!\p{L})ebost/iu, 'e-bost'],
  [/pam (?:does|dyw|dydy|dydw)/iu, 'pam nad …'],
  [/mae’ch/iu, 'mae eich'],
  [/ddim ond(?!\p{L})/iu, 'dim ond'],
  // A definite noun cannot be the predicate after yn.
  [/(?:yn|’n) (?:rheolwr|berchennog|awdur) (?:y|yr)(?!\p{L})/iu, 'yn un o …, yn … ar y …'],
];

const TOKEN = /\{\{\w+\}\}|[’']\p{L}+|\p{L}+(?:-\p{L}+)*|[^\s\p{L}]/gu;

function stepsOf(text: string): readonly Step[] {
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token.replace("'", '’'));
  return tokens.map((word, index) => ({
    beforeThat: (tokens[index - 2] ?? '').toLowerCase(),
    before: (tokens[index - 1] ?? '').toLowerCase(),
    word,
  }));
}

/** Slips of which the lint is certain, each as `rule: the words`. */
export function slipsIn(text: string): readonly string[] {
  const steps = stepsOf(text).filter(({ word }) => /^\p{L}/u.test(word) && !isName(word));
  const broken = steps.flatMap((step) =>
    RULES.filter((rule) => rule.isBroken(step)).map(({ name }) => `${name}: ${step.before} ${step.word}`),
  );
  const straight = text.replaceAll("'", '’');
  const unlike = HOUSE.filter(([pattern]) => pattern.test(straight)).map(([pattern, instead]) => {
    const [found = ''] = pattern.exec(straight) ?? [];
    return `write ${instead}: ${found}`;
  });
  return [...broken, ...unlike];
}

/** Values that are numbers: a numeral may follow any word. All others are names, which no template can mutate. */
const NUMBERS =
  words(`count limit days number page pages at of most least parts years length characters title body
  results comments ballots threshold answers answer questions question others lowest highest time`);

/** Placeholders of names where Welsh would mutate the name: after `i`, `o`, `yn`, `a` and their like. */
export function namesToMutateIn(text: string): readonly string[] {
  return stepsOf(text)
    .filter(({ before, word }) => {
      const [, name] = /^\{\{(\w+)\}\}$/.exec(word) ?? [];
      const mutates = SOFTENS.has(before) || ASPIRATES.has(before) || /^(?:fy|yn|’i)$/.test(before);
      return name !== undefined && !NUMBERS.has(name) && mutates;
    })
    .map(({ before, word }) => `${before} ${word}`);
}
