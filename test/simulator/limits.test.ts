import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openLimiter, type LimiterKind, type Window } from '../support/teams/limiter.ts';
import { openRateLimits } from '../support/teams/rate-limits.ts';
import { busiest } from '../support/teams/record.ts';

const WINDOWS: readonly Window[] = [
  { count: 3, windowMs: 100 },
  { count: 5, windowMs: 400 },
];

/** Requests at any pace: many at once, and now and then a rest. */
const moments = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 100, max: 500 })), {
    maxLength: 120,
  })
  .map((gaps) =>
    gaps.map(
      (
        (now) => (gap) =>
          (now += gap)
      )(1_000_003),
    ),
  );

/** Which of these requests a limiter admits. */
function admitted(kind: LimiterKind, asked: readonly number[]): number[] {
  const limiter = openLimiter(kind, WINDOWS);
  return asked.filter((now) => {
    if (limiter.wait('key', now) > 0) return false;
    limiter.count('key', now);
    return true;
  });
}

describe('The sliding limiter of the simulator', () => {
  it('never admits more than a window holds, wherever that window begins', () => {
    fc.assert(
      fc.property(moments, (asked) => {
        const passed = admitted('sliding', asked);

        for (const { count, windowMs } of WINDOWS) assert.ok(busiest(passed, windowMs) <= count);
      }),
    );
  });

  it('refuses only what would be too much', () => {
    fc.assert(
      fc.property(moments, (asked) => {
        const passed = admitted('sliding', asked);
        let next = 0;
        for (const now of asked) {
          if (passed[next] === now) next += 1;
          else {
            const isFull = WINDOWS.some(
              ({ count, windowMs }) =>
                passed.slice(0, next).filter((moment) => moment > now - windowMs).length >= count,
            );
            assert.ok(isFull);
          }
        }
      }),
    );
  });
});

describe('The fixed limiter of the simulator', () => {
  it('never admits more than its count in one window', () => {
    fc.assert(
      fc.property(moments, (asked) => {
        const passed = admitted('fixed', asked);

        for (const { count, windowMs } of WINDOWS) {
          const inWindow = new Map<number, number>();
          for (const moment of passed) {
            const window = Math.floor(moment / windowMs);
            inWindow.set(window, (inWindow.get(window) ?? 0) + 1);
          }
          assert.ok([...inWindow.values()].every((used) => used <= count));
        }
      }),
    );
  });

  it('admits twice its count around the edge of two windows, as a sliding one never does', () => {
    const asked = [98, 98, 98, 101, 101, 101];

    assert.equal(admitted('fixed', asked).length, 5);
    assert.equal(admitted('sliding', asked).length, 3);
  });
});

for (const kind of ['sliding', 'fixed'] as const) {
  describe(`A ${kind} limiter of the simulator`, () => {
    it('says when there is room, and then there is', () => {
      fc.assert(
        fc.property(moments, (asked) => {
          const limiter = openLimiter(kind, WINDOWS);
          let now = 0;
          for (const moment of asked) {
            now = Math.max(now, moment);
            const wait = limiter.wait('key', now);
            if (wait > 0) assert.ok(limiter.wait('key', now + wait - 1) > 0);
            now += wait;
            assert.equal(limiter.wait('key', now), 0);
            limiter.count('key', now);
          }
        }),
      );
    });

    it('keeps one key out of the count of another', () => {
      const limiter = openLimiter(kind, [{ count: 1, windowMs: 1_000 }]);
      limiter.count('one', 500);

      assert.deepEqual(
        [limiter.wait('one', 500), limiter.wait('other', 500)],
        [kind === 'sliding' ? 1_000 : 500, 0],
      );
    });
  });
}

describe('The rate limits of the simulator', () => {
  const askMany = (ask: (n: number) => number, times: number): number =>
    Array.from({ length: times }, (_, n) => ask(n)).filter((wait) => wait === 0).length;

  it('are those of the platform: 50 in a second for an organisation', () => {
    const limits = openRateLimits('sliding');

    assert.equal(
      askMany((n) => limits.ask('tenant', `channel-${n}`, 5_000), 80),
      50,
    );
    assert.equal(
      askMany((n) => limits.ask('other', `channel-${n}`, 5_000), 10),
      10,
    );
    assert.equal(
      askMany((n) => limits.ask('tenant', `channel-${n}`, 6_000), 80),
      50,
    );
  });

  it('are those of the platform: 7 in one second and 8 in two for a conversation', () => {
    const limits = openRateLimits('sliding');

    assert.equal(
      askMany(() => limits.ask('tenant', 'channel', 5_000), 20),
      7,
    );
    assert.equal(
      askMany(() => limits.ask('tenant', 'channel', 6_000), 20),
      1,
    );
    assert.equal(
      askMany(() => limits.ask('tenant', 'channel', 7_000), 20),
      7,
    );
  });

  it('do not count against an organisation what a conversation refused', () => {
    const limits = openRateLimits('sliding');
    askMany(() => limits.ask('tenant', 'channel', 5_000), 60);

    assert.equal(
      askMany((n) => limits.ask('tenant', `channel-${n}`, 5_000), 80),
      43,
    );
  });
});
