import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Clock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import type { Taken, Work, WorkQueue } from './work-queue.ts';
import { requireCount, requireDelay, serialize } from './work-limits.ts';

/** How long a write waits for another process that holds the same file. */
const BUSY_MS = 5_000;

interface Row {
  readonly id: number;
  readonly body: string;
  readonly attempt: number;
}

/**
 * Opens the embedded queue: two tables in a file of its own or in that of the storage; `:memory:` keeps it in
 * memory. Several processes may work from the same file. What is pushed survives `kill -9` (see storage/sqlite.ts).
 * `clock` decides what is visible, so that tests need not sleep. Whoever says that it is `alone` with the file finds at
 * once what a process before it had in hand when it died.
 */
export function openSqliteQueue(file: string, clock: Clock, { alone = false } = {}): WorkQueue {
  const db = openFile(file);
  const now = () => clock().getTime();
  if (alone)
    db.prepare('UPDATE work SET visible_at = ?, receipt = NULL WHERE receipt IS NOT NULL').run(now());
  const insert = db.prepare('INSERT INTO work (body, visible_at) VALUES (?, ?)');
  const hide = db.prepare(`UPDATE work SET visible_at = ?, attempt = attempt + 1, receipt = ?
    WHERE id IN (SELECT id FROM work WHERE visible_at <= ? ORDER BY visible_at, id LIMIT ?)
    RETURNING id, body, attempt`);
  const show = db.prepare('UPDATE work SET visible_at = ?, receipt = NULL WHERE id = ? AND receipt = ?');
  const hideLonger = db.prepare('UPDATE work SET visible_at = ? WHERE id = ? AND receipt = ?');
  const copyToBuried = db.prepare(`INSERT INTO buried (body, attempt, reason, buried_at)
    SELECT body, attempt, ?, ? FROM work WHERE id = ? AND receipt = ?`);
  const erase = db.prepare('DELETE FROM work WHERE id = ? AND receipt = ?');
  const eraseTaken = ({ receipt }: Taken) => erase.run(...readReceipt(receipt)).changes;
  const bury = db.transaction((taken: Taken, reason: string) => {
    copyToBuried.run(reason, now(), ...readReceipt(taken.receipt));
    return eraseTaken(taken);
  });

  return {
    push: (work, delayMs = 0) => later(() => void insert.run(serialize(work), now() + requireDelay(delayMs))),

    take: (count, hiddenMs) =>
      later(() => {
        const mark = newId();
        const until = now() + requireDelay(hiddenMs, 1);
        const rows = hide.all(until, mark, now(), requireCount(count)) as Row[];
        return rows.map((row) => takenFrom(row, mark));
      }),

    keep: (taken, hiddenMs) =>
      later(() => {
        const until = now() + requireDelay(hiddenMs, 1);
        return hideLonger.run(until, ...readReceipt(taken.receipt)).changes === 1 ? taken : 'lost';
      }),

    done: (taken) => later(() => outcome(eraseTaken(taken))),

    putBack: ({ receipt }, delayMs) =>
      later(() => outcome(show.run(now() + requireDelay(delayMs), ...readReceipt(receipt)).changes)),

    bury: (taken, reason) => later(() => outcome(bury.immediate(taken, reason))),

    ping: () => later(() => void db.prepare('SELECT 1').all()),

    close: () =>
      later(() => {
        if (db.open) db.close();
      }),
  };
}

function openFile(file: string): Libsql.Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Libsql(file, { timeout: BUSY_MS });
  db.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL`);
  db.exec(`
    CREATE TABLE IF NOT EXISTS work (id INTEGER PRIMARY KEY, body TEXT NOT NULL, visible_at INTEGER NOT NULL,
      attempt INTEGER NOT NULL DEFAULT 0, receipt TEXT);
    CREATE INDEX IF NOT EXISTS work_by_time ON work (visible_at, id);
    CREATE TABLE IF NOT EXISTS buried (id INTEGER PRIMARY KEY, body TEXT NOT NULL, attempt INTEGER NOT NULL,
      reason TEXT NOT NULL, buried_at INTEGER NOT NULL)`);
  return db;
}

const takenFrom = ({ id, body, attempt }: Row, mark: string): Taken => ({
  work: JSON.parse(body) as Work,
  attempt,
  receipt: `${id}/${mark}`,
});

function readReceipt(receipt: string): [id: number, mark: string] {
  const [id = '', mark = ''] = receipt.split('/');
  return [Number(id), mark];
}

/** Compare-and-set: nothing changed when somebody else has taken the work since, or it is gone. */
const outcome = (changes: number): 'done' | 'lost' => (changes === 1 ? 'done' : 'lost');

/** libsql answers at once; the port promises promises, also for what goes wrong. */
const later = <R>(act: () => R): Promise<R> => new Promise((resolve) => resolve(act()));
