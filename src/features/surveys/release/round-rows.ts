import { BASE, ceilToBase, floorToBase, shareOut, sumOf } from './rounding.ts';

/** A move of one `BASE` within a row, from one cell to another. */
interface Move {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The moves that carry one `BASE` from a column to one that still has room, through as few rows as possible. */
function wayOut(
  start: number,
  columns: number,
  canMove: (row: number, from: number, to: number) => boolean,
  rows: number,
  hasRoom: (column: number) => boolean,
): readonly Move[] | undefined {
  const cameBy = new Map<number, Move | null>([[start, null]]);
  for (const from of cameBy.keys()) {
    for (let to = 0; to < columns; to += 1) {
      const row = cameBy.has(to)
        ? -1
        : Array.from({ length: rows }, (_, at) => at).findIndex((at) => canMove(at, from, to));
      if (row === -1) continue;
      cameBy.set(to, { row, from, to });
      if (!hasRoom(to)) continue;
      const moves: Move[] = [];
      for (let move = cameBy.get(to); move; move = cameBy.get(move.from)) moves.push(move);
      return moves;
    }
  }
  return undefined;
}

/**
 * Controlled rounding of a table whose margins are fixed: each row adds up to its total, no column to more than its
 * own, and each cell is the multiple of `BASE` below or above its count. Rows are rounded by themselves, then what
 * overfills a column is moved on along augmenting paths, which finds a table wherever there is one; else `undefined`.
 */
export function roundRows(
  counts: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): readonly (readonly number[])[] | undefined {
  const table: number[][] = [];
  for (const [at, row] of counts.entries()) {
    const rounded = shareOut(row, rowTotals[at] ?? 0);
    if (!rounded) return undefined;
    table.push([...rounded]);
  }
  const cell = (row: number, column: number): number => table[row]?.[column] ?? 0;
  const count = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  const columnSum = (column: number): number => sumOf(table.map((row) => row[column] ?? 0));
  const canMove = (row: number, from: number, to: number): boolean =>
    cell(row, from) > floorToBase(count(row, from)) && cell(row, to) < ceilToBase(count(row, to));
  const hasRoom = (column: number): boolean => columnSum(column) < (columnTotals[column] ?? 0);
  for (let column = 0; column < columnTotals.length;) {
    if (columnSum(column) <= (columnTotals[column] ?? 0)) {
      column += 1;
      continue;
    }
    const moves = wayOut(column, columnTotals.length, canMove, table.length, hasRoom);
    if (!moves) return undefined;
    for (const { row, from, to } of moves) {
      const cells = table[row];
      if (cells) [cells[from], cells[to]] = [cell(row, from) - BASE, cell(row, to) + BASE];
    }
  }
  return table;
}
