import type { Figures } from './figures.ts';
import type { Plan } from './plan.ts';

const COLUMNS = [
  ['seconds', ({ makespanMs }) => (makespanMs / 1000).toFixed(1)],
  ['efficiency', ({ efficiency }) => efficiency.toFixed(3)],
  ['sent', ({ sent }) => sent],
  ['duplicates', ({ duplicates }) => duplicates],
  ['lost', ({ lost }) => lost],
  ['uncertain', ({ uncertain }) => uncertain],
  ['unaccounted', ({ unaccounted }) => unaccounted],
  ['requests', ({ requests }) => requests],
  ['throttled', ({ throttled }) => throttled],
  ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(1)],
  ['peak MB', ({ peakRssMb }) => peakRssMb],
] as const satisfies readonly (readonly [string, (figures: Figures) => number | string])[];

/** The figures for a reader. */
export function tableOf(plan: Plan, idealMs: number, results: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(results).map(([name, figures]) => [
    figures.measuredChannels === undefined ? name : `${name}*`,
    ...COLUMNS.map(([, show]) => String(show(figures))),
  ]);
  const lines = [['', ...COLUMNS.map(([title]) => title)], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const notes = Object.values(results)
    .filter(({ measuredChannels }) => measuredChannels !== undefined)
    .map(
      ({ measuredChannels }) =>
        `* sent to ${measuredChannels} channels; seconds and CPU are extrapolated from them, the rest is not.`,
    );
  const { channels, tenants, limiter, faults, latencyMs } = plan;
  return [
    `${channels} channels, ${tenants} tenants, ${limiter} windows, faults: ${faults}, latency ${latencyMs} ms.`,
    `The limits allow ${(idealMs / 1000).toFixed(2)} s.`,
    '',
    ...lines.map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    ),
    ...notes,
  ].join('\n');
}
