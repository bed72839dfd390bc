import MiniSearch from 'minisearch';
import { performance } from 'node:perf_hooks';
import { numbers, postNumber, POSTS, words } from './texts.ts';

const percentile = (values: number[], share: number): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** minisearch alone on the same texts: no Welsh, no filters, no cards, nothing read from a storage. */
export async function measureFloor(): Promise<unknown> {
  const throws = numbers(11);
  const index = new MiniSearch({ fields: ['title', 'summary'] });
  const from = performance.now();
  for (let number = 0; number < POSTS; number += 1) {
    const { id, title, summary } = postNumber(number, throws);
    index.add({
      id,
      title: `${title.en ?? ''} ${title.cy ?? ''}`,
      summary: `${summary.en ?? ''} ${summary.cy ?? ''}`,
    });
  }
  const seconds = (performance.now() - from) / 1000;
  const queries = Array.from({ length: 1200 }, () => words(throws, 1 + throws(4)));
  for (const query of queries.slice(0, 200)) index.search(query);
  const times: number[] = [];
  for (const query of queries.slice(200)) {
    const begun = performance.now();
    index.search(query);
    times.push(performance.now() - begun);
  }
  await Promise.resolve();
  return {
    search: {
      p50: Number(percentile(times, 0.5).toFixed(1)),
      p99: Number(percentile(times, 0.99).toFixed(1)),
    },
    firstLoadSeconds: Number(seconds.toFixed(1)),
    rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
  };
}
