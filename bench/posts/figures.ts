import { performance } from 'node:perf_hooks';

/** What one act took of the clock, and of the processors, in milliseconds: on a busy machine the two are far apart. */
export interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

export const round = (value: number, places = 1): number => Number(value.toFixed(places));

export async function timed(act: () => unknown): Promise<Took> {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - from, cpuMs: (user + system) / 1000 };
}

const percentile = (values: readonly number[], share: number): number =>
  round(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);

/** Of many: the middle one, and the one that 99 of 100 were faster than. */
export function figuresOf(some: readonly Took[]) {
  const times = some.map(({ ms }) => ms);
  const cpu = some.map(({ cpuMs }) => cpuMs);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), cpuP99: percentile(cpu, 0.99) };
}
