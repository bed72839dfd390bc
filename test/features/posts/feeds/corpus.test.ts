import assert from 'node:assert/strict';
import { readFeed } from '../../../../src/features/posts/feeds/read-feed.ts';
import { BROKEN_CASES } from './corpus/broken.ts';
import { URL_OF_FEED, type ExpectedItem, type FeedCase } from './corpus/case.ts';
import { FORMATS } from './corpus/formats.ts';
import { TEXT_CASES } from './corpus/texts.ts';

const NOW = new Date('2026-12-02T12:00:00Z');
const CASES: readonly FeedCase[] = [...FORMATS, ...TEXT_CASES, ...BROKEN_CASES];

describe('posts: feeds as sites send them', () => {
  it('are more than a hundred, each with a name of its own', () => {
    assert.ok(CASES.length > 100, String(CASES.length));
    assert.equal(new Set(CASES.map(({ name }) => name)).size, CASES.length);
  });

  for (const { name, body, charset, expect } of CASES)
    it(`gives what was written down of ${name}`, () => {
      const read = readFeed(typeof body === 'string' ? Buffer.from(body) : body, charset, URL_OF_FEED, NOW);

      if ('refused' in expect) {
        assert.deepEqual(read, { kind: 'refused', code: expect.refused });
        return;
      }
      assert.ok(read.kind === 'read', JSON.stringify(read));
      const items = read.items.map((item, index) => {
        const wanted = expect.items[index] ?? {};
        return Object.fromEntries(
          Object.keys(wanted).map((key) => [key, item[key as keyof ExpectedItem] ?? null]),
        );
      });
      assert.deepEqual(items, expect.items);
      if (expect.title !== undefined) assert.equal(read.title, expect.title);
      assert.equal(read.language, 'language' in expect ? expect.language : undefined);
      assert.equal(
        read.everyMs,
        expect.everyMinutes === undefined ? undefined : expect.everyMinutes * 60_000,
      );
    });
});
