import assert from 'node:assert/strict';
import { startSimulator, type SimulatorProcess } from '../support/teams/index.ts';

describe('The simulator as a process of its own', function () {
  this.timeout(60_000);
  let simulator: SimulatorProcess;

  before(async () => void (simulator = await startSimulator()));
  after(() => simulator.stop());

  const post = (tenantId: string, conversationId: string, text: string) =>
    fetch(`${simulator.serviceUrl(tenantId)}/v3/conversations/${conversationId}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', text }),
    });

  it('takes messages, and tells who was written to and what', async () => {
    const { status } = await post('tenant-1', 'channel-1', 'Helô');

    const [heard] = await simulator.heard();
    assert.equal(status, 201);
    assert.deepEqual(
      [heard?.tenantId, heard?.conversationId, heard?.words],
      ['tenant-1', 'channel-1', 'Helô'],
    );
    assert.deepEqual(await simulator.counts(), { requests: 1, accepted: 1, throttled: 0, inFlight: 0 });
  });

  it('begins anew, with other limits, when it is told to', async () => {
    await simulator.restart({ limiter: 'sliding' });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => post('tenant-2', `channel-${n}`, 'Helô')),
    );

    const refused = answers.filter(({ status }) => status === 429);
    const { requests, accepted, throttled } = await simulator.counts();
    assert.ok(refused.every(({ headers }) => headers.get('retry-after') === '1'));
    assert.deepEqual([requests, accepted + throttled, throttled], [60, 60, refused.length]);
  });

  it('breaks down for a while when it is told to', async () => {
    await simulator.restart({});
    await simulator.breakDown({ tenantId: 'tenant-1', fault: 'badGateway', forMs: 60_000 });

    const [broken, whole] = await Promise.all([post('tenant-1', 'a', 'Helô'), post('tenant-2', 'b', 'Helô')]);
    assert.deepEqual([broken.status, whole.status], [502, 201]);
  });
});
