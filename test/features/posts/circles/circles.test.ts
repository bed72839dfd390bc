import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TOPICS } from '../../../../src/chat/topics.ts';
import { openCirclesOf, isOpen, type Circle } from '../../../../src/features/posts/circles/circle.ts';
import { carriedOut } from '../../../../src/features/posts/circles/plan.ts';
import { aChannel, follow } from '../../../support/followers.ts';
import { aForm, aPostsRoom, MANAGER, OTHER, textsOf } from '../../../support/posts-room.ts';

const NOW = new Date('2026-07-14T13:00:00Z');
const named = (name: string) => ({ cy: name, en: name });
const rest = TOPICS.filter((topic) => topic !== 'ai');
const DIVIDE = {
  from: ['community'],
  into: [
    { name: named('AI'), topics: ['ai'] },
    { name: named('Others'), topics: rest },
  ],
};

async function divided() {
  const room = aPostsRoom({
    recipients: [aChannel('a', { topics: ['ai'] }), aChannel('b', { topics: ['ai', 'data'] })],
  });
  await room.press('posts.publish', aForm({ topics: 'ai,automation' }));
  await room.tell();
  const { items } = (await room.call('post', '/circles', { body: DIVIDE })) as { items: Circle[] };
  return { room, circles: items };
}

describe('posts: circles', () => {
  it('say in a dry run what a division would do, and do nothing', async () => {
    const fresh = aPostsRoom({
      recipients: [aChannel('a', { topics: ['ai'] }), aChannel('b', { topics: ['ai', 'data'] })],
    });
    await fresh.press('posts.publish', aForm({ topics: 'ai,automation' }));

    const dry = await fresh.call('post', '/circles/dry-run', { body: DIVIDE });

    assert.deepEqual(dry, {
      into: [
        { name: named('AI'), topics: ['ai'], channels: 2, people: 0, posts: 1 },
        { name: named('Others'), topics: rest, channels: 1, people: 0, posts: 1 },
      ],
      ...{ sharedChannels: 1, sharedPosts: 1 },
    });
    assert.deepEqual(await fresh.call('get', '/circles', {}), { items: [] });
  });

  it('are divided once: nothing is told again, and the same plan changes nothing', async () => {
    const { room, circles } = await divided();

    const again = await room.call('post', '/circles', { body: DIVIDE });

    assert.deepEqual(again, { items: circles });
    assert.deepEqual(await room.tell(), []);
  });

  it('merge again, and old links lead to what they became', async () => {
    const { room, circles } = await divided();
    const merge = { from: circles.map(({ id }) => id), into: [{ name: named('All'), topics: [...TOPICS] }] };

    await room.call('post', '/circles', { body: merge });

    const page = room.feature.pages!.find(({ path }) => path === '/circles/:language/:id')!;
    const opened = await page.open({ params: { language: 'en', id: circles[0]!.id }, query: {} });
    assert.deepEqual(opened, { kind: 'redirect', to: `/posts/en?circle=${circles[0]!.id}` });
    const archive = room.feature.pages!.find(({ path }) => path === '/posts/:language')!;
    const shown = await archive.open({ params: { language: 'en' }, query: { circle: circles[0]!.id } });
    assert.ok(shown.kind === 'html' && shown.body.includes('A robot that copies'));
  });

  it('are followed by people, who go with their topics', async () => {
    const { room, circles } = await divided();
    await follow(room, OTHER, { circles: circles[0]!.id, digest: 'none', atOnce: 'all' });
    const merge = { from: circles.map(({ id }) => id), into: [{ name: named('All'), topics: [...TOPICS] }] };
    await room.call('post', '/circles', { body: merge });
    await room.press('posts.publish', aForm({ topics: 'data', form: 'Z'.repeat(22) }));

    const [told] = await room.tell();

    assert.equal((told!.audience as { channels: string[] }).channels.length, 2, 'channel b, and the person');
  });

  for (const [what, into] of Object.entries({
    'a topic in no circle': [
      { name: named('A'), topics: ['ai'] },
      { name: named('B'), topics: ['data'] },
    ],
    'a topic in two circles': [
      { name: named('A'), topics: ['ai'] },
      { name: named('B'), topics: [...TOPICS] },
    ],
    'one circle alone': [{ name: named('A'), topics: [...TOPICS] }],
  }))
    it(`refuse a plan with ${what}, and stay as they are`, async () => {
      const room = aPostsRoom();

      await assert.rejects(room.call('post', '/circles', { body: { from: ['community'], into } }), {
        code: 'circle_plan_wrong',
      });

      assert.deepEqual(await room.call('get', '/circles', {}), { items: [] });
    });

  it('go to the steering group as a question, once for the same plan', async () => {
    const room = aPostsRoom();
    const form = {
      circle: 'community',
      nameCy: 'AI',
      nameEn: 'AI',
      otherCy: 'Eraill',
      otherEn: 'Others',
      topics: 'ai',
    };

    const dry = await room.press('posts.dryDivide', form, MANAGER);
    await room.press('posts.proposeCircles', { plan: DIVIDE }, MANAGER);
    await room.press('posts.proposeCircles', { plan: DIVIDE }, MANAGER);

    assert.equal(textsOf(dry.card)[0], 'This is what would happen');
    assert.equal(new Set(room.proposals.map(({ id }) => id)).size, 1);
    assert.match(room.proposals[0]!.question.en, /^Should the community be divided like this\? AI; Others$/);
  });

  it('hold every topic exactly once among the open ones, however often they divide and merge', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 8 }), (steps) => {
        let circles: readonly Circle[] = [];
        const first: Circle[] = [];
        for (const [pick, cut, isMerge] of steps) {
          const open = circles.filter(isOpen);
          const one = open[pick % Math.max(1, open.length)];
          const topics = one?.topics ?? TOPICS;
          if (isMerge && open.length > 1) {
            const into = [
              { name: named(`m${circles.length}`), topics: open.slice(0, 2).flatMap((each) => each.topics) },
            ];
            circles = carriedOut({ from: open.slice(0, 2).map(({ id }) => id), into }, circles, NOW);
          } else if (topics.length > 1) {
            const at = 1 + (cut % (topics.length - 1));
            const into = [topics.slice(0, at), topics.slice(at)].map((some, index) => ({
              name: named(`${circles.length}-${index}`),
              topics: some,
            }));
            circles = carriedOut({ from: [one?.id ?? 'community'], into }, circles, NOW);
          }
          if (first.length === 0 && circles[0]) first.push(circles[0]);
        }
        const held = circles.filter(isOpen).flatMap(({ topics }) => topics);
        if (circles.length > 0) assert.deepEqual([...held].sort(), [...TOPICS].sort());
        for (const circle of first) {
          const now = openCirclesOf(circle.id, circles).flatMap(({ topics }) => topics);
          assert.ok(circle.topics.every((topic) => now.includes(topic)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
