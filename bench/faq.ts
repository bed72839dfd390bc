/**
 * How well passages are found for questions, how well it is known when there is none, how fast and with how much
 * memory, beside other engines in the same run: each in a process of its own, one after the other.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Task } from './faq/engines/engine.ts';
import { ENGINES } from './faq/engines/index.ts';
import { measureEngine, type EngineFigures } from './faq/measure-engine.ts';

const { values: given } = parseArgs({
  options: {
    dataset: { type: 'string' },
    language: { type: 'string', default: 'en' },
    'query-language': { type: 'string' },
    'word-table': { type: 'string' },
    engines: { type: 'string', default: Object.keys(ENGINES).join() },
    'time-limit': { type: 'string', default: '300' },
    json: { type: 'boolean', default: false },
  },
});

const languageNamed = (name: string): Task['language'] => {
  if (name === 'cy' || name === 'en') return name;
  console.error(`--language is cy or en, not ${name}.`);
  process.exit(1);
};

/** What a process of its own says of one engine. One that takes too long is stopped: nlp.js does, on many passages. */
function inOwnProcess(name: string): Promise<EngineFigures | { readonly failed: string }> {
  const seconds = Number(given['time-limit']);
  const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
    env: { ...process.env, BENCH_ENGINE: name },
    execArgv: [...process.execArgv, '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ failed: `not done in ${String(seconds)} s` });
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.once('message', (figures: EngineFigures) => resolve(figures));
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ failed: `ended with ${String(code)}` });
    });
  });
}

if (given.dataset === undefined) {
  console.error('bench:faq needs --dataset DIR: corpus.jsonl, queries.jsonl and qrels.tsv.');
  process.exit(1);
}
const language = languageNamed(given.language);
const task: Task = {
  language,
  queryLanguage: languageNamed(given['query-language'] ?? language),
  ...(given['word-table'] !== undefined && { wordTable: given['word-table'] }),
};
const own = process.env.BENCH_ENGINE;
if (own !== undefined) {
  const figures = await measureEngine(own, given.dataset, task);
  process.send?.(figures, () => process.exit(0));
} else {
  const results: Record<string, unknown> = {};
  for (const name of given.engines.split(',')) results[name] = await inOwnProcess(name);
  if (given.json) console.log(JSON.stringify({ bench: 'faq', results }));
  else console.table(results);
}
