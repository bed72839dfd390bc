import assert from 'node:assert/strict';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { aRecipient, recipients } from '../support/recipients.ts';

/** A member's own chat. */
const aChat = (id: string) =>
  aRecipient({ id, address: { ...aRecipient({ id }).address, memberId: `member-of-${id}` } });

const MINUTE = 60_000;

/** An announcement for the chats that are named. */
const toChats = (...chats: string[]) =>
  anAnnouncement({
    ...{ id: 'personal:1', audience: { channels: chats } },
    editions: {
      cy: { card: { template: 'chat/notice', data: {} } },
      en: { card: { template: 'chat/notice', data: {} } },
      both: { card: { template: 'chat/notice', data: {} } },
    },
  });

describe('What is told in personal chats', () => {
  it('goes to the chats that are named and still there, once each, and to no channel', async () => {
    const world = new DeliveryWorld(recipients(3));
    for (const id of ['chat-a', 'chat-b']) world.directory.putChat(aChat(id));
    const delivery = world.open();

    await delivery.announce(toChats('chat-a', 'chat-gone'));
    await delivery.announce(toChats('chat-a', 'chat-b'));
    await world.live(delivery, MINUTE);

    assert.deepEqual(
      ['chat-a', 'chat-b', 'chat-gone', 'channel-1'].map((id) => world.messenger.seenIn(id).length),
      [1, 0, 0, 0],
    );
    const { audience, counts } = await delivery.report('personal:1');
    assert.deepEqual([audience?.channels, counts.sent], [1, 1]);
  });

  it('has no button of a channel’s owner', async () => {
    const world = new DeliveryWorld(recipients(1));
    world.directory.putChat(aChat('chat-a'));
    const delivery = world.open();

    await delivery.announce(toChats('chat-a'));
    await delivery.announce({ ...toChats(), id: 'channels:1', audience: { all: true } });
    await world.live(delivery, MINUTE);

    assert.equal(world.messenger.seenIn('chat-a')[0]?.message.card?.quiet, undefined);
    assert.ok(world.messenger.seenIn('channel-1')[0]?.message.card?.quiet);
  });
});
