/**
 * How well short messages are told apart, and how fast, beside two libraries that know Welsh. Both are held to our two
 * languages, which is the fairest that can be asked of them. An answer of 'undetermined' counts as wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { franc } from 'franc-all';
import LanguageDetect from 'languagedetect';
import type { Language } from '../src/language/bilingual.ts';
import { detectLanguage } from '../src/language/detect.ts';

const DATA = new URL('../../shared/data/language/messages.jsonl', import.meta.url);
const LANGUAGES = ['cy', 'en'] as const;
const BUCKETS = ['2-4', '5-8', '9+'] as const;
const ROUNDS = 5;

interface Message {
  readonly lang: Language;
  readonly bucket: (typeof BUCKETS)[number];
  readonly text: string;
}

/** Accuracy in per cent, by language and by number of words. */
type Accuracy = Record<Language, Record<Message['bucket'], number>>;
type Result = Accuracy & { readonly messagesPerSecond: number };

const languageDetect = new LanguageDetect();

const detectors: Readonly<Record<string, (text: string) => string | undefined>> = {
  cylch: detectLanguage,
  'franc-all': (text) => {
    const code = franc(text, { only: ['cym', 'eng'], minLength: 1 });
    return { cym: 'cy', eng: 'en' }[code];
  },
  languagedetect: (text) => {
    const best = languageDetect.detect(text).find(([name]) => name === 'welsh' || name === 'english');
    return best && { welsh: 'cy', english: 'en' }[best[0]];
  },
};

function percentRight(messages: readonly Message[], detect: (text: string) => string | undefined): number {
  const right = messages.filter(({ lang, text }) => detect(text) === lang).length;
  return Math.round((1000 * right) / messages.length) / 10;
}

/** The best of several rounds: the first ones also warm the compiler up. */
function messagesPerSecond(
  messages: readonly Message[],
  detect: (text: string) => string | undefined,
): number {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const { text } of messages) detect(text);
    return (performance.now() - start) / 1000;
  });
  return Math.round(messages.length / Math.min(...seconds));
}

function measure(messages: readonly Message[], detect: (text: string) => string | undefined): Result {
  const byBucket = (lang: Language) =>
    Object.fromEntries(
      BUCKETS.map((bucket) => {
        const some = messages.filter((message) => message.lang === lang && message.bucket === bucket);
        return [bucket, percentRight(some, detect)];
      }),
    ) as Accuracy[Language];
  return { cy: byBucket('cy'), en: byBucket('en'), messagesPerSecond: messagesPerSecond(messages, detect) };
}

function table(results: Readonly<Record<string, Result>>): string {
  const columns = LANGUAGES.flatMap((lang) => BUCKETS.map((bucket) => ({ lang, bucket })));
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(16))).join('');
  return [
    row(['right, %', ...columns.map(({ lang, bucket }) => `${lang} ${bucket}`), 'per s']),
    ...Object.entries(results).map(([name, result]) =>
      row([
        name,
        ...columns.map(({ lang, bucket }) => result[lang][bucket].toFixed(1)),
        String(result.messagesPerSecond),
      ]),
    ),
  ].join('\n');
}

if (!existsSync(DATA)) {
  console.error(
    'bench:language needs ../shared/data/language/messages.jsonl, which is not here. Nothing was measured.',
  );
  process.exit(1);
}
const messages = readFileSync(DATA, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Message);
const results = Object.fromEntries(
  Object.entries(detectors).map(([name, detect]) => [name, measure(messages, detect)] as const),
);
console.log(
  process.argv.includes('--json') ? JSON.stringify({ bench: 'language', results }) : table(results),
);
