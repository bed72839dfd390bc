import assert from 'node:assert/strict';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { recipients } from '../../support/recipients.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const UNCERTAIN = { kind: 'uncertain', code: '502' } as const;

/** An announcement of which nobody knows whether it arrived in the first two of three channels. */
async function worldInDoubt() {
  const world = new DeliveryWorld(recipients(3));
  world.messenger.script('channel-1', UNCERTAIN);
  world.messenger.script('channel-2', UNCERTAIN);
  const delivery = world.open();
  await delivery.announce(anAnnouncement());
  await world.live(delivery, MINUTE);
  return { world, delivery };
}

describe('A message of which nobody knows whether it arrived', () => {
  it('is sent once more when a manager says so, however often, and remembers that it may have arrived twice', async () => {
    const { world, delivery } = await worldInDoubt();
    const again = () => delivery.decide('broadcast:1', 'channel-1', 'resend');
    await Promise.all([again(), again()]);
    await world.live(delivery, HOUR);
    await again();
    await world.live(delivery, HOUR);

    const { counts, resent } = await delivery.report('broadcast:1');
    assert.deepEqual([counts.sent, counts.uncertain, resent], [2, 1, 1]);
    assert.equal(world.messenger.requests.length, 4);
    const marked = [];
    for await (const row of delivery.rows('broadcast:1'))
      if (row.mayHaveArrivedTwice) marked.push(row.channelId);
    assert.deepEqual(marked, ['channel-1']);
  });

  it('is sent once more by decision at most once, even if that is in doubt again', async () => {
    const { world, delivery } = await worldInDoubt();
    world.messenger.script('channel-1', UNCERTAIN);
    await delivery.decide('broadcast:1', 'channel-1', 'resend');
    await world.live(delivery, HOUR);
    await delivery.decide('broadcast:1', 'all', 'resend');
    await world.live(delivery, HOUR);

    assert.equal((await delivery.report('broadcast:1')).counts.uncertain, 1);
    assert.equal(world.messenger.requests.length, 5);
  });

  it('is sent everywhere once more when all are meant, although the work was lost', async () => {
    const { world, delivery } = await worldInDoubt();
    const loses = { ...world.queue, push: () => Promise.reject(new RangeError('The queue is away.')) };
    await assert.rejects(world.open({ queue: loses }).decide('broadcast:1', 'all', 'resend'));
    await world.live(delivery, HOUR);

    assert.equal((await delivery.report('broadcast:1')).counts.sent, 3);
  });

  it('counts as sent when a manager saw it; it cannot be edited then, and the report says so', async () => {
    const { world, delivery } = await worldInDoubt();
    await delivery.decide('broadcast:1', 'channel-1', 'arrived');
    await delivery.edit(
      'broadcast:1',
      anAnnouncement({ editions: { cy: {}, en: {}, both: { text: 'new' } } }),
    );
    await world.live(delivery, HOUR);

    const { counts, notAmended, edited } = await delivery.report('broadcast:1');
    assert.deepEqual([counts.sent, counts.uncertain, edited], [2, 1, 1]);
    assert.deepEqual(notAmended, [{ code: 'message_unknown', channels: 1 }]);
  });

  it('stays as it is when a manager leaves it at that', async () => {
    const { world, delivery } = await worldInDoubt();
    await delivery.decide('broadcast:1', 'channel-1', 'leave');
    await world.live(delivery, HOUR);

    const { counts, left } = await delivery.report('broadcast:1');
    assert.deepEqual([counts.uncertain, left], [2, 1]);
  });

  it('is not sent once more of an announcement that was stopped, and never called unsent', async () => {
    const { world, delivery } = await worldInDoubt();
    await delivery.decide('broadcast:1', 'channel-1', 'resend');
    await delivery.cancel('broadcast:1');
    await delivery.decide('broadcast:1', 'channel-2', 'resend');
    await world.live(delivery, HOUR);

    const { counts } = await delivery.report('broadcast:1');
    assert.deepEqual([counts.sent, counts.uncertain, counts.cancelled], [1, 2, 0]);
    assert.equal(world.messenger.requests.length, 3);
  });
});
