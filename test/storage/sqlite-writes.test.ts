import assert from 'node:assert/strict';
import Libsql from 'libsql';
import { openWrites } from '../../src/storage/sqlite-writes.ts';

/** A table of words, each of which may stand there once. */
function aTable() {
  const db = new Libsql(':memory:');
  db.exec('CREATE TABLE words (word TEXT PRIMARY KEY)');
  const insert = db.prepare('INSERT INTO words VALUES (?)');
  const all = db.prepare('SELECT word FROM words ORDER BY rowid');
  const writes = openWrites(db);
  return {
    write: (word: string) => writes.add(() => insert.run(word).changes),
    words: () => (all.all() as { word: string }[]).map(({ word }) => word),
  };
}

const outcomes = async (all: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(all)).map(({ status }) => status);

describe('Writes to sqlite', () => {
  it('are done in the order in which they were asked for, and each has its own answer', async () => {
    const { write, words } = aTable();

    assert.deepEqual(await Promise.all(['un', 'dau', 'tri'].map(write)), [1, 1, 1]);
    assert.deepEqual(words(), ['un', 'dau', 'tri']);
  });

  it('stand there when the promise resolves, and not a moment earlier', async () => {
    const { write, words } = aTable();
    const asked = [write('un'), write('dau')];
    const before = words();
    await asked[0];

    assert.deepEqual([before, words()], [[], ['un', 'dau']]);
  });

  it('that were asked for at once fail together, and leave nothing', async () => {
    const { write, words } = aTable();
    await write('tri');

    assert.deepEqual(await outcomes(['un', 'dau', 'tri', 'pedwar'].map(write)), Array(4).fill('rejected'));
    assert.deepEqual(words(), ['tri']);
  });

  it('go on after some failed', async () => {
    const { write, words } = aTable();
    await outcomes(['un', 'un'].map(write));

    assert.deepEqual(await outcomes([write('un')]), ['fulfilled']);
    assert.deepEqual(await outcomes([write('un')]), ['rejected']);
    assert.deepEqual(await outcomes(['dau', 'tri'].map(write)), ['fulfilled', 'fulfilled']);
    assert.deepEqual(words(), ['un', 'dau', 'tri']);
  });
});
