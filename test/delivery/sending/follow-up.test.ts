import assert from 'node:assert/strict';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const followUp = anAnnouncement({ id: 'broadcast:2', followUpTo: 'broadcast:1' });

/** The first announcement stands in the channels `a` and `b`, and was refused by `c`. */
async function worldAfterTheFirst() {
  const world = new DeliveryWorld(['a', 'b', 'c'].map((id) => aRecipient({ id })));
  world.messenger.script('c', { kind: 'refused', code: '400' });
  const delivery = world.open();
  await delivery.announce(anAnnouncement());
  await world.live(delivery, MINUTE);
  return { world, delivery };
}

describe('A follow-up', () => {
  it('goes where the first one stands, as a reply under it', async () => {
    const { world, delivery } = await worldAfterTheFirst();
    await delivery.announce(followUp);
    await world.live(delivery, MINUTE);

    const [first, second] = world.messenger.seenIn('a');
    assert.equal(second?.under, first?.messageId);
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => world.messenger.seenIn(id).length),
      [2, 2, 0],
    );
    const { audience, counts } = await delivery.report('broadcast:2');
    assert.deepEqual([audience?.channels, counts.sent], [2, 2]);
  });

  it('is foreseen to reach the channels where the first one stands, and no others', async () => {
    const { world, delivery } = await worldAfterTheFirst();
    const { audience, kind } = followUp;

    const reach = await delivery.reachOf(audience, kind, followUp);
    const foreseen = await Promise.all(
      ['a', 'b', 'c'].map(async (id) => (await delivery.foresee(followUp, aRecipient({ id }))).kind),
    );

    assert.equal(reach.channels, 2);
    assert.deepEqual(foreseen, ['now', 'now', 'elsewhere']);
    assert.equal((await delivery.reachOf(audience, kind)).channels, 3);
    assert.equal(world.messenger.seenIn('c').length, 0);
  });

  it('fails where the first one was recalled meanwhile', async () => {
    const world = new DeliveryWorld(recipients(1));
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    world.directory.put(aRecipient({ pausedUntil: '2026-02-12' }));
    await delivery.announce(followUp);
    await world.live(delivery, HOUR);
    await delivery.recall('broadcast:1');
    await world.live(delivery, 72 * HOUR);

    const { reasons } = await delivery.report('broadcast:2');
    assert.deepEqual(reasons, [{ state: 'failed', code: 'original_gone', channels: 1 }]);
    assert.deepEqual(world.messenger.seenIn('channel-1'), []);
  });

  it('fails, after a second look, where the platform does not find the first one; the channel is not to blame', async () => {
    const { world, delivery } = await worldAfterTheFirst();
    const notFound = { kind: 'unreachable', code: '404 ConversationNotFound', howLong: 'for now' } as const;
    world.messenger.script('a', { ...notFound, isDoubtful: true }, { ...notFound, isDoubtful: true });
    world.messenger.script('b', { ...notFound, isDoubtful: true });
    await delivery.announce(followUp);
    await world.live(delivery, HOUR);

    const { reasons, counts } = await delivery.report('broadcast:2');
    assert.deepEqual(reasons, [{ state: 'failed', code: 'original_gone', channels: 1 }]);
    assert.deepEqual([counts.sent, world.directory.unreachable], [1, []]);
  });
});
