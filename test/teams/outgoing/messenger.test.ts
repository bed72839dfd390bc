import assert from 'node:assert/strict';
import sinon from 'sinon';
import { systemClock } from '../../../src/lib/clock.ts';
import { TeamsBotAdapter } from '../../../src/teams/adapter.ts';
import { openMessenger } from '../../../src/teams/outgoing/messenger.ts';
import { fillCard } from '../../support/fill-card.ts';

describe('The messenger, when the platform does not answer', () => {
  const address = { conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't' };
  let timers: sinon.SinonFakeTimers;

  beforeEach(() => {
    timers = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => sinon.restore());

  const messengerOver = (adapter: TeamsBotAdapter) =>
    openMessenger({ adapter, clock: systemClock, cards: { fillCard, dialogVerbs: new Set() } });

  it('waits half a minute, and then does not know what became of the message', async () => {
    const adapter = new TeamsBotAdapter({ kind: 'local' });
    const { conversations } = await adapter.connectorAt(address.serviceUrl);
    const requests = (sinon.stub(conversations, 'sendToConversation') as sinon.SinonStub).returns(
      new Promise(() => undefined),
    );

    const sending = messengerOver(adapter).send(address, { text: 'Helo' });
    await timers.tickAsync(30_000);

    assert.deepEqual(await sending, { kind: 'uncertain', code: 'timeout' });
    sinon.assert.calledOnce(requests);
  });

  it('leaves no timer behind when the answer comes in time', async () => {
    const adapter = new TeamsBotAdapter({ kind: 'local' });
    const { conversations } = await adapter.connectorAt(address.serviceUrl);
    (sinon.stub(conversations, 'sendToConversation') as sinon.SinonStub).resolves({ id: 'm' });

    await messengerOver(adapter).send(address, { text: 'Helo' });

    assert.equal(timers.countTimers(), 0);
  });
});
