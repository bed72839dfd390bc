import assert from 'node:assert/strict';
import type { Address } from '../../../../src/chat/address.ts';
import type { Recipient } from '../../../../src/chat/announcing/audience.ts';
import type { Message } from '../../../../src/chat/message.ts';
import type { Directory } from '../../../../src/delivery/index.ts';
import { followingPeople, posts } from '../../../../src/features/posts/index.ts';
import { instantToLocal } from '../../../../src/language/dates.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import type { Feature } from '../../../../src/chat/feature.ts';
import { DeliveryWorld } from '../../../support/delivery-world.ts';
import { aChannel, ownerOf } from '../../../support/followers.ts';
import { Life, mortalDatabase } from '../../../support/mortal.ts';
import { anAsker } from '../../../support/posts-room.ts';

const DAYS = 365;
const KINDS = ['case-study', 'news', 'question', 'video'] as const;
const TOPICS = [['ai'], ['automation'], ['ai', 'automation'], ['data']] as const;

/** A choice of the test's own, the same in every run (Lehmer). */
function chance(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** The titles of the posts that a message tells of; what is asked once more is told no second time. */
function titlesIn({ card }: Message): readonly string[] {
  const data = (card?.data ?? {}) as {
    readonly versions?: readonly { title: string }[];
    readonly items?: readonly { versions: readonly { title: string }[] }[];
    readonly more?: readonly { items: readonly { title: string }[] }[];
  };
  if (card?.template === 'posts/post') return [data.versions?.[0]?.title ?? ''];
  if (card?.template !== 'posts/digest') return [];
  return [
    ...(data.items ?? []).map(({ versions }) => versions[0]?.title ?? ''),
    ...(data.more ?? []).flatMap(({ items }) => items.map(({ title }) => title)),
  ];
}

const QUIET = { from: '21:00', to: '09:30' } as const;
const isQuiet = (local: string): boolean => local >= QUIET.from || local < QUIET.to;

describe('posts: a year', () => {
  it('tells every follower of a topic of each post once, outside of quiet hours, whatever dies on the way', async function () {
    this.timeout(180_000);
    const throws = chance(7);
    const channels: readonly Recipient[] = [
      aChannel('at-once'),
      aChannel('daily', { topics: ['ai', 'data'], quietHours: QUIET }),
      aChannel('weekly', { topics: ['automation'] }),
      aChannel('mixed', { topics: ['ai'] }),
    ];
    const world = new DeliveryWorld(channels, '2026-01-05T12:00:00Z');
    const [everyDay, everyWeek] = ['person-1', 'person-2'].map((memberId) =>
      anAsker({
        memberId,
        address: {
          conversationId: `chat-${memberId}`,
          serviceUrl: 'https://teams.example/',
          tenantId: 'tenant-1',
        },
      }),
    ) as [ReturnType<typeof anAsker>, ReturnType<typeof anAsker>];

    const people = followingPeople(world.database, (tenantId) => tenantId);
    const directory: Directory = {
      channels: () => world.directory.channels(),
      channel: async (id) => (await world.directory.channel(id)) ?? people.recipient(id),
      channelIdOf: ({ conversationId }: Address) => conversationId,
      becameUnreachable: () => Promise.resolve(),
    };
    const told: { conversation: string; at: string; titles: readonly string[] }[] = [];
    const messenger = {
      send: async (to: Address, message: Message) => {
        told.push({
          conversation: to.conversationId,
          at: instantToLocal(world.clock()).slice(11),
          titles: titlesIn(message),
        });
        return world.messenger.send(to, message);
      },
      edit: (to: Address, id: string, message: Message) => world.messenger.edit(to, id, message),
      recall: (to: Address, id: string) => world.messenger.recall(to, id),
      channelsOfTeam: () => Promise.resolve([]),
      personalChat: (near: Address, memberId: string) => world.messenger.personalChat(near, memberId),
      peopleInTeam: () => world.messenger.peopleInTeam(),
    };
    const delivery = world.open({ directory, messenger });

    const open = (life: Life): Feature =>
      posts({
        ...{ database: mortalDatabase(world.database, life), clock: world.clock, log: silentLog },
        ...{
          publicUrl: 'https://cylch.example',
          nudge: () => undefined,
          needsReview: false,
          delivery,
          tell: delivery.tell,
          messenger,
        },
        channels: () => world.directory.channels(),
        channelIdOf: ({ conversationId }) => conversationId,
        ownsChannel: () => Promise.resolve(true),
        editionOf: () => Promise.resolve('en'),
        tellManagers: () => Promise.resolve(1),
        organisationName: () => Promise.resolve(undefined),
        proposeToSteeringGroup: () => Promise.resolve('nobody'),
        reachOf: () => Promise.resolve({ channels: 1, organisations: 1, declined: 0, unreachable: 0 }),
      });
    let life = new Life();
    let feature = open(life);
    let deaths = 0;
    /** A process goes on until it dies; then another one is there. */
    const mayDie = (steps: number): void => {
      if (life.isOver) {
        life = new Life();
        feature = open(life);
      }
      life.goOnFor(steps);
    };
    const tick = async (): Promise<void> => {
      await delivery.tick([feature]);
      if (life.isOver) {
        deaths += 1;
        mayDie(Infinity);
        await delivery.tick([feature]);
      }
      while ((await world.workOnce(delivery)) > 0);
    };
    const call = (method: string, path: string, given: object) =>
      feature
        .routes!.find((route) => route.method === method && route.path === path)!
        .handle({
          ...{ params: {}, query: {}, body: undefined },
          ...given,
        });
    const follow = (asker: ReturnType<typeof anAsker>, choice: object) =>
      feature.actions!['posts.saveFollow']!.run({ atOnce: 'none', digest: 'daily', ...choice }, asker);

    await follow(ownerOf('daily'), {});
    await follow(ownerOf('weekly'), { digest: 'weekly' });
    await follow(ownerOf('mixed'), { atOnce: 'some', kinds: 'news', digest: 'weekly' });
    await follow(everyDay, { follows: 'ai' });
    await follow(everyWeek, { follows: 'all', digest: 'weekly', quietFrom: QUIET.from, quietTo: QUIET.to });

    const published: { title: string; topics: readonly string[] }[] = [];
    mayDie(500);
    for (let day = 0; day < DAYS; day += 1) {
      for (const minutes of [19 * 60 + 10, 4 * 60 + 50]) {
        if (day < DAYS - 10 && throws(3) === 0) {
          const post = { title: `Post ${published.length + 1}`, topics: TOPICS[throws(4)]! };
          const words = { title: { en: post.title }, summary: { en: 'It happened.' } };
          // Whoever publishes is answered, or tries again.
          mayDie(Infinity);
          await call('post', '/posts', { body: { kind: KINDS[throws(4)], ...words, topics: post.topics } });
          published.push(post);
        }
        // Half of the time soon: between a post and its announcement, or in the middle of a run.
        mayDie(throws(2) === 0 ? 1 + throws(80) : 100 + throws(700));
        await tick();
        world.pass(minutes * 60_000);
      }
      if (day === 120) {
        mayDie(Infinity);
        await follow(ownerOf('weekly'), { digest: 'daily' });
        await feature.actions!['posts.mute']!.run({}, ownerOf('daily'));
      }
    }

    const followed: Readonly<Record<string, readonly string[]>> = {
      'at-once': ['automation', 'ai'],
      daily: ['ai', 'data'],
      weekly: ['automation'],
      mixed: ['ai'],
      'chat-person-1': ['ai'],
      'chat-person-2': ['automation', 'ai', 'data'],
    };
    assert.ok(published.length > 200, `${published.length} posts`);
    assert.ok(deaths > 150, `${deaths} deaths`);
    for (const [conversation, topics] of Object.entries(followed)) {
      const wanted = published.filter((post) => post.topics.some((topic) => topics.includes(topic)));
      const had = told.filter((one) => one.conversation === conversation).flatMap(({ titles }) => titles);
      assert.deepEqual([...had].sort(), wanted.map(({ title }) => title).sort(), conversation);
    }
    for (const { conversation, at } of told)
      if (conversation === 'daily' || conversation === 'chat-person-2')
        assert.ok(!isQuiet(at), `${conversation} at ${at}`);
  });
});
