import assert from 'node:assert/strict';
import { Connector, type Answer, type Request } from '../support/teams/connector.ts';
import { visibleIn } from '../support/teams/record.ts';

const aRequest = (named: Partial<Request> = {}): Request => ({
  method: 'POST',
  tenantId: 'tenant',
  conversationId: 'channel',
  activityId: undefined,
  activity: { text: 'Helô' },
  bytes: 100,
  ...named,
});
const statusOf = (answer: Answer): number | string => (answer === 'broken line' ? answer : answer.status);
const idOf = (answer: Answer): string => (Object(answer) as { body: { id: string } }).body.id;

describe('The connector of the simulator', () => {
  const say = async (connector: Connector, named: Partial<Request> = {}) =>
    statusOf(await connector.take(aRequest(named)));

  it('keeps what it accepted, so that a test sees what users would have seen', async () => {
    const connector = new Connector();
    const first = idOf(await connector.take(aRequest()));
    const second = idOf(await connector.take(aRequest({ activity: { text: 'Second' } })));
    await say(connector, { method: 'PUT', activityId: first, activity: { text: 'First, edited' } });
    await say(connector, { method: 'DELETE', activityId: second, activity: {} });

    assert.equal(connector.heard.length, 4);
    assert.deepEqual(
      visibleIn(connector.heard).map(({ activity }) => activity.text),
      ['First, edited'],
    );
  });

  it('knows no message that it never took, or that is gone', async () => {
    const connector = new Connector();
    const activityId = idOf(await connector.take(aRequest()));
    await say(connector, { method: 'DELETE', activityId });

    assert.equal(await say(connector, { method: 'PUT', activityId }), 404);
    assert.equal(await say(connector, { method: 'DELETE', activityId: 'never' }), 404);
  });

  it('throttles beyond the limits, says for how long, and takes nothing of it', async () => {
    const connector = new Connector({ limiter: 'sliding' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => connector.take(aRequest())));

    const refused = answers.filter((answer) => statusOf(answer) === 429);
    assert.equal(refused.length, 3);
    assert.deepEqual(
      refused.map((answer) => (answer as { headers: Record<string, string> }).headers['retry-after']),
      ['1', '1', '1'],
    );
    assert.equal(connector.heard.length, 7);
    assert.equal(connector.asked.length, 10);
  });

  it('may take a message and then break the line, or seem to refuse it', async () => {
    const connector = new Connector();
    connector.script('channel', ['reset', 'reset before', { status: 504, accepted: true }, { status: 504 }]);
    const answers = [await say(connector), await say(connector), await say(connector), await say(connector)];

    assert.deepEqual(answers, ['broken line', 'broken line', 504, 504]);
    assert.deepEqual(
      connector.asked.map(({ accepted }) => accepted),
      [true, false, true, false],
    );
    assert.equal(connector.heard.length, 2);
  });

  it('refuses what is too big', async () => {
    assert.equal(await say(new Connector(), { bytes: 200_000 }), 413);
  });

  it('breaks down for one organisation and goes on for the others', async () => {
    const connector = new Connector();
    connector.breakDown({ tenantId: 'tenant', fault: 'unavailable', forMs: 60_000 });

    assert.equal(await say(connector), 503);
    assert.equal(await say(connector, { tenantId: 'other', conversationId: 'elsewhere' }), 201);
  });
});
