import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TOPICS } from '../../../../src/chat/vocabulary/topics.ts';
import { openCirclesOf, isOpen, type Circle } from '../../../../src/features/posts/circles/circle.ts';
import { carriedOut } from '../../../../src/features/posts/circles/plan.ts';
import { aChannel, follow } from '../../../support/followers.ts';
import { aForm, aPostsRoom, MANAGER, OTHER, textsOf, valuesOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

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
  await room.publish(aForm({ topics: 'ai,automation' }));
  await room.tell();
  const { items } = (await room.call('post', '/circles', { body: DIVIDE })) as { items: Circle[] };
  return { room, circles: items };
}

describe('posts: circles', () => {
  it('say in a dry run what a division would do, and do nothing', async () => {
    const fresh = aPostsRoom({
      recipients: [aChannel('a', { topics: ['ai'] }), aChannel('b', { topics: ['ai', 'data'] })],
    });
    await fresh.publish(aForm({ topics: 'ai,automation' }));

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
    await room.publish(aForm({ topics: 'data', form: 'Z'.repeat(22) }));

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
    const consequences = room.proposals[0]!.consequences.map(({ en }) => en);
    assert.ok(textsOf(dry.card).length === 1 + consequences.length);
    assert.ok(
      consequences.every((line) => textsOf(dry.card).includes(line)),
      'the group is told what the dry run says',
    );
  });

  it('say where to begin when there is no steering group to ask', async () => {
    const room = aPostsRoom();
    room.hasSteeringGroup = false;

    const { messages = [] } = await room.feature.actions!['posts.proposeCircles']!.run(
      { plan: DIVIDE },
      MANAGER,
    );

    const [title, how] = textsOf(messages[0]!.card);
    assert.equal(title, 'There is no channel where the steering group can be asked.');
    assert.match(String(how), /Type “steering group”/);
  });

  it('give the form back as it was typed when something is missing', async () => {
    const room = aPostsRoom();
    const typed = { circle: 'community', nameCy: 'Deallusrwydd', nameEn: '', topics: 'ai,data' };

    const { card } = await room.press('posts.dryDivide', typed, MANAGER);

    const filled = fillCard(card!);
    assert.ok(textsOf(card).some((text) => String(text).startsWith('Choose one circle')));
    assert.deepEqual(
      (filled.body as { id?: string; value?: string }[]).flatMap(({ id, value }) =>
        id ? [[id, value]] : [],
      ),
      [
        ['circle', 'community'],
        ...[
          ['nameCy', 'Deallusrwydd'],
          ['nameEn', ''],
          ['topics', 'ai,data'],
        ],
        ...[
          ['otherCy', ''],
          ['otherEn', ''],
        ],
      ],
    );
  });

  it('are merged from the form, under a name of their own', async () => {
    const { room, circles } = await divided();
    const form = { circle: circles.map(({ id }) => id).join(','), nameCy: 'Pawb', nameEn: 'Everybody' };

    const { card: half } = await room.press('posts.dryMerge', { ...form, nameEn: '' }, MANAGER);
    const { card } = await room.press('posts.dryMerge', form, MANAGER);
    const plan = (valuesOf(fillCard(card!).actions, 'data') as { plan?: unknown }[])[0]!.plan;
    await room.press('posts.carryOutCircles', { plan }, MANAGER);

    assert.ok(textsOf(half).some((text) => String(text).startsWith('Choose at least two')));
    const all = (await room.call('get', '/circles', {})) as { items: Circle[] };
    assert.deepEqual(
      all.items.filter(isOpen).map(({ name, topics }) => [name.en, topics.length]),
      [['Everybody', TOPICS.length]],
    );
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
