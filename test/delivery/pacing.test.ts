import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LIMITS, type Window } from '../../src/delivery/limits.ts';
import { openLine } from '../../src/delivery/line.ts';
import { openPacing, type Lane } from '../../src/delivery/pacing.ts';

const lane = (tenantId: string, conversationId: string): Lane => ({ tenantId, conversationId });

/** The most requests in any stretch of `windowMs`. */
function busiest(moments: readonly number[], windowMs: number): number {
  return Math.max(
    0,
    ...moments.map((start) => moments.filter((t) => t >= start && t < start + windowMs).length),
  );
}

const keeps = (moments: readonly number[], windows: readonly Window[]): boolean =>
  windows.every(({ count, windowMs }) => busiest(moments, windowMs) <= count);

describe('Pacing', () => {
  it('lets a burst of 50 go to a tenant at once, and the next when the first second is over', () => {
    const pacing = openPacing();
    for (let n = 0; n < 50; n += 1) pacing.note(lane('t', `c${n}`), 1_000);

    assert.equal(pacing.msUntilAllowed(lane('t', 'c50'), 1_000), 1_000);
    assert.equal(pacing.msUntilAllowed(lane('t', 'c50'), 1_999), 1);
    assert.equal(pacing.msUntilAllowed(lane('t', 'c50'), 2_000), 0);
    assert.equal(pacing.msUntilAllowed(lane('another', 'c50'), 1_000), 0);
  });

  it('never lets more go in any window than the table says, however the requests come', () => {
    const wish = fc.record({
      tenant: fc.constantFrom('a', 'b'),
      conversation: fc.nat(2),
      after: fc.nat(400),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 250 }), (wishes) => {
        const pacing = openPacing();
        const gone = new Map<string, number[]>();
        let now = 0;
        for (const { tenant, conversation, after } of wishes) {
          now += after % 7 === 0 ? after : 0;
          const to = lane(tenant, `${tenant}${conversation}`);
          now += pacing.msUntilAllowed(to, now);
          assert.equal(pacing.msUntilAllowed(to, now), 0);
          pacing.note(to, now);
          for (const key of [tenant, to.conversationId]) gone.set(key, [...(gone.get(key) ?? []), now]);
        }

        for (const [key, moments] of gone) {
          assert.ok(keeps(moments, key.length === 1 ? LIMITS.tenant : LIMITS.conversation), key);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds the hourly window of one conversation', () => {
    const pacing = openPacing();
    let now = 0;
    for (let n = 0; n < 1_800; n += 1) {
      now += pacing.msUntilAllowed(lane('t', 'c'), now);
      pacing.note(lane('t', 'c'), now);
    }

    assert.ok(now < 3_600_000);
    assert.equal(now + pacing.msUntilAllowed(lane('t', 'c'), now), 3_600_000);
    assert.equal(pacing.waitFor(lane('t', 'c'), now).by, 'conversation:c');
  });

  it('holds back one tenant alone, and never less long than was said before', () => {
    const pacing = openPacing();
    pacing.holdBack('noisy', 60_000);
    pacing.holdBack('noisy', 30_000);

    assert.deepEqual(pacing.waitFor(lane('noisy', 'c'), 0), { ms: 60_000, by: 'tenant:noisy' });
    assert.equal(pacing.msUntilAllowed(lane('noisy', 'c'), 60_000), 0);
    assert.equal(pacing.msUntilAllowed(lane('calm', 'd'), 0), 0);
  });
});

describe('The line before a limit', () => {
  it('keeps a few in hand and sends the others away, each for a moment of its own', () => {
    const line = openLine();
    const wait = { ms: 500, by: 'tenant:a' };
    const places = Array.from({ length: 28 }, () => line.join(wait, 0));

    assert.deepEqual(places.slice(0, 25), Array<string>(25).fill('hold'));
    assert.deepEqual(places.slice(25), [500, 520, 540]);
    assert.equal(line.join({ ms: 500, by: 'tenant:b' }, 0), 'hold');
  });

  it('sends everybody away whose wait is long', () => {
    assert.equal(openLine().join({ ms: 660_000, by: 'tenant:a' }, 0), 660_000);
  });

  it('has room again when one has left', () => {
    const line = openLine();
    const wait = { ms: 500, by: 'tenant:a' };
    for (let n = 0; n < 25; n += 1) line.join(wait, 0);
    line.leave(wait);

    assert.equal(line.join(wait, 0), 'hold');
  });
});
