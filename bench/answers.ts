/**
 * How well sections are found for questions, how well it is known when there is none, and how fast, beside minisearch
 * as it comes and with the same stop lists and stemmer. The published sets are data of others; the guides' questions
 * are asked each with itself taken out of the guides, so that no question finds itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entryOf } from '../src/features/faq/find-passages.ts';
import { THRESHOLD } from '../src/features/faq/decide-answer.ts';
import { loadGuides } from '../src/features/faq/load-guides.ts';
import type { Entry } from '../src/features/faq/search-index.ts';
import type { Language } from '../src/language/bilingual.ts';
import { silentLog } from '../src/lib/log.ts';
import { ENGINES, type EngineName, type Found } from './answer-engines.ts';

const DATA = new URL('../../shared/data/', import.meta.url);
const SETS: readonly (readonly [name: string, language: Language])[] = [
  ['stackfaq', 'en'],
  ['covidqa-paraphrase', 'en'],
  ['or-sharc', 'en'],
  ['aiguides-headings', 'en'],
  ['mozpages-en', 'en'],
  ['mozpages-cy', 'cy'],
  ['ud-cy-lemma', 'cy'],
];
const LANGUAGES = ['cy', 'en'] as const;
const NAMES = Object.keys(ENGINES) as EngineName[];

interface Query {
  readonly id: string;
  readonly text: string;
}
type Figures = Record<string, number>;
type Results = Record<EngineName, Record<string, Figures>>;

const round = (value: number): number => Math.round(1000 * value) / 1000;

interface Row extends Query {
  readonly title: string;
  readonly lang: string;
}

/** A row has the fields that its file has; each file is read by what it is known to have. */
const linesOf = (path: string): readonly Row[] =>
  readFileSync(new URL(path, DATA), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

function relevantIn(set: string): ReadonlyMap<string, ReadonlySet<string>> {
  const relevant = new Map<string, Set<string>>();
  const rows = readFileSync(new URL(`dev/${set}/qrels.tsv`, DATA), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  for (const [query = '', entry = ''] of rows.map((row) => row.split('\t'))) {
    relevant.set(query, (relevant.get(query) ?? new Set()).add(entry));
  }
  return relevant;
}

/** Where the first right one stands, as 1/rank; 0 when it is not among the ten. */
function reciprocalRank(found: readonly Found[], right: ReadonlySet<string>): number {
  const place = found.findIndex(({ id }) => right.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

const figuresOf = (ranks: readonly number[]): Figures => ({
  n: ranks.length,
  mrr10: round(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length),
  hit1: round(ranks.filter((rank) => rank === 1).length / ranks.length),
});

/** How often a right one is surer than a wrong one: 0.5 is chance. */
function auc(right: readonly number[], wrong: readonly number[]): number {
  const sorted = [...wrong].sort((a, b) => a - b);
  const before = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const held = sorted[middle]!;
      if (held < value || (orEqual && held === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = right.reduce((sum, value) => sum + (before(value, false) + before(value, true)) / 2, 0);
  return round(wins / (right.length * wrong.length));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A published set: each engine in turn, in the same process. */
function measureSet(results: Results, set: string, language: Language): void {
  const relevant = relevantIn(set);
  const queries = linesOf(`dev/${set}/queries.jsonl`).filter(({ id }) => relevant.has(id));
  const corpus = linesOf(`dev/${set}/corpus.jsonl`);
  const entries = corpus.map(({ id, title, text }): Entry => ({
    id,
    title: '',
    heading: title,
    text,
    questions: [],
  }));
  for (const name of NAMES) {
    const search = ENGINES[name](language, entries);
    const milliseconds: number[] = [];
    const ranks = queries.map(({ id, text }) => {
      const start = performance.now();
      const found = search(text);
      milliseconds.push(performance.now() - start);
      return reciprocalRank(found, relevant.get(id)!);
    });
    results[name][set] = { ...figuresOf(ranks), p50Ms: round(median(milliseconds)) };
  }
  // A ratio says more than milliseconds of this machine: 2 means twice as long as minisearch as it comes.
  const peer = results['minisearch-default'][set]?.p50Ms ?? 1;
  for (const name of NAMES) {
    const figures = results[name][set];
    if (figures) figures.timeRatio = round((figures.p50Ms ?? 0) / peer);
  }
}

/** The questions of the guides, each left out in turn, and messages about anything else. */
function measureGuides(results: Results): void {
  const library = loadGuides(fileURLToPath(new URL('../guides', import.meta.url)), silentLog);
  const inScope = relevantIn('clinc150-oos');
  const elsewhere: Readonly<Record<Language, readonly string[]>> = {
    en: linesOf('dev/clinc150-oos/queries.jsonl')
      .filter(({ id }) => !inScope.has(id))
      .map(({ text }) => text),
    cy: linesOf('language/messages.jsonl')
      .filter(({ lang }) => lang === 'cy')
      .map(({ text }) => text),
  };
  for (const language of LANGUAGES) {
    const entries = library.sections(language).map(entryOf);
    for (const name of NAMES) {
      const engine = ENGINES[name];
      const asked = entries.flatMap((entry) =>
        entry.questions.map((question) => {
          const others = { ...entry, questions: entry.questions.filter((other) => other !== question) };
          const found = engine(
            language,
            entries.map((each) => (each === entry ? others : each)),
          )(question);
          return { rank: reciprocalRank(found, new Set([entry.id])), confidence: found[0]?.confidence ?? 0 };
        }),
      );
      const whole = engine(language, entries);
      const strange = elsewhere[language].map((text) => whole(text)[0]?.confidence ?? 0);
      const right = asked.filter(({ rank }) => rank === 1);
      const share = (values: readonly number[]) =>
        round(values.filter((value) => value >= THRESHOLD).length / values.length);
      results[name][`guides-${language}`] = {
        ...figuresOf(asked.map(({ rank }) => rank)),
        outOfScope: strange.length,
        auc: auc(
          asked.map(({ confidence }) => confidence),
          strange,
        ),
        aucOfRight: auc(
          right.map(({ confidence }) => confidence),
          strange,
        ),
        ...(name === 'cylch' && {
          threshold: THRESHOLD,
          answered: share(asked.map(({ confidence }) => confidence)),
          outOfScopeAnswered: share(strange),
        }),
      };
    }
  }
}

if (!existsSync(new URL('dev/', DATA))) {
  console.error('The data for this benchmark is not here: ../shared/data/dev, seen from the project.');
  process.exit(1);
}
const results = Object.fromEntries(NAMES.map((name) => [name, {}])) as unknown as Results;
for (const [set, language] of SETS) {
  if (existsSync(new URL(`dev/${set}/`, DATA))) measureSet(results, set, language);
  else console.error(`Left out, for it is not here: ../shared/data/dev/${set}`);
}
measureGuides(results);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ bench: 'answers', results }));
} else {
  for (const set of Object.keys(results.cylch)) {
    console.log(`\n${set}`);
    console.table(Object.fromEntries(NAMES.map((name) => [name, results[name][set]])));
  }
}
