import assert from 'node:assert/strict';
import { drawFault, FAULTS, type FaultName, type Trouble } from '../support/teams/faults.ts';
import { drawWays } from '../support/teams/latency.ts';
import { outageAt } from '../support/teams/outages.ts';

const MANY = 20_000;
const numbers = Array.from({ length: MANY }, (_, n) => n);

describe('The latency of the simulator', () => {
  const latency = { meanMs: 80, spread: 0.3 };

  it('has the mean that it was given, and never none', () => {
    const times = numbers
      .map((n) => drawWays(latency, 'seed', n))
      .map(({ thereMs, backMs }) => thereMs + backMs);
    const mean = times.reduce((sum, time) => sum + time, 0) / MANY;

    assert.ok(Math.abs(mean - 80) < 1, `${mean}`);
    assert.ok(Math.min(...times) > 20 && Math.max(...times) < 240);
  });

  it('is the same for the same request, and all alike without spread', () => {
    assert.deepEqual(drawWays(latency, 1, 'channel', 0), drawWays(latency, 1, 'channel', 0));
    assert.notDeepEqual(drawWays(latency, 1, 'channel', 0), drawWays(latency, 2, 'channel', 0));
    assert.deepEqual(drawWays({ meanMs: 80, spread: 0 }, 1), { thereMs: 40, backMs: 40 });
  });
});

describe('The faults of the simulator', () => {
  const shares = { throttled: 0.02, serverError: 0.01, resetAfter: 0.005 };

  it('come as often as they were asked for', () => {
    const found = new Map<FaultName | undefined, number>();
    for (const n of numbers) {
      const fault = drawFault(shares, 7, `channel-${n}`, 0);
      found.set(fault, (found.get(fault) ?? 0) + 1);
    }

    for (const [name, share] of Object.entries(shares))
      assert.ok(Math.abs((found.get(name as FaultName) ?? 0) / MANY - share) < 0.004, name);
    assert.equal(found.size, 4);
  });

  it('meet the same requests in every run of a seed, and others in another', () => {
    const met = (seed: number) => numbers.slice(0, 500).map((n) => drawFault(shares, seed, 'channel', n));

    assert.deepEqual(met(1), met(1));
    assert.notDeepEqual(met(1), met(2));
  });

  it('have every status that the platform documents, a body where it has one, and the line that breaks', () => {
    const statuses = Object.values<Trouble>(FAULTS).map((fault) =>
      typeof fault === 'string' || 'holdMs' in fault ? fault : fault.status,
    );

    assert.deepEqual([...new Set(statuses)].map(String).sort(), [
      '400',
      '401',
      '403',
      '404',
      '412',
      '413',
      '429',
      '500',
      '502',
      '503',
      '504',
      'reset',
      'reset before',
    ]);
  });
});

describe('An outage of the simulator', () => {
  const outages = [
    { tenantId: 'one', from: 100, until: 200, fault: 'unavailable' },
    { from: 300, until: 400, fault: 'resetBefore' },
  ] as const;

  it('meets one organisation, or all of them, and only while it lasts', () => {
    assert.equal(outageAt(outages, 'one', 99), undefined);
    assert.equal(outageAt(outages, 'one', 100), 'unavailable');
    assert.equal(outageAt(outages, 'other', 100), undefined);
    assert.equal(outageAt(outages, 'one', 200), undefined);
    assert.equal(outageAt(outages, 'other', 399), 'resetBefore');
  });
});
