/**
 * How the index behaves as it grows: filing, finding, what is like an entry, and one entry more or less. The entries are
 * sentences of the shipped guides in new combinations, with rare words in between as names are in posts.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sentencesOf } from '../src/features/faq/shelf/passage.ts';
import { loadGuides } from '../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../src/lib/log.ts';
import { headingField, openSearchIndex, type Entry } from '../src/search/index.ts';
import { percentile, round } from './faq/measures.ts';

const { values: given } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,50000,100000' },
    language: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  },
});
const language = given.language === 'cy' ? 'cy' : 'en';
const library = loadGuides(fileURLToPath(new URL('../guides', import.meta.url)), silentLog);
const passages = library.sections(language).map(({ passage }) => passage);
const sentences = passages.flatMap((passage) => sentencesOf(passage).map(({ plain }) => plain));
const questions = passages.flatMap((passage) => passage.questions);

/** The same numbers between 0 and 1 at every run (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu wa ye'.split(' ');
const SENTENCES = 5;
const RARE_WORDS = 3;

/** Entries of about a hundred words. Rare words grow with the number of entries, as names do. */
function entriesFor(size: number): readonly Entry[] {
  const chance = chanceFrom(size);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)] as T;
  const rare = () => Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');
  return Array.from({ length: size }, (_, number): Entry => {
    const text = Array.from({ length: SENTENCES }, () => pick(sentences)).join(' ');
    const names = Array.from({ length: RARE_WORDS }, rare).join(' ');
    return {
      id: String(number),
      fields: [headingField(pick(passages).heading), { text: `${text} ${names}` }],
    };
  });
}

/** Milliseconds of each of some acts. */
const timesOf = <T>(some: readonly T[], act: (one: T) => unknown): readonly number[] =>
  some.map((one) => {
    const from = performance.now();
    act(one);
    return performance.now() - from;
  });

const figures: Record<string, Record<string, number>> = {};
for (const size of given.sizes.split(',').map(Number)) {
  const entries = entriesFor(size);
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const index = openSearchIndex(language, entries);
  const indexMs = performance.now() - start;
  for (const question of questions) index.search(question);
  const asked = timesOf(questions, (question) => index.search(question));
  const held = timesOf(questions, (question) => index.search(question, { where: (id) => id.endsWith('7') }));
  const some = entries.filter((_, number) => number % Math.ceil(size / 200) === 0);
  const alike = timesOf(some, ({ id }) => index.like(id));
  const put = timesOf(some, (entry) => index.put(entry));
  const removed = timesOf(some, ({ id }) => index.remove(id));
  globalThis.gc?.();
  figures[size] = {
    indexMs: round(indexMs),
    p50Ms: round(percentile(asked, 0.5)),
    p99Ms: round(percentile(asked, 0.99)),
    filteredP99Ms: round(percentile(held, 0.99)),
    likeP50Ms: round(percentile(alike, 0.5)),
    likeP99Ms: round(percentile(alike, 0.99)),
    putP99Ms: round(percentile(put, 0.99)),
    removeP99Ms: round(percentile(removed, 0.99)),
    heapMb: round((process.memoryUsage().heapUsed - before) / 2 ** 20),
  };
}
if (given.json) console.log(JSON.stringify({ bench: 'search', language, sizes: figures }));
else console.table(figures);
