import MiniSearch from 'minisearch';
import { figuresOf, round, timed, type Took } from './figures.ts';
import { numbers, postNumber, POSTS, words } from './texts.ts';

/** A tenth of a second each at full size: a few hundred say as much as a thousand. */
const QUERIES = 400;

/** minisearch alone on the same texts: no Welsh, no filters, no cards, nothing read from a storage. */
export async function measureFloor(): Promise<unknown> {
  const throws = numbers(11);
  const index = new MiniSearch({ fields: ['title', 'summary'] });
  const load = await timed(() => {
    for (let number = 0; number < POSTS; number += 1) {
      const { id, title, summary } = postNumber(number, throws);
      index.add({
        id,
        title: `${title.en ?? ''} ${title.cy ?? ''}`,
        summary: `${summary.en ?? ''} ${summary.cy ?? ''}`,
      });
    }
  });
  const queries = Array.from({ length: QUERIES }, () => words(throws, 1 + throws(4)));
  for (const query of queries.slice(0, 20)) index.search(query);
  const searches: Took[] = [];
  for (const query of queries) searches.push(await timed(() => index.search(query)));
  return {
    search: figuresOf(searches),
    firstLoad: { seconds: round(load.ms / 1000), cpuSeconds: round(load.cpuMs / 1000) },
    rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
  };
}
