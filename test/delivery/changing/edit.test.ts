import assert from 'node:assert/strict';
import type { Editions } from '../../../src/chat/announcing/announcement.ts';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
import type { Delivery } from '../../../src/delivery/index.ts';
import { doWork } from '../../../src/delivery/running/worker.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { HeldMessenger } from '../../support/held-messenger.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Words that tell which they are. */
const words = (name: string): Editions => ({
  cy: { text: `${name} cy` },
  en: { text: `${name} en` },
  both: { text: `${name} both` },
});

const textsIn = (world: DeliveryWorld, ids: readonly string[]): (string | undefined)[][] =>
  ids.map((id) => world.messenger.seenIn(id).map(({ message }) => message.text));

const edits = (world: DeliveryWorld): number =>
  world.messenger.requests.filter(({ act }) => act === 'edit').length;

/** A world in which the announcement has reached everybody who can be reached at once. */
async function sent(
  channels: Parameters<typeof aRecipient>[0][],
): Promise<{ world: DeliveryWorld; delivery: Delivery }> {
  const world = new DeliveryWorld(channels.map(aRecipient));
  const delivery = world.open();
  await delivery.announce(anAnnouncement());
  await world.live(delivery, MINUTE);
  return { world, delivery };
}

describe('Editing an announcement', () => {
  it('changes it wherever it was sent, in the edition in which it was sent', async () => {
    const { world, delivery } = await sent([
      { id: 'a', edition: 'cy' },
      { id: 'b', edition: 'en' },
    ]);
    world.directory.put(aRecipient({ id: 'b', edition: 'both' }));
    await delivery.edit('broadcast:1', { editions: words('new') });
    await world.live(delivery, MINUTE);

    assert.deepEqual(textsIn(world, ['a', 'b']), [['new cy'], ['new en']]);
    assert.equal((await delivery.report('broadcast:1')).counts.sent, 2);
  });

  it('gives some of the audience words of their own', async () => {
    const { world, delivery } = await sent([{ id: 'a' }, { id: 'b' }]);
    const wordings = [{ audience: { channels: ['b'] }, editions: words('own') }];
    await delivery.edit('broadcast:1', { editions: words('new'), wordings });
    await world.live(delivery, MINUTE);

    assert.deepEqual(textsIn(world, ['a', 'b']), [['new both'], ['own both']]);
  });

  it('reaches late recipients as it is by then', async () => {
    const { world, delivery } = await sent([
      { id: 'a' },
      { id: 'b', quietHours: { from: '12:00', to: '14:00' } },
    ]);
    await delivery.edit('broadcast:1', { editions: words('new') });
    await world.live(delivery, 3 * HOUR);

    assert.deepEqual(textsIn(world, ['a', 'b']), [['new both'], ['new both']]);
    assert.equal(edits(world), 1);
  });

  it('twice quickly, leaves the newest words, and asks for each message once where it can', async () => {
    const { world, delivery } = await sent([{ id: 'a' }, { id: 'b' }]);
    await Promise.all([1, 2, 3].map((n) => delivery.edit('broadcast:1', { editions: words(`try ${n}`) })));
    await delivery.edit('broadcast:1', { editions: words('last') });
    await world.live(delivery, HOUR);

    assert.deepEqual(textsIn(world, ['a', 'b']), [['last both'], ['last both']]);
    assert.equal(edits(world), 2);
  });

  it('while an older edit is under way, waits for it and comes last', async () => {
    const { world } = await sent([{ id: 'a' }]);
    const slow = new HeldMessenger(world.messenger, 'edit');
    const [one, two] = [world.open({ messenger: slow }), world.open()];
    await one.edit('broadcast:1', { editions: words('old') });
    world.pass(1_000);
    await world.workOnce(one);
    const working = world.workOnce(one);
    await slow.isHolding();
    await two.edit('broadcast:1', { editions: words('new') });
    world.pass(1_000);
    await world.workOnce(two);
    await world.workOnce(two);
    slow.letGo();
    await working;
    await world.live(two, HOUR);

    assert.deepEqual(textsIn(world, ['a']), [['new both']]);
  });

  it('reaches the message that was on its way with the old words', async () => {
    const world = new DeliveryWorld(recipients(1));
    const slow = new HeldMessenger(world.messenger, 'send');
    const delivery = world.open({ messenger: slow });
    await delivery.announce(anAnnouncement());
    await world.workOnce(delivery);
    const working = world.workOnce(delivery);
    await slow.isHolding();
    await delivery.edit('broadcast:1', { editions: words('new') });
    world.pass(2_000);
    await world.workOnce(delivery);
    slow.letGo();
    await working;
    await world.live(delivery, MINUTE);

    assert.deepEqual(textsIn(world, ['channel-1']), [['new both']]);
  });

  const passing: SendOutcome[] = [
    { kind: 'postponed', code: '429', retryAfterMs: 2_000 },
    { kind: 'postponed', code: '412' },
    { kind: 'uncertain', code: '502' },
    { kind: 'unreachable', code: '404', howLong: 'for now', isDoubtful: true },
  ];
  for (const outcome of passing) {
    it(`${outcome.kind} (${'code' in outcome && outcome.code}): is tried again`, async () => {
      const { world, delivery } = await sent([{ id: 'a' }]);
      world.messenger.script('a', outcome);
      await delivery.edit('broadcast:1', { editions: words('new') });
      await world.live(delivery, HOUR);

      assert.deepEqual(textsIn(world, ['a']), [['new both']]);
    });
  }

  it('that the platform refuses leaves the row as it was; the next edit is tried again', async () => {
    const { world, delivery } = await sent([{ id: 'a' }]);
    world.messenger.script('a', { kind: 'refused', code: '413' });
    await delivery.edit('broadcast:1', { editions: words('large') });
    await world.live(delivery, HOUR);
    const asked = edits(world);
    await delivery.edit('broadcast:1', { editions: words('small') });
    await world.live(delivery, HOUR);

    assert.deepEqual([asked, textsIn(world, ['a'])], [1, [['small both']]]);
  });

  it('to the same words pushes no work, nor does any click that changes nothing', async () => {
    const { world, delivery } = await sent([{ id: 'a' }]);
    await delivery.edit('broadcast:1', { editions: words('new') });
    await world.live(delivery, HOUR);
    await delivery.edit('broadcast:1', { editions: words('new') });
    await delivery.recall('broadcast:1');
    await world.live(delivery, HOUR);
    const asked = world.messenger.requests.length;
    for (let n = 0; n < 3; n += 1) {
      await delivery.recall('broadcast:1');
      await delivery.cancel('broadcast:1');
      await delivery.edit('broadcast:1', { editions: words('newer') });
    }
    world.pass(10_000);

    assert.equal(await world.workOnce(delivery), 0);
    assert.deepEqual([asked, textsIn(world, ['a'])], [3, [[]]]);
  });

  it('finishes although the work was lost', async () => {
    const { world, delivery } = await sent([{ id: 'a' }]);
    const loses = { ...world.queue, push: () => Promise.reject(new RangeError('The queue is away.')) };
    await assert.rejects(world.open({ queue: loses }).edit('broadcast:1', { editions: words('new') }));
    await world.live(delivery, HOUR);

    assert.deepEqual(textsIn(world, ['a']), [['new both']]);
  });
});

describe('Cancelling an announcement', () => {
  it('stops every process within a second', async () => {
    const world = new DeliveryWorld(recipients(200));
    const [one, two] = [world.open(), world.open()];
    await one.announce(anAnnouncement());
    await world.workOnce(one);
    const [first] = await world.queue.take(1, 1_000);
    await doWork({ queue: world.queue, log: silentLog }, two.jobs, first!);
    const before = world.messenger.requests.length;
    await one.cancel('broadcast:1');
    world.pass(1_000);
    const asked = world.messenger.requests.length;
    await world.live(two, HOUR);

    assert.ok(before > 0 && before < 200, `${before} before the click`);
    assert.equal(world.messenger.requests.length, asked);
    assert.equal((await two.report('broadcast:1')).counts.cancelled, 200 - asked);
  });
});

describe('Recalling an announcement', () => {
  it('takes back the message that was on its way', async () => {
    const world = new DeliveryWorld(recipients(1));
    const slow = new HeldMessenger(world.messenger, 'send');
    const delivery = world.open({ messenger: slow });
    await delivery.announce(anAnnouncement());
    await world.workOnce(delivery);
    const working = world.workOnce(delivery);
    await slow.isHolding();
    await delivery.recall('broadcast:1');
    world.pass(2_000);
    await world.workOnce(delivery);
    slow.letGo();
    await working;
    await world.live(delivery, MINUTE);

    assert.deepEqual(textsIn(world, ['channel-1']), [[]]);
    assert.equal((await delivery.report('broadcast:1')).counts.recalled, 1);
  });

  it('counts a message as recalled that somebody took away before', async () => {
    const { world, delivery } = await sent([{ id: 'a' }]);
    world.messenger.script('a', { kind: 'refused', code: '404 ActivityNotFoundInConversation' });
    await delivery.recall('broadcast:1');
    await world.live(delivery, MINUTE);

    assert.equal((await delivery.report('broadcast:1')).counts.recalled, 1);
  });

  it('does not wait for an edit that is to be tried again', async () => {
    const { world, delivery } = await sent([{ id: 'a' }]);
    world.messenger.script('a', ...Array<SendOutcome>(6).fill({ kind: 'postponed', code: '503' }));
    await delivery.edit('broadcast:1', { editions: words('new') });
    while (edits(world) < 6) await world.live(delivery, 500);
    await delivery.recall('broadcast:1');
    await world.live(delivery, 3_000);

    assert.deepEqual(textsIn(world, ['a']), [[]]);
  });

  it('gives up after some minutes where the platform never takes it', async () => {
    const { world, delivery } = await sent([{ id: 'a' }]);
    world.messenger.script('a', ...Array<SendOutcome>(50).fill({ kind: 'postponed', code: '503' }));
    await delivery.recall('broadcast:1');
    await world.live(delivery, 24 * HOUR);

    assert.equal((await delivery.report('broadcast:1')).counts.sent, 1);
    assert.equal(world.messenger.requests.filter(({ act }) => act === 'recall').length, 8);
  });
});
