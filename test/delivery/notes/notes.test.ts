import assert from 'node:assert/strict';
import type { Note } from '../../../src/chat/announcing/note.ts';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { HeldMessenger } from '../../support/held-messenger.ts';
import { Life, mortal, mortalDatabase } from '../../support/mortal.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const { tenantId } = aRecipient({ id: 'chat' }).address;
const MEMBER = { tenantId, memberId: 'member-1' };

/** News for a member in their own chat. */
const aNote = (changes: Partial<Note> = {}): Note => ({
  id: 'posts.approved:1',
  to: { ...aRecipient({ id: 'chat' }).address, memberId: MEMBER.memberId },
  message: { text: 'Your post is out.' },
  ifUncertain: 'resendOnce',
  ...changes,
});
const elsewhere = (chat: string): Note =>
  aNote({ id: `instead:${chat}`, to: aRecipient({ id: chat }).address });

const seenIn = (world: DeliveryWorld, ...chats: string[]): number[] =>
  chats.map((chat) => world.messenger.seenIn(chat).length);
const throttled: SendOutcome = { kind: 'postponed', code: '429', retryAfterMs: 2_000 };
const gone: SendOutcome = { kind: 'unreachable', code: '403', howLong: 'gone' };
/** Everything that delivery keeps of notes. */
const kept = async ({ database }: DeliveryWorld) =>
  (await database.collection('notes').list({ partition: 'notes' })).items.map(({ value }) => value);

describe('A note', () => {
  it('is told once, however often it is said', async () => {
    const world = new DeliveryWorld();
    const [one, two] = [world.open(), world.open()];

    await Promise.all([one.tell(aNote()), two.tell(aNote())]);
    await world.live(one, MINUTE);
    await two.tell(aNote({ message: { text: 'In other words.' } }));
    await world.live(two, MINUTE);

    assert.deepEqual(
      world.messenger.seenIn('chat').map(({ message }) => message.text),
      ['Your post is out.'],
    );
  });

  it('comes through an outage and throttling, without a request too many', async () => {
    const world = new DeliveryWorld();
    const away: SendOutcome = { kind: 'postponed', code: 'ECONNREFUSED' };
    world.messenger.script('chat', throttled, away, away, away, away, away, away);
    const delivery = world.open();

    await delivery.tell(aNote());
    await world.live(delivery, 5 * MINUTE);

    assert.deepEqual(seenIn(world, 'chat'), [1]);
    assert.equal(world.messenger.requests.length, 8);
  });

  it('stands in a thread where it belongs there, and keeps nothing of the channel when that is gone', async () => {
    const world = new DeliveryWorld();
    world.messenger.script('channel-1', { kind: 'unreachable', code: '404', howLong: 'gone' });
    const delivery = world.open();
    const to = aRecipient({ id: 'channel-1' }).address;

    await delivery.tell(aNote({ id: 'gone:1', to, under: 'message-gone' }));
    await delivery.tell(aNote({ id: 'there:1', to, under: 'message-1' }));
    await world.live(delivery, MINUTE);

    assert.deepEqual(
      world.messenger.seenIn('channel-1').map(({ under }) => under),
      ['message-1'],
    );
  });

  it('goes on after its process died, once, at whatever step', async () => {
    const live = async (world: DeliveryWorld, life: Life): Promise<boolean> => {
      const queue = mortal(world.queue, life, ['push', 'take', 'done', 'putBack', 'bury']);
      const messenger = mortal(world.messenger, life, ['send']);
      const database = mortalDatabase(world.database, life);
      const delivery = world.open({ queue, messenger, database, holder: 'house' });
      const isPromised = await delivery.tell(aNote({ ifUncertain: 'leave' })).then(
        () => true,
        () => false,
      );
      for (let round = 0; round < 5; round += 1) await world.workOnce(delivery, queue).catch(() => undefined);
      return isPromised;
    };
    const whole = new Life();
    await live(new DeliveryWorld(), whole);
    let uncertain = 0;

    for (let steps = 1; steps <= whole.taken; steps += 1) {
      const world = new DeliveryWorld();
      const isPromised = await live(world, new Life(steps));
      const next = world.open({ holder: 'house' });
      await world.live(next, HOUR);
      if (!isPromised) await next.tell(aNote());
      await world.live(next, HOUR);

      const [seen] = seenIn(world, 'chat');
      const [record] = (await kept(world)) as unknown as { state: string }[];
      assert.ok(seen! <= 1, `step ${steps}: never twice`);
      if (seen === 0) assert.equal(record?.state, 'uncertain', `step ${steps}: missing, and said so`);
      if (record?.state === 'uncertain') uncertain += 1;
      assert.ok(['sent', 'uncertain'].includes(record!.state), `step ${steps}: ${record!.state}`);
    }
    assert.ok(whole.taken > 8, `${whole.taken} steps`);
    // From the claim to the outcome, before and after each call.
    assert.equal(uncertain, 6);
  }).timeout(30_000);

  for (const [ifUncertain, requests] of [
    ['resendOnce', 2],
    ['leave', 1],
  ] as const)
    it(`in doubt (${ifUncertain}) is sent ${requests === 1 ? 'no more' : 'once more and then no more'}`, async () => {
      const world = new DeliveryWorld();
      const doubt: SendOutcome = { kind: 'uncertain', code: '502' };
      world.messenger.script('chat', doubt, doubt, doubt);
      const delivery = world.open();

      await delivery.tell(aNote({ ifUncertain, otherwise: [elsewhere('managers')] }));
      await world.live(delivery, HOUR);

      assert.equal(world.messenger.requests.length, requests);
      assert.deepEqual(seenIn(world, 'managers'), [0], 'what may have arrived is not told elsewhere');
    });

  it('goes where its sender said when it cannot be delivered, and to nobody else', async () => {
    const world = new DeliveryWorld();
    world.messenger.script('chat', gone).script('board', { kind: 'refused', code: '413' });
    const said: string[] = [];
    const delivery = world.open({
      log: { ...silentLog, warn: (facts) => void said.push(JSON.stringify(facts)) },
    });
    const onBoard = { ...elsewhere('board'), otherwise: [elsewhere('one'), elsewhere('two')] };

    await delivery.tell(aNote({ otherwise: [onBoard] }));
    await world.live(delivery, MINUTE);

    assert.deepEqual(seenIn(world, 'chat', 'board', 'one', 'two'), [0, 0, 1, 1]);
    assert.match(said.join(), /"kind":"posts.approved","code":"403"/);
    assert.ok(!said.join().includes(MEMBER.memberId), 'the log names nobody');
  });

  it('tells those elsewhere once, although its process died while it did', async () => {
    for (let steps = 1; steps < 40; steps += 1) {
      const world = new DeliveryWorld();
      world.messenger.script('chat', gone);
      await world.open({ holder: 'house' }).tell(aNote({ otherwise: [elsewhere('one'), elsewhere('two')] }));
      const database = mortalDatabase(world.database, new Life(steps));
      const dying = world.open({ database, holder: 'house' });
      await world.workOnce(dying).catch(() => undefined);
      await world.live(world.open({ holder: 'house' }), HOUR);

      // Whoever died before the answer was written does not know it: it is asked for once more, and is taken then.
      const [chat, one, two] = seenIn(world, 'chat', 'one', 'two');
      assert.equal(one, two, `step ${steps}`);
      assert.equal(chat! + one!, 1, `step ${steps}`);
    }
  }).timeout(30_000);

  it('waits while all sending is halted, and is told afterwards', async () => {
    const world = new DeliveryWorld();
    const delivery = world.open();
    await delivery.stopAll(null);
    await delivery.tell(aNote());
    await world.live(delivery, HOUR);
    assert.equal(world.messenger.requests.length, 0);
    assert.ok((await world.queue.take(32, 1)).length <= 1, 'its work is in the queue once');

    await delivery.resumeAll(null);
    await world.live(delivery, HOUR);

    assert.deepEqual(seenIn(world, 'chat'), [1]);
  });

  it('is found by the sweep when its work was lost', async () => {
    const world = new DeliveryWorld();
    const loses = { ...world.queue, push: () => Promise.reject(new RangeError('The queue is away.')) };
    await world.open({ queue: loses }).tell(aNote());

    await world.live(world.open(), 10 * MINUTE);

    assert.deepEqual(seenIn(world, 'chat'), [1]);
  });

  it('is counted in the limits of its organisation, and takes its turn among announcements', async () => {
    const channels = recipients(60).map((channel) => ({
      ...channel,
      address: { ...channel.address, tenantId },
    }));
    const world = new DeliveryWorld(channels);
    const times: number[] = [];
    const timed = Object.create(world.messenger) as typeof world.messenger;
    timed.send = (...request) => {
      times.push(world.clock().getTime());
      return world.messenger.send(...request);
    };
    const delivery = world.open({ messenger: timed });

    await delivery.announce(anAnnouncement());
    for (let n = 0; n < 20; n += 1) await delivery.tell(aNote({ id: `n:${n}`, to: elsewhere(`c${n}`).to }));
    await world.live(delivery, MINUTE);

    assert.equal(times.length, 80);
    for (const at of times)
      assert.ok(times.filter((other) => other >= at && other < at + 1_000).length <= 50, 'fifty in a second');
  });

  it('keeps neither its words nor its reader when it is over, and nothing at all a week later', async () => {
    const world = new DeliveryWorld();
    const delivery = world.open();
    await delivery.tell(aNote());
    const before = JSON.stringify(await kept(world));
    await world.live(delivery, MINUTE);

    const after = JSON.stringify(await kept(world));
    for (const personal of [MEMBER.memberId, 'Your post is out.', '"chat"']) {
      assert.ok(before.includes(personal), personal);
      assert.ok(!after.includes(personal), personal);
    }
    world.pass(8 * DAY);
    await delivery.tick([]);
    assert.deepEqual(await kept(world), []);
  });

  it('is forgotten with its reader: what is on its way is not told any more, there or elsewhere', async () => {
    const world = new DeliveryWorld();
    world.messenger.script('managers', gone);
    const delivery = world.open();
    await delivery.stopAll(null);
    await delivery.tell(aNote());
    await delivery.tell({ ...elsewhere('managers'), otherwise: [aNote({ id: 'n:2' }), elsewhere('other')] });
    const { describe: describeNotes, erase } = delivery.personalData;
    const [line] = await describeNotes(MEMBER.memberId, MEMBER.tenantId);
    assert.match(line!.en, /^2 messages/);
    assert.deepEqual(await describeNotes(MEMBER.memberId, 'another'), []);

    await erase(MEMBER.memberId, MEMBER.tenantId);
    await erase(MEMBER.memberId, MEMBER.tenantId);
    assert.ok(!JSON.stringify(await kept(world)).includes(MEMBER.memberId));
    await delivery.resumeAll(null);
    await world.live(delivery, HOUR);

    assert.deepEqual(seenIn(world, 'chat', 'other'), [0, 1]);
  });

  it('is made by one process at a time', async () => {
    const world = new DeliveryWorld();
    const slow = new HeldMessenger(world.messenger, 'send');
    const [one, two] = [world.open({ messenger: slow }), world.open()];
    await one.tell(aNote());
    const working = world.workOnce(one);
    await slow.isHolding();
    await world.queue.push({ kind: 'delivery.tell', payload: { noteId: (await kept(world))[0]!.id } }, 0);
    await world.workOnce(two);
    slow.letGo();
    await working;
    await world.live(two, HOUR);

    assert.deepEqual(seenIn(world, 'chat'), [1]);
  });
});
