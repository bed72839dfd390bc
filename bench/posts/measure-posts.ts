import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Recipient } from '../../src/chat/announcing/audience.ts';
import { TOPICS } from '../../src/chat/vocabulary/topics.ts';
import { posts } from '../../src/features/posts/index.ts';
import { FOLLOWERS, type Follower } from '../../src/features/posts/following/follower.ts';
import { openDelivery } from '../../src/delivery/index.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { figuresOf, round, timed, type Took } from './figures.ts';
import { CHANNELS, NOW, numbers, PEOPLE, postNumber, POSTS, words } from './texts.ts';

const MB = 2 ** 20;

const topicsFor = (throws: (sides: number) => number) => TOPICS.filter(() => throws(3) === 0);

const channelNumber = (index: number, throws: (sides: number) => number): Recipient => ({
  ...{
    id: `channel-${index}`,
    organisation: `o${throws(150)}`,
    edition: 'both',
    declinedKinds: [],
    state: 'reachable',
  },
  topics: topicsFor(throws),
  address: { conversationId: `channel-${index}`, serviceUrl: 'https://teams.example/', tenantId: 't' },
});

function followerNumber(index: number, throws: (sides: number) => number): Follower {
  const isPerson = index >= CHANNELS;
  const id = isPerson ? `person-${index}` : `channel-${index}`;
  const since = new Date(NOW.getTime() - 24 * 60 * 60_000).toISOString();
  return {
    ...{ partition: FOLLOWERS, id, carried: [], planned: null, toldUpTo: since, chosenAt: since },
    choice: { atOnce: 'none', digest: 'daily' },
    ...(isPerson && {
      person: {
        ...{ memberId: id, tenantId: 't', topics: topicsFor(throws), circles: [], edition: 'en' as const },
        address: { conversationId: id, serviceUrl: 'https://teams.example/', tenantId: 't', memberId: id },
      },
    }),
  };
}

/** Fills a house, then measures it. Times in milliseconds unless named. */
export async function measureMemory(): Promise<unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-posts-'));
  const database = openSqliteDatabase(path.join(folder, 'documents.sqlite'));
  const queue = openSqliteQueue(path.join(folder, 'queue.sqlite'), () => NOW);
  const throws = numbers(11);
  const channels = Array.from({ length: CHANNELS }, (_, index) => channelNumber(index, throws));
  const stored = database.collection<ReturnType<typeof postNumber>>('posts');
  for (let index = 0; index < POSTS; index += 1) await stored.create(postNumber(index, throws));
  const followers = database.collection<Follower>('post-followers');
  for (let index = 0; index < CHANNELS + PEOPLE; index += 1)
    await followers.create(followerNumber(index, throws));

  const directory = {
    async *channels() {
      for (const channel of channels) yield await Promise.resolve(channel);
    },
    chats: () => [] as never,
    channel: (id: string) => Promise.resolve(channels.find((one) => one.id === id)),
    channelIdOf: ({ conversationId }: { conversationId: string }) => conversationId,
    becameUnreachable: () => Promise.resolve(),
  };
  const messenger = {
    send: () => Promise.resolve({ kind: 'sent' as const, messageId: 'x' }),
    edit: () => Promise.resolve({ kind: 'sent' as const, messageId: 'x' }),
    recall: () => Promise.resolve({ kind: 'sent' as const, messageId: 'x' }),
    channelsOfTeam: () => Promise.resolve([]),
    personalChat: () => Promise.reject(new Error('Nobody is asked for a chat here.')),
    peopleInTeam: () => Promise.resolve(undefined),
  };
  const delivery = openDelivery({
    ...{ database, queue, messenger, directory, log: silentLog },
    clock: () => NOW,
    tickMs: 60_000,
    idleMs: 60_000,
  });
  const feature = posts({
    ...{
      database,
      clock: () => NOW,
      log: silentLog,
      publicUrl: 'https://cylch.example',
      delivery,
      tell: delivery.tell,
      messenger,
    },
    ...{ needsReview: false, nudge: () => undefined },
    channels: directory.channels,
    channelIdOf: directory.channelIdOf,
    ownsChannel: () => Promise.resolve(false),
    editionOf: () => Promise.resolve('both'),
    tellManagers: () => Promise.resolve(1),
    proposeToSteeringGroup: () => Promise.resolve('nobody'),
    organisationName: (tenantId) => Promise.resolve({ cy: `Cyngor ${tenantId}`, en: `Council ${tenantId}` }),
    reachOf: () => Promise.resolve({ channels: 0, organisations: 0, declined: 0, unreachable: 0 }),
  });

  const asker = {
    memberId: 'm',
    tenantId: 't',
    scope: 'personal',
    edition: 'en',
    isManager: false,
    address: { conversationId: 'c', serviceUrl: 'https://teams.example/', tenantId: 't' },
  } as const;
  const load = await timed(() => feature.search!('robot', asker));

  const queries = Array.from({ length: 1200 }, () => words(throws, 1 + throws(4)));
  for (const query of queries.slice(0, 200)) await feature.search!(query, asker);
  const searches: Took[] = [];
  for (const query of queries.slice(200)) searches.push(await timed(() => feature.search!(query, asker)));

  const archive = feature.pages!.find(({ path: one }) => one === '/posts/:language')!;
  const asked: readonly Readonly<Record<string, string>>[] = [
    ...[{}, { kind: 'case-study' }, { topic: 'ai', technology: 'tool 7' }, { organisation: 'Council t7' }],
    ...[{ q: words(throws, 3) }, { archived: 'yes' }],
  ];
  const pages: Took[] = [];
  for (let turn = 0; turn < 40; turn += 1)
    for (const query of asked) {
      const one = await timed(() => archive.open({ params: { language: 'en' }, query }));
      if (turn > 0) pages.push(one);
    }

  globalThis.gc?.();
  const memory = () => {
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss: rss / MB, heap: (heapUsed + external) / MB };
  };
  const idle = memory();
  const peak = { ...idle };
  const look = () => {
    const now = memory();
    Object.assign(peak, { rss: Math.max(peak.rss, now.rss), heap: Math.max(peak.heap, now.heap) });
  };
  const watch = setInterval(look, 20);
  let digests = 0;
  let told = 0;
  const run = await timed(async () => {
    for await (const announcement of feature.due!(NOW)) {
      await delivery.announce(announcement);
      digests += 1;
      told += 'channels' in announcement.audience ? (announcement.audience.channels?.length ?? 0) : 0;
    }
  });
  clearInterval(watch);
  look();
  await queue.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    ...{ posts: POSTS, channels: CHANNELS, people: PEOPLE },
    digestRun: {
      ...{ seconds: round(run.ms / 1000), cpuSeconds: round(run.cpuMs / 1000), digests, told },
      ...{ idleMb: round(idle.rss, 0), aboveIdleMb: round(peak.rss - idle.rss, 0) },
      // What was freed stays with the process, and hides what the run takes: the heap does not.
      ...{ idleHeapMb: round(idle.heap, 0), heapAboveIdleMb: round(peak.heap - idle.heap, 0) },
    },
    search: figuresOf(searches),
    archivePage: figuresOf(pages),
    firstLoad: { seconds: round(load.ms / 1000), cpuSeconds: round(load.cpuMs / 1000) },
  };
}
