import type { ReleasedQuestion } from '../../release/released.ts';

/** How much the leading share hangs on one group: its lowest and highest when each shown group is left out in turn. */
export interface LeaveOneOut {
  readonly id: string;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The range of the largest share when one group at a time is left out. Only groups that are shown are left out, and
 * only figures that are shown are used: it says nothing that a reader could not work out. `null` with fewer than two.
 */
export function leaveOneOut(
  { n, cells, groups, type }: ReleasedQuestion,
  figures: readonly { readonly id: string; readonly share: number | null }[],
): LeaveOneOut | null {
  const shown = Object.values(groups);
  const leader = [...figures].sort((a, b) => (b.share ?? 0) - (a.share ?? 0)).at(0);
  if (n === null || type === 'text' || shown.length < 2 || typeof leader?.share !== 'number') return null;
  const shares = shown
    .filter((group) => n - group.n > 0)
    .map((group) => ((cells[leader.id] ?? 0) - (group.cells[leader.id] ?? 0)) / (n - group.n));
  return { id: leader.id, lowest: Math.min(...shares), highest: Math.max(...shares) };
}
