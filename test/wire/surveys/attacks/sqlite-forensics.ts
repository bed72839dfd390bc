import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';

/** https://www.sqlite.org/fileformat2.html#walformat */
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

interface Frame {
  readonly page: number;
  /** Pages of the database after this commit; 0 in the middle of one. */
  readonly size: number;
  readonly content: Buffer;
}

/** Every frame of a journal, also those behind its end that an earlier, longer journal left there. */
function framesOf(journal: Buffer, pageSize: number): Frame[] {
  const frames: Frame[] = [];
  for (let at = WAL_HEADER; at + FRAME_HEADER + pageSize <= journal.length; at += FRAME_HEADER + pageSize)
    frames.push({
      page: journal.readUInt32BE(at),
      size: journal.readUInt32BE(at + 4),
      content: journal.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageSize),
    });
  return frames;
}

/** The database file as it was after each commit that the journal remembers, oldest first. */
function* filesOf(main: Buffer, journal: Buffer, pageSize: number): Generator<Buffer> {
  const pages = new Map<number, Buffer>();
  for (let page = 1; page * pageSize <= main.length; page += 1)
    pages.set(page, main.subarray((page - 1) * pageSize, page * pageSize));
  const whole = (size: number): Buffer =>
    Buffer.concat(Array.from({ length: size }, (_, at) => pages.get(at + 1) ?? Buffer.alloc(pageSize)));
  yield whole(pages.size);
  for (const { page, size, content } of framesOf(journal, pageSize)) {
    pages.set(page, content);
    if (size > 0) yield whole(size);
  }
}

/** All documents of a database file, a line each, in the order of their keys; nothing of a file that does not open. */
function documentsIn(file: Buffer, folder: string): string {
  const copy = Buffer.from(file);
  // Without a journal of its own.
  copy[18] = 1;
  copy[19] = 1;
  const name = path.join(folder, 'copy.sqlite');
  writeFileSync(name, copy);
  const db = new Libsql(name);
  try {
    const rows = db.prepare('SELECT * FROM documents').all() as Record<string, unknown>[];
    return rows.map((row) => Object.values(row).join(' ')).join('\n');
  } catch {
    return '';
  } finally {
    db.close();
    rmSync(name, { force: true });
  }
}

/** What every document of a database was, at every moment that can still be read out of the file and its journal. */
export function statesOf(database: string): string[] {
  const main = readFileSync(database);
  const journal = existsSync(`${database}-wal`) ? readFileSync(`${database}-wal`) : Buffer.alloc(0);
  const pageSize = main.length > 0 ? main.readUInt16BE(16) : journal.readUInt32BE(8);
  const folder = mkdtempSync(path.join(tmpdir(), 'cylch-forensics-'));
  const states: string[] = [];
  for (const file of filesOf(main, journal, pageSize)) {
    const documents = documentsIn(file, folder);
    if (documents !== states.at(-1)) states.push(documents);
  }
  rmSync(folder, { recursive: true, force: true });
  return states;
}
