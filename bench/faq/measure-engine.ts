import { readDataset } from './dataset.ts';
import { ENGINES } from './engines/index.ts';
import type { Task } from './engines/engine.ts';
import { figuresOf, round, type Asked } from './measures.ts';

/** So many questions are asked before the clock runs, for the compiler to warm up: as many for every engine. */
const WARM_UP = 200;

/** Measures one engine on one set, in a process of its own: its memory is that process's. */
export async function measureEngine(name: string, folder: string, task: Task) {
  const { passages, queries, relevant } = readDataset(folder);
  const engine = await ENGINES[name]?.();
  if (!engine) throw new Error(`There is no engine called ${name}.`);
  const start = performance.now();
  const search = await engine(passages, task);
  const indexMs = performance.now() - start;
  for (const { text } of queries.slice(0, WARM_UP)) await search(text);
  const asked: Asked[] = [];
  for (const { id, text, kind } of queries) {
    const from = performance.now();
    const found = await search(text);
    const milliseconds = performance.now() - from;
    asked.push({
      kind,
      relevant: relevant.get(id),
      ids: found.map((one) => one.id),
      confidence: found[0]?.confidence ?? 0,
      milliseconds,
    });
  }
  const strangers = asked.filter((one) => !one.relevant);
  const kinds = [...new Set(asked.flatMap(({ kind }) => kind ?? []))].sort();
  return {
    ...figuresOf(asked, strangers),
    indexMs: round(indexMs),
    rssMb: round(process.memoryUsage.rss() / 2 ** 20),
    ...(kinds.length > 0 && {
      kinds: Object.fromEntries(
        kinds.map((kind) => {
          const some = asked.filter((one) => one.kind === kind);
          const strange = some.filter((one) => !one.relevant);
          return [kind, figuresOf(some, strange.length > 0 ? strange : strangers, asked)];
        }),
      ),
    }),
  };
}

export type EngineFigures = Awaited<ReturnType<typeof measureEngine>>;
