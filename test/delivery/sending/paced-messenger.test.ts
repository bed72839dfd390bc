import assert from 'node:assert/strict';
import { NOT_ITS_TURN } from '../../../src/chat/ports/messenger.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { aRecipient } from '../../support/recipients.ts';

const { address } = aRecipient({ id: 'chat' });

describe('One request whose outcome is part of an answer', () => {
  it('is one request, whatever the platform says, and says that', async () => {
    const world = new DeliveryWorld();
    world.messenger.script('chat', { kind: 'postponed', code: '503' }, { kind: 'uncertain', code: '502' });
    const { messenger } = world.open();

    const outcomes = [await messenger.send(address, {}), await messenger.send(address, {})];
    const sent = await messenger.send(address, { text: 'Test' }, { under: 'message-0' });
    assert.ok(sent.kind === 'sent');
    await messenger.edit(address, sent.messageId, { text: 'Edited' });

    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['postponed', 'uncertain'],
    );
    assert.equal(world.messenger.requests.length, 4);
    assert.deepEqual(world.messenger.seenIn('chat'), [
      { messageId: sent.messageId, message: { text: 'Edited' }, under: 'message-0' },
    ]);
  });

  it('leaves an organisation alone that asked us to be slower, and says so rather than keep anybody waiting', async () => {
    const world = new DeliveryWorld();
    const slower = { kind: 'postponed', code: '429', retryAfterMs: 60_000 } as const;
    world.messenger.script('chat', slower, slower);
    const { messenger } = world.open();
    await messenger.send(address, {});

    const outcome = await messenger.send(aRecipient({ id: 'another' }).address, {});

    assert.ok(outcome.kind === 'postponed' && outcome.isUntried);
    assert.equal(outcome.code, NOT_ITS_TURN);
    assert.equal(world.messenger.requests.length, 1);
  });

  it('is not made while all sending is halted, and is afterwards', async () => {
    const world = new DeliveryWorld();
    const { messenger, stopAll, resumeAll } = world.open();
    await stopAll(null);
    const halted = await messenger.send(address, {});
    assert.equal(world.messenger.requests.length, 0);
    await resumeAll(null);

    assert.equal(halted.kind, 'postponed');
    assert.equal((await messenger.send(address, {})).kind, 'sent');
  });
});
