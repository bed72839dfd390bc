import assert from 'node:assert/strict';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';
import { actAndBeKilled, withFolder } from '../support/sqlite-process.ts';

const NOW = new Date('2026-10-01T09:00:00.000Z');
const LATER = new Date('2100-01-01T00:00:00.000Z');

describe('What sqlite keeps', () => {
  it('is there when the file is opened again', () =>
    withFolder(async (file) => {
      const first = openSqliteDatabase(file);
      await first.collection('posts').create({ partition: 'p', id: 'a' });
      await first.close();
      await first.close();

      const second = openSqliteDatabase(file);

      assert.deepEqual((await second.collection('posts').get('p', 'a'))?.value, { partition: 'p', id: 'a' });
      await second.close();
    }));

  it('has the ballot when the process is killed right after it confirmed it', () =>
    withFolder(async (file) => {
      await actAndBeKilled(file, 'document');

      const database = openSqliteDatabase(file);
      const found = await database.collection('ballots').get('survey-1', 'ballot-1');

      assert.deepEqual(found?.value, { partition: 'survey-1', id: 'ballot-1' });
      await database.close();
    }));

  it('has the work when the process is killed right after it pushed it', () =>
    withFolder(async (file) => {
      await actAndBeKilled(file, 'work');

      const queue = openSqliteQueue(file, () => LATER);
      const [taken] = await queue.take(1, 1_000);

      assert.deepEqual(taken?.work, { kind: 'send', payload: { row: 'row-1' } });
      await queue.close();
    }));

  it('counts what three processes write into a new file at the same time', () =>
    withFolder(async (file) => {
      await Promise.all([1, 2, 3].map(() => actAndBeKilled(file, 'count')));

      const database = openSqliteDatabase(file);
      const found = await database
        .collection<{ partition: string; id: string; count: number }>('counters')
        .get('counters', 'one');

      assert.equal(found?.value.count, 600);
      await database.close();
    })).timeout(20_000);

  it('lies in one file for storage and queue, if one likes', () =>
    withFolder(async (file) => {
      const database = openSqliteDatabase(file);
      const queue = openSqliteQueue(file, () => NOW);

      await queue.push({ kind: 'send', payload: 1 });
      await database.collection('posts').create({ partition: 'p', id: 'a' });

      assert.equal((await queue.take(1, 1_000)).length, 1);
      await queue.close();
      assert.equal((await database.collection('posts').list({ partition: 'p' })).items.length, 1);
      await database.close();
    }));
});
