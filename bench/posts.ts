/**
 * What the community's memory costs: a run of digests, finding, and the archive page, with 50,000 posts, 2,000 channels and
 * 5,000 following people; and minisearch alone on the same texts, as the floor of finding.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measureMemory } from './posts/measure-posts.ts';
import { measureFloor } from './posts/measure-floor.ts';

const PARTS = { cylch: measureMemory, minisearch: measureFloor } as const;

/** Each in a process of its own: its memory is that process's. */
function inOwnProcess(name: string): Promise<unknown> {
  const child = fork(fileURLToPath(import.meta.url), [], {
    env: { ...process.env, BENCH_PART: name },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)}`)));
  });
}

const own = process.env.BENCH_PART as keyof typeof PARTS | undefined;
if (own) {
  const figures = await PARTS[own]();
  process.send?.(figures, () => process.exit(0));
} else {
  const results: Record<string, unknown> = {};
  for (const name of Object.keys(PARTS)) results[name] = await inOwnProcess(name);
  console.log(JSON.stringify({ bench: 'posts', results }, null, 2));
}
