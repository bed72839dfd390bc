import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';

const passage = z.object({ id: z.string(), title: z.string().default(''), text: z.string().default('') });
const query = z.object({ id: z.string(), text: z.string(), kind: z.string().optional() });

/** A text that can be found. */
export type Passage = z.output<typeof passage>;

/** What somebody asks. `kind` parts the figures. */
export type Query = z.output<typeof query>;

/** Passages, questions, and which passages answer which question: by passage, how well (more is better). */
export interface Dataset {
  readonly passages: readonly Passage[];
  readonly queries: readonly Query[];
  /** A query without a row here is out of scope: the right answer is that it is not known. */
  readonly relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const linesOf = (folder: string, file: string): readonly string[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** Reads a folder of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` (header `query-id corpus-id score`). */
export function readDataset(folder: string): Dataset {
  const relevant = new Map<string, Map<string, number>>();
  for (const row of linesOf(folder, 'qrels.tsv').slice(1)) {
    const [queryId = '', passageId = '', score = '1'] = row.split('\t');
    if (Number(score) <= 0) continue;
    relevant.set(queryId, (relevant.get(queryId) ?? new Map<string, number>()).set(passageId, Number(score)));
  }
  return {
    passages: linesOf(folder, 'corpus.jsonl').map((line) => passage.parse(JSON.parse(line))),
    queries: linesOf(folder, 'queries.jsonl').map((line) => query.parse(JSON.parse(line))),
    relevant,
  };
}
