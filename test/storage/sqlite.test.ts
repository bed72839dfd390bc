import assert from 'node:assert/strict';
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
});
