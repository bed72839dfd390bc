import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Urgency } from '../../../src/chat/announcing/announcement.ts';
import { openLane, type Later, type Turn } from '../../../src/delivery/pacing/lane.ts';
import { openLanes, type Lanes } from '../../../src/delivery/pacing/lanes.ts';
import { LIMITS, type Window } from '../../../src/delivery/pacing/limits.ts';
import { openWaitingRoom } from '../../../src/delivery/pacing/waiting-room.ts';
import { openWindowCount } from '../../../src/delivery/pacing/window-count.ts';

/** Time that passes when somebody sleeps, and is not woken before everybody else had a chance to. */
function aTime() {
  let now = 0;
  return {
    now: () => now,
    pass: (ms: number) => void (now += ms),
    clock: () => new Date(now),
    async sleep(ms: number, signal?: AbortSignal) {
      await new Promise(setImmediate);
      signal?.throwIfAborted();
      now += ms;
    },
  };
}

function aLane({ expectsMore = false } = {}) {
  const time = aTime();
  const lane = openLane({
    ...time,
    conversations: openWindowCount(LIMITS.conversation),
    leaving: () => undefined,
    expectsMore: () => expectsMore,
  });
  return { ...time, lane };
}

const to = (conversationId: string) => ({ conversationId });

/** Makes a request at once, and has its answer at once. */
function leave(turn: Turn | Later, retryAfterMs?: number): void {
  if (turn.kind !== 'turn') throw new assert.AssertionError({ message: `sent away for ${turn.ms} ms` });
  turn.leaves();
  turn.over(retryAfterMs);
}

/** The most requests in any stretch of `windowMs`. */
const busiest = (moments: readonly number[], windowMs: number): number =>
  Math.max(0, ...moments.map((start) => moments.filter((t) => t >= start && t < start + windowMs).length));

const keeps = (moments: readonly number[], windows: readonly Window[]): boolean =>
  windows.every(({ count, windowMs }) => busiest(moments, windowMs) <= count);

describe('The lane of a tenant', () => {
  it('lets a full burst leave at once, and the next when the second of the platform is over', async () => {
    const { lane, now } = aLane();
    const moments: number[] = [];
    for (let n = 0; n < 100; n += 1) {
      leave(await lane.take(to(`c${n}`), 'normal'));
      moments.push(now());
    }

    assert.deepEqual(moments.slice(0, 50), Array<number>(50).fill(0));
    assert.ok(moments[50]! > 1_000 && moments[50]! <= 1_050, `${moments[50]}`);
    assert.ok(moments[99]! - moments[50]! < 10, `${moments[99]}`);
  });

  it('never lets more leave in any window than the table says, however the requests come', async () => {
    const wish = fc.record({ conversation: fc.nat(2), after: fc.nat(400) });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 150 }), async (wishes) => {
        const { lane, now, pass } = aLane();
        const gone = new Map<string, number[]>();
        for (const { conversation, after } of wishes) {
          pass(after % 7 === 0 ? after : 0);
          const turn = await lane.take(to(`c${conversation}`), 'normal');
          if (turn.kind === 'later') {
            pass(turn.ms);
            continue;
          }
          leave(turn);
          for (const key of ['tenant', `c${conversation}`]) gone.set(key, [...(gone.get(key) ?? []), now()]);
        }

        for (const [key, moments] of gone)
          assert.ok(keeps(moments, key === 'tenant' ? LIMITS.tenant : LIMITS.conversation), key);
      }),
      { numRuns: 40 },
    );
  });

  it('counts a request from the moment at which it has arrived for certain', async () => {
    const { lane, now, pass } = aLane();
    const turns = [];
    for (let n = 0; n < 50; n += 1) turns.push(await lane.take(to(`c${n}`), 'normal'));
    pass(300);
    turns.forEach((turn) => leave(turn));

    leave(await lane.take(to('next'), 'normal'));

    assert.ok(now() > 1_300);
  });

  it('lets who is urgent overtake, and what is bulk go last', async () => {
    const { lane } = aLane();
    for (let n = 0; n < 50; n += 1) leave(await lane.take(to(`c${n}`), 'normal'));
    const order: Urgency[] = [];

    await Promise.all(
      (['bulk', 'normal', 'urgent', 'normal'] as const).map(async (urgency, n) => {
        leave(await lane.take(to(`late-${n}`), urgency));
        order.push(urgency);
      }),
    );

    assert.deepEqual(order, ['urgent', 'normal', 'normal', 'bulk']);
  });

  it('does not let one conversation that is full hold up the others', async () => {
    const { lane, now } = aLane();
    for (let n = 0; n < 7; n += 1) leave(await lane.take(to('chatty'), 'normal'));
    const chatty = lane.take(to('chatty'), 'urgent').then(leave);
    leave(await lane.take(to('calm'), 'normal'));
    const calmAt = now();
    await chatty;

    assert.deepEqual([calmAt, now()], [0, 1_000]);
  });

  it('sends away at once whose turn is too far to wait for', async () => {
    const { lane } = aLane();
    for (let n = 0; n < 60; n += 1) {
      const turn = await lane.take(to('chatty'), 'normal');
      if (turn.kind === 'turn') leave(turn);
    }

    assert.equal((await lane.take(to('chatty'), 'normal')).kind, 'later');
    assert.equal((await lane.take(to('calm'), 'normal')).kind, 'turn');
  });

  it('goes on after a single refusal among many answers, which concerns its message alone', async () => {
    const { lane } = aLane();
    for (let n = 0; n < 10; n += 1) leave(await lane.take(to(`c${n}`), 'normal'));
    leave(await lane.take(to('refused'), 'normal'), 60_000);

    assert.equal((await lane.take(to('next'), 'normal')).kind, 'turn');
  });

  it('gives the places of a few refusals to others, and keeps those of refusals that gather', async () => {
    const { lane, now } = aLane();
    for (let n = 0; n < 46; n += 1) leave(await lane.take(to(`c${n}`), 'normal'));
    for (let n = 0; n < 4; n += 1) leave(await lane.take(to(`refused-${n}`), 'normal'), 1_000);
    for (let n = 0; n < 3; n += 1) leave(await lane.take(to(`takes a place ${n}`), 'normal'));
    const burstAt = now();
    leave(await lane.take(to('next'), 'normal'));

    assert.equal(burstAt, 0);
    assert.ok(now() > 1_000, `${now()}`);
  });

  it('takes more care with the last ones, whom a refusal would cost a whole second', async () => {
    const third = async (expectsMore: boolean): Promise<number> => {
      const { lane, now } = aLane({ expectsMore });
      const moments: number[] = [];
      const go = async (n: number): Promise<void> => {
        leave(await lane.take(to(`c${n}`), 'normal'));
        moments.push(now());
      };
      await Promise.all(Array.from({ length: 120 }, (_, n) => go(n)));
      return moments[100]! - moments[50]!;
    };

    assert.equal((await third(false)) - (await third(true)), 40);
  });

  it('stops when refusals gather, for as long as the longest of them says, and is slower for a while', async () => {
    const { lane, now, pass } = aLane();
    const turns = [];
    for (let n = 0; n < 20; n += 1) turns.push(await lane.take(to(`c${n}`), 'normal'));
    turns.forEach((turn, n) => leave(turn, [30_000, 60_000, 5_000][n % 3]));
    const held = await lane.take(to('next'), 'normal');
    pass(60_000);
    const moments: number[] = [];
    for (let n = 0; n < 50; n += 1) {
      leave(await lane.take(to(`after-${n}`), 'normal'));
      moments.push(now());
    }

    assert.deepEqual(held, { kind: 'later', ms: 60_000 });
    assert.ok(moments.filter((at) => at === 60_000).length <= 40);
  });

  it('never has more under way than a tenant whose answers stay away may hold', async () => {
    const { lane } = aLane();
    const turns: Turn[] = [];
    for (let n = 0; n < 150; n += 1)
      void lane.take(to(`c${n}`), 'normal').then((turn) => turn.kind === 'turn' && turns.push(turn));
    for (let n = 0; n < 150; n += 1) await new Promise(setImmediate);
    const underWay = turns.length;
    turns[0]?.over();
    await new Promise(setImmediate);

    assert.deepEqual([underWay, turns.length], [100, 101]);
  });
});

describe('The lanes', () => {
  const noLeases = { wait: () => Promise.resolve(0), releaseAll: () => Promise.resolve() };
  const openAll = (leases = noLeases) => {
    const time = aTime();
    return { ...time, lanes: openLanes(leases, time.clock, time.sleep) };
  };
  const address = (tenantId: string) => ({ tenantId, conversationId: `c-${tenantId}`, serviceUrl: '' });
  const takeOne = (lanes: Lanes, tenantId: string) => lanes.take(address(tenantId), 'normal');

  it('hold back one tenant alone', async () => {
    const { lanes } = openAll();
    leave(await takeOne(lanes, 'noisy'), 60_000);

    assert.deepEqual(await takeOne(lanes, 'noisy'), { kind: 'later', ms: 60_000 });
    assert.deepEqual(await lanes.enter('noisy', 'normal', 25), { kind: 'later', ms: 60_000 });
    assert.equal((await takeOne(lanes, 'calm')).kind, 'turn');
  });

  it('have other work give way while requests leave, and go on once they rest', async () => {
    const untilCutShort = (_: number, signal?: AbortSignal) =>
      new Promise<void>((_, reject) => signal?.addEventListener('abort', reject));
    const lanes = openLanes(noLeases, () => new Date(0), untilCutShort);
    const gone: string[] = [];
    const requests = Array.from({ length: 3 }, async () => {
      leave(await takeOne(lanes, 'a'));
      gone.push('request');
    });
    await new Promise(setImmediate);
    await lanes.giveWay(100);
    gone.push('other work');
    await Promise.all(requests);

    assert.deepEqual(gone, ['request', 'request', 'request', 'other work']);
  });

  it('send everybody away whose tenant is with another process', async () => {
    const { lanes } = openAll({ wait: () => Promise.resolve(700), releaseAll: () => Promise.resolve() });

    assert.deepEqual(await takeOne(lanes, 'a'), { kind: 'later', ms: 700 });
    assert.deepEqual(await lanes.enter('a', 'urgent', 25), { kind: 'later', ms: 700 });
  });
});

describe('The waiting room', () => {
  it('has room for the next window of a tenant, and sends the others away, each to a moment of its own', () => {
    const room = openWaitingRoom();
    const places = Array.from({ length: 6 }, () => room.enter('a', 'normal', 25, 0));

    assert.deepEqual(
      places.map((place) => (place.kind === 'later' ? place.ms : place.kind)),
      ['seats', 'seats', 'seats', 600, 1_100, 1_600],
    );
    assert.equal(room.enter('b', 'normal', 25, 0).kind, 'seats');
  });

  it('always has room for what is urgent', () => {
    const room = openWaitingRoom();
    for (let n = 0; n < 100; n += 1) room.enter(`tenant-${n}`, 'bulk', 25, 0);
    const kinds = (['bulk', 'normal', 'urgent'] as const).map(
      (urgency) => room.enter('a', urgency, 25, 0).kind,
    );

    assert.deepEqual(kinds, ['later', 'seats', 'seats']);
  });

  it('knows that somebody is to come back until they do', () => {
    const room = openWaitingRoom();
    for (let n = 0; n < 3; n += 1) room.enter('a', 'bulk', 25, 0);
    const before = room.expectsMore('a', 0);
    const sentAway = room.enter('a', 'bulk', 25, 0);
    const ms = sentAway.kind === 'later' ? sentAway.ms : NaN;

    assert.deepEqual(
      [before, room.expectsMore('a', ms - 1), room.expectsMore('a', ms), room.expectsMore('b', 0)],
      [false, true, false, false],
    );
  });

  it('has room again when some have left', () => {
    const room = openWaitingRoom();
    const [first] = Array.from({ length: 3 }, () => room.enter('a', 'normal', 25, 0));
    for (let n = 0; n < 25; n += 1) if (first?.kind === 'seats') first.leave();

    assert.equal(room.enter('a', 'normal', 25, 0).kind, 'seats');
  });
});
