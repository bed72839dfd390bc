import assert from 'node:assert/strict';
import type { Editions } from '../../../src/chat/announcing/announcement.ts';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { HeldMessenger } from '../../support/held-messenger.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const { address } = aRecipient({ id: 'room' });

/** A world with one message in a room, and what is to be shown on it. */
async function worldWithMessage() {
  const world = new DeliveryWorld();
  const posted = await world.messenger.send(address, { text: 'progress 0' });
  const messageId = posted.kind === 'sent' ? posted.messageId : '';
  const shown = (n: number) => ({ key: 'progress', address, messageId, message: { text: `progress ${n}` } });
  return { world, shown, delivery: world.open() };
}

const textOf = (world: DeliveryWorld): string | undefined => world.messenger.seenIn('room')[0]?.message.text;
const edits = (world: DeliveryWorld): number =>
  world.messenger.requests.filter(({ act }) => act === 'edit').length;

describe('A message that follows what it counts', () => {
  it('shows the newest, with at most twenty changes in half a minute', async () => {
    const { world, shown, delivery } = await worldWithMessage();
    for (let n = 1; n <= 300; n += 1) {
      await delivery.live.refresh(shown(n));
      await world.workOnce(delivery);
      world.pass(100);
    }
    const inHalfAMinute = edits(world);
    await world.live(delivery, MINUTE);

    assert.ok(inHalfAMinute <= 20 && inHalfAMinute >= 15, `${inHalfAMinute} changes`);
    assert.equal(textOf(world), 'progress 300');
  });

  it('is changed by one request at a time, whoever asks', async () => {
    const { world, shown, delivery } = await worldWithMessage();
    const slow = new HeldMessenger(world.messenger, 'edit');
    const other = world.open({ messenger: slow });
    await other.live.refresh(shown(1));
    const working = world.workOnce(other);
    await slow.isHolding();
    await delivery.live.refresh(shown(2));
    await world.workOnce(delivery);
    const meanwhile = edits(world);
    slow.letGo();
    await working;
    await world.live(delivery, MINUTE);

    assert.equal(meanwhile, 0);
    assert.deepEqual([edits(world), textOf(world)], [2, 'progress 2']);
  });

  it('shows the last when it is closed, and nothing after it', async () => {
    const { world, shown, delivery } = await worldWithMessage();
    await Promise.all([delivery.live.refresh(shown(1)), delivery.live.close(shown(2))]);
    await world.open().live.refresh(shown(3));
    await world.live(delivery, MINUTE);
    await delivery.live.close(shown(4));
    await world.live(delivery, MINUTE);

    assert.equal(textOf(world), 'progress 2');
  });

  it('asks for nothing while it stays the same', async () => {
    const { world, shown, delivery } = await worldWithMessage();
    for (let n = 0; n < 3; n += 1) {
      await delivery.live.refresh(shown(1));
      await world.live(delivery, MINUTE);
    }

    assert.equal(edits(world), 1);
  });

  it('shows the newest although the work was lost, or the platform was away for a while', async () => {
    const { world, shown, delivery } = await worldWithMessage();
    const away: SendOutcome = { kind: 'uncertain', code: '502' };
    world.messenger.script('room', away, away);
    const loses = { ...world.queue, push: () => Promise.reject(new RangeError('The queue is away.')) };
    await world.open({ queue: loses }).live.refresh(shown(1));
    await world.live(delivery, 10 * MINUTE);

    assert.equal(textOf(world), 'progress 1');
  });

  it('gives up where the platform will not have it, until there is something newer', async () => {
    const { world, shown, delivery } = await worldWithMessage();
    world.messenger.script('room', { kind: 'refused', code: '413' });
    await delivery.live.refresh(shown(1));
    await world.live(delivery, 10 * MINUTE);
    const asked = edits(world);
    await delivery.live.refresh(shown(2));
    await world.live(delivery, MINUTE);

    assert.deepEqual([asked, textOf(world)], [1, 'progress 2']);
  });

  it('is changed in every channel of an announcement, and late recipients see it as it is by then', async () => {
    const world = new DeliveryWorld([
      ...recipients(2),
      aRecipient({ id: 'late', quietHours: { from: '12:00', to: '12:30' } }),
    ]);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    const editions = (n: number): Editions => ({ cy: {}, en: {}, both: { text: `${n} are coming` } });
    for (let n = 1; n <= 40; n += 1) {
      await delivery.live.refresh({ key: 'rsvps', announcementId: 'broadcast:1', editions: editions(n) });
      await world.workOnce(delivery);
      world.pass(100);
    }
    await world.live(delivery, 60 * MINUTE);

    const texts = ['channel-1', 'channel-2', 'late'].map((id) => world.messenger.seenIn(id)[0]?.message.text);
    assert.deepEqual(texts, Array(3).fill('40 are coming'));
    assert.ok(edits(world) <= 2 * 4, `${edits(world)} changes in two channels`);
  });

  it('is changed in many channels one after the other, so that there is room for who answers meanwhile', async () => {
    const world = new DeliveryWorld(recipients(60));
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    const editions: Editions = { cy: {}, en: {}, both: { text: '5 have answered' } };

    await delivery.live.refresh({ key: 'answers', announcementId: 'broadcast:1', editions });
    const counts: number[] = [];
    for (let step = 0; step < 8; step += 1) {
      await world.live(delivery, 400);
      counts.push(edits(world));
    }

    const atOnce = counts.map((count, step) => count - (counts[step - 1] ?? 0));
    assert.equal(counts.at(-1), 60);
    assert.ok(Math.max(...atOnce) <= 25, `edits in each part of the time: ${atOnce.join()}`);
  });
});
