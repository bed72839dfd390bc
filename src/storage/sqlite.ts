import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Libsql from 'libsql';
import { newId } from '../lib/ids.ts';
import type { Collection, Database, Document, Page, Stored } from './collection.ts';
import { serialize } from './document-size.ts';
import { collectionName, requireKey } from './ids.ts';
import { continuationAfter, selectFor } from './sqlite-list.ts';
import { openWrites, type Writes } from './sqlite-writes.ts';

/** How long a write waits for another process that holds the same file. */
const BUSY_MS = 5_000;
/** So many pages of 4 KB wait in the journal before they move into the file: with sqlite's own 1,000 a write costs half as much again. */
const JOURNAL_PAGES = 4_000;

interface Row {
  readonly etag: string;
  readonly body: string;
}

/**
 * Opens the embedded storage: one table in one file, made with its folder when missing; `:memory:` keeps it in
 * memory. Several processes may open the same file.
 *
 * A write is in the log file before its promise resolves: `kill -9` right after loses nothing. With
 * synchronous=NORMAL only a power cut may take back the last moments (never damage the file); that is the price of
 * not waiting for the disk at every vote, and local mode is not where the votes of a community live.
 *
 * WITHOUT ROWID: otherwise sqlite would number the documents as they came, and the order of ballots is nobody's
 * business.
 */
export function openSqliteDatabase(file: string): Database {
  const db = openFile(file);
  db.exec(`CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL, partition TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (collection, partition, id)) WITHOUT ROWID`);

  const writes = openWrites(db);
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  return {
    collection: <T extends Document>(name: string) => openCollection<T>(db, writes, collectionName(name)),
    ping: () => later(() => void db.prepare('SELECT 1').all()),
    // Moves the journal into the file and empties it. Where another process is just reading, the next call does it.
    forgetOverwritten: () => later(() => void checkpoint.all()),
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
  db.exec(`PRAGMA wal_autocheckpoint = ${JOURNAL_PAGES}`);
  // What is overwritten or removed is overwritten with zeros: a file that somebody copies holds nothing but what is there.
  db.exec('PRAGMA secure_delete = ON');
  return db;
}

function openCollection<T extends Document>(
  db: Libsql.Database,
  writes: Writes,
  name: string,
): Collection<T> {
  const here = 'collection = ? AND partition = ? AND id = ?';
  const read = db.prepare(`SELECT etag, body FROM documents WHERE ${here}`);
  const insert = db.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const update = db.prepare(`UPDATE documents SET etag = ?, body = ? WHERE ${here} AND etag = ?`);
  const erase = db.prepare(`DELETE FROM documents WHERE ${here}`);
  const eraseRead = db.prepare(`DELETE FROM documents WHERE ${here} AND etag = ?`);
  const find = (partition: string, id: string) => read.get(name, partition, id) as Row | undefined;

  return {
    get: (partition, id) =>
      later(() => {
        requireKey({ partition, id });
        const row = find(partition, id);
        return row && storedFrom<T>(row);
      }),

    create: (value) =>
      later(() => {
        const { partition, id } = requireKey(value);
        const body = serialize(value);
        return writes.add(() =>
          insert.run(name, partition, id, newId(), body).changes === 1 ? 'created' : 'exists',
        );
      }),

    replace: (value, etag) =>
      later(() => {
        const { partition, id } = requireKey(value);
        const body = serialize(value);
        const next = newId();
        return writes.add(() =>
          update.run(next, body, name, partition, id, etag).changes === 1 ? { value, etag: next } : 'stale',
        );
      }),

    remove: (partition, id, etag) =>
      later(() => {
        requireKey({ partition, id });
        return writes.add(() => {
          const { changes } =
            etag === undefined ? erase.run(name, partition, id) : eraseRead.run(name, partition, id, etag);
          if (changes === 1) return 'removed';
          return find(partition, id) === undefined ? 'gone' : 'stale';
        });
      }),

    list: (query) =>
      afterOthers((): Page<T> => {
        const { sql, bind, limit } = selectFor(name, query);
        const found = (db.prepare(sql).all(...bind) as Row[]).map(storedFrom<T>);
        const items = found.slice(0, limit);
        const last = items.at(-1);
        return found.length > limit && last
          ? { items, next: continuationAfter(last.value, query.orderBy) }
          : { items };
      }),
  };
}

const storedFrom = <T extends Document>({ etag, body }: Row): Stored<T> => ({
  value: JSON.parse(body) as T,
  etag,
});

/**
 * A page is answered when everybody else in the process had a turn: whoever walks through a hundred thousand documents
 * would otherwise hold up requests and timers until the end, for libsql never lets go by itself.
 */
const afterOthers = async <R>(act: () => R): Promise<R> => {
  await nextTurn();
  return act();
};

/** libsql answers at once; the port promises promises, also for what goes wrong. */
const later = <R>(act: () => R | PromiseLike<R>): Promise<R> => new Promise((resolve) => resolve(act()));
