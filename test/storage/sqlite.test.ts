import assert from 'node:assert/strict';
import { listAll } from '../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';

describe('Storage in sqlite', () => {
  it('refuses to go on from a place that it never named', async () => {
    const posts = openSqliteDatabase(':memory:').collection('posts');

    for (const after of ['', 'garbage', Buffer.from('{}').toString('base64url')]) {
      await assert.rejects(posts.list({ partition: 'p', after }), TypeError);
    }
  });

  it('keeps two databases in memory apart', async () => {
    const [first, second] = [openSqliteDatabase(':memory:'), openSqliteDatabase(':memory:')];

    await first.collection('posts').create({ partition: 'p', id: 'a' });

    assert.equal(await second.collection('posts').get('p', 'a'), undefined);
  });

  it('lets others have their turn between the pages of a long list', async () => {
    const posts = openSqliteDatabase(':memory:').collection('posts');
    for (let n = 0; n < 40; n += 1) await posts.create({ partition: 'p', id: `post-${n}` });
    let turns = 0;
    const other = setInterval(() => (turns += 1), 0);
    const read: string[] = [];
    const end = performance.now() + 50;

    while (performance.now() < end)
      for await (const { value } of listAll(posts, { partition: 'p', limit: 10 })) read.push(value.id);
    clearInterval(other);

    assert.ok(turns > 0 && read.length >= 40);
  });
});
