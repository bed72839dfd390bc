import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openPlanner } from '../../../../src/features/posts/digests/plan.ts';
import { MOST_CARRIED } from '../../../../src/features/posts/digests/pending.ts';
import { newFollower } from '../../../../src/features/posts/following/choose.ts';
import type { Follower } from '../../../../src/features/posts/following/follower.ts';
import { POST_KINDS } from '../../../../src/features/posts/kinds/kinds.ts';
import { newPost } from '../../../../src/features/posts/post.ts';
import { entryOf, type ShelfEntry } from '../../../../src/features/posts/shelf/entry.ts';
import { aChannel, follow, ownerOf } from '../../../support/followers.ts';
import { aForm, aPostsRoom, formId, textsOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const DAY_MS = 24 * 60 * 60_000;
const START = Date.parse('2026-07-13T07:00:00Z');
const MOST_BYTES = 28 * 1024;

const dayOf = (day: number): string => new Date(START + day * DAY_MS).toISOString();

const entryNumber = (number: number, day: number): ShelfEntry =>
  entryOf(
    newPost(
      `post-${number}`,
      {
        kind: POST_KINDS[number % POST_KINDS.length]!,
        ...{ title: { en: `Post ${number}` }, summary: { en: 'It happened.' }, topics: ['ai'] },
      },
      undefined,
      new Date(START + day * DAY_MS - DAY_MS / 2 + number),
    ),
  );

const shelfOf = (entries: readonly ShelfEntry[]) => {
  const sorted = [...entries].sort((a, b) => (a.at < b.at ? 1 : -1));
  return { latest: () => sorted, get: (id: string) => sorted.find((one) => one.id === id) };
};

/** Plans the digests of one follower day by day, as runs do; `told` says whether a day's plan was told or left behind. */
function live(published: readonly number[], told: readonly boolean[] = []) {
  let follower: Follower = {
    ...newFollower('channel-1', new Date(START)),
    choice: { atOnce: 'none', digest: 'daily' },
  };
  const entries: ShelfEntry[] = [];
  const had: string[] = [];
  let left = 0;
  for (const [index, count] of published.entries()) {
    const day = index + 1;
    for (let one = 0; one < count; one += 1) entries.push(entryNumber(entries.length, day));
    const run = {
      ...{ id: `daily-${dayOf(day).slice(0, 10)}`, beat: 'daily' as const },
      ...{ upTo: dayOf(day), before: dayOf(day - 1) },
    };
    const plan = openPlanner(shelfOf(entries), run)(follower, ['ai']);
    if (plan) follower = { ...follower, ...plan, toldUpTo: run.upTo };
    assert.ok(follower.carried.length <= MOST_CARRIED, `${follower.carried.length} carried`);
    if (!follower.planned || told[index] === false) continue;
    had.push(...follower.planned.posts);
    left += follower.planned.left ?? 0;
    follower = { ...follower, planned: null };
  }
  return { had, left, published: entries.length, waiting: follower };
}

describe('posts: more than digests have room for', () => {
  it('is told in later digests, all of it, where there are quieter days to come', () => {
    const { had, left, published } = live([75, 0, 3, 0, 0, 0]);

    assert.deepEqual([had.length, left, published], [78, 0, 78]);
    assert.equal(new Set(had).size, 78);
  });

  it('is bounded where there are none: the best are told, and the digest says how many others there are', () => {
    const { had, left, published, waiting } = live(Array.from({ length: 60 }, () => 40));

    assert.equal(had.length, 60 * 20);
    assert.equal(new Set(had).size, had.length, 'none twice');
    assert.equal(had.length + left + waiting.carried.length, published, 'none lost without a word');
  });

  it('is never told twice and never lost without a word, however days and crashes fall', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        (days, told) => {
          const { had, left, published, waiting } = live(days, told);
          const still = (waiting.planned?.posts.length ?? 0) + (waiting.planned?.left ?? 0);

          assert.equal(new Set(had).size, had.length);
          assert.equal(had.length + left + still + waiting.carried.length, published);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stands on the card as a number, and the longest titles in both languages fit into one message', async () => {
    const time = { now: new Date('2026-07-14T13:00:00Z') };
    const room = aPostsRoom({ recipients: [aChannel('channel-1')], clock: () => time.now });
    await follow(room, ownerOf('channel-1'), {});
    for (let number = 0; number < 85; number += 1) {
      time.now = new Date(time.now.getTime() + 1000);
      const long = (letter: string) => `${number} ${letter.repeat(200)}`.slice(0, 120);
      await room.publish(
        aForm({
          ...{ form: formId(number), titleEn: long('ŵ'), titleCy: long('ŷ') },
          ...{ summaryEn: 'ŵ'.repeat(900), summaryCy: 'ŷ'.repeat(900), topics: 'ai,automation,data,skills' },
        }),
      );
    }

    const told = await room.tell(new Date('2026-07-15T07:05:00Z'));

    const digest = told.find(({ id }) => id.startsWith('posts-digest:'))!;
    const card = fillCard(digest.editions.both.card!);
    assert.ok(textsOf(digest.editions.en.card).some((text) => String(text).endsWith('room here. Number: 5')));
    const bytes = Buffer.byteLength(JSON.stringify(card));
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
  });
});
