import assert from 'node:assert/strict';
import { openFinder } from '../../../../src/features/posts/finding/finder.ts';
import { openFiling } from '../../../../src/features/posts/finding/filing.ts';
import { newPost, type Post } from '../../../../src/features/posts/post.ts';
import { entryOf } from '../../../../src/features/posts/shelf/entry.ts';
import { NOW } from '../../../support/posts-room.ts';

const postNumber = (number: number): Post =>
  newPost(
    `post-${number}`,
    {
      kind: 'news',
      title: { en: `A robot, number ${number}` },
      summary: { en: 'It copies.' },
      topics: ['ai'],
    },
    undefined,
    NOW,
  );

/** A finder that was handed so many posts a moment ago. */
function aFinder(count: number, patienceMs: number) {
  const posts = Array.from({ length: count }, (_, index) => postNumber(index));
  const entries = new Map(posts.map((post) => [post.id, entryOf(post)]));
  const finder = openFinder((id) => entries.get(id), patienceMs);
  for (const post of posts) finder.put(post);
  return finder;
}

describe('posts: finding right after a start', () => {
  it('answers from what is filed, and says that there may be more', async () => {
    const finder = aFinder(3, 0);

    const early = await finder.find(['en'], 'robot', {}, 10);

    assert.deepEqual(early, { ids: [], isPartial: true });
  });

  it('waits for what was written a moment ago', async () => {
    const finder = aFinder(3, 10_000);

    const { ids, isPartial } = await finder.find(['en'], 'robot', {}, 10);

    assert.deepEqual([ids.length, isPartial], [3, false]);
  });

  it('does not find what was taken back before it was filed', async () => {
    const finder = aFinder(2, 10_000);

    finder.remove('post-0');

    assert.deepEqual((await finder.find(['en'], 'robot', {}, 10)).ids, ['post-1']);
  });

  it('files everything in the pauses, whoever asks or not', async () => {
    const filed: string[] = [];
    let done = (): void => undefined;
    const all = new Promise<void>((resolve) => (done = resolve));
    const filing = openFiling(({ id }) => {
      filed.push(id);
      if (filed.length === 50) done();
    });

    for (let number = 0; number < 50; number += 1) filing.put(postNumber(number));
    const atOnce = filed.length;
    await all;

    assert.equal(atOnce, 0);
    assert.equal(await filing.settle(0), 0);
  });
});
