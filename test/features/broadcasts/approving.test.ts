import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import {
  anUpdate,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';

const id = 'sampleUpdate0000000000';
const HOUR_MS = 3_600_000;
const AUTHOR = broadcastTurn('manager-1');
const OTHER = broadcastTurn('manager-2');

/** A house that asks for approval, whose two managers have written to the bot, with a draft of the first one. */
async function aRoomThatAsks() {
  const room = openBroadcastsRoom(undefined, { needsApproval: true });
  for (const turn of [AUTHOR, OTHER]) await room.chat.message('updates', turn);
  const preview = await room.press('broadcasts.preview', typedUpdate(), AUTHOR);
  return { ...room, preview };
}

async function aRoomWithProposal() {
  const room = await aRoomThatAsks();
  const proposed = await room.press('broadcasts.propose', { id, revision: 1 }, AUTHOR);
  await room.work();
  return { ...room, proposed };
}

const seenIn = ({ world }: BroadcastsRoom, conversation: string) =>
  world.messenger.seenIn(conversation).length;
const toldTo = ({ toldTo: told }: BroadcastsRoom, manager: string) => told(manager);
const verbsOf = (card: Card): readonly string[] => Object.keys(buttonsOf(card));
const look = ({ press }: BroadcastsRoom, turn = OTHER) =>
  press('broadcasts.look', { id, look: 'both' }, turn);

describe('an update where a second manager must approve', () => {
  it('cannot be sent by its author, by card or through the API', async () => {
    const { preview, press, call } = await aRoomThatAsks();
    const refused = { code: 'broadcast_not_approved', status: 409 };

    assert.ok(!verbsOf(preview).includes('broadcasts.send'));
    assert.match(shownOn(preview), /Another manager must approve the update/);
    await assert.rejects(press('broadcasts.send', { id, revision: 1 }), refused);
    await assert.rejects(call('post', '/broadcasts/:id/send', { id }), refused);
  });

  it('is put before the other managers: in their chats, and in the list', async () => {
    const room = await aRoomWithProposal();

    const list = await room.press('broadcasts.list', {}, OTHER);

    assert.match(shownOn(room.proposed), /Waiting for another manager’s approval since/);
    assert.deepEqual(toldTo(room, 'manager-2'), ['An update is waiting for your approval: New guide']);
    assert.deepEqual(toldTo(room, 'manager-1'), []);
    assert.match(shownOn(list), /Waiting for approval since/);
  });

  it('is sent at once when another manager approves it, in the name of its author', async () => {
    const room = await aRoomWithProposal();

    const seen = await look(room);
    const report = await room.press('broadcasts.approve', buttonsOf(seen)['broadcasts.approve'] ?? {}, OTHER);
    await room.work();

    assert.equal(report.template, 'broadcasts/report');
    assert.equal(seenIn(room, 'english'), 1);
    assert.deepEqual(toldTo(room, 'manager-1'), ['Your update has been approved: New guide']);
    const { items } = (await room.call('get', '/broadcasts')) as { items: Record<string, unknown>[] };
    assert.deepEqual(
      [items[0]?.createdBy, items[0]?.approvedBy, items[0]?.sentBy],
      ['tenant-1/manager-1', 'tenant-1/manager-2', 'tenant-1/manager-1'],
    );
  });

  it('is never approved by whoever wrote, changed or proposed it', async () => {
    const room = await aRoomWithProposal();
    const refused = { code: 'own_approval', status: 403 };

    const own = await look(room, AUTHOR);
    await assert.rejects(room.press('broadcasts.approve', { id, revision: 1 }, AUTHOR), refused);
    await room.press('broadcasts.preview', typedUpdate({ titleEn: 'Changed' }), OTHER);
    await room.press('broadcasts.propose', { id, revision: 2 }, AUTHOR);

    assert.ok(!verbsOf(own).includes('broadcasts.approve'));
    for (const turn of [AUTHOR, OTHER])
      await assert.rejects(room.press('broadcasts.approve', { id, revision: 2 }, turn), refused);
  });

  it('has to be proposed again when its words change, before or after approval', async () => {
    const room = await aRoomWithProposal();
    await room.press('broadcasts.saveTime', { id, date: '2026-02-10', time: '14:00' }, AUTHOR);
    const approvable = buttonsOf(await look(room))['broadcasts.approve'] ?? {};
    const changed = await room.press('broadcasts.preview', typedUpdate({ titleEn: 'Other' }), AUTHOR);

    await assert.rejects(room.press('broadcasts.approve', approvable, OTHER), {
      code: 'broadcast_not_proposed',
    });
    await room.press('broadcasts.propose', { id, revision: 2 }, AUTHOR);
    await assert.rejects(room.press('broadcasts.approve', approvable, OTHER), { code: 'broadcast_changed' });
    await room.press('broadcasts.approve', { id, revision: 2 }, OTHER);
    const again = await room.press('broadcasts.preview', typedUpdate({ titleEn: 'Once more' }), AUTHOR);

    assert.match(shownOn(changed), /The words have changed since approval was asked for/);
    assert.ok(verbsOf(again).includes('broadcasts.propose') && !verbsOf(again).includes('broadcasts.send'));
    await room.world.live(room.delivery, 4 * HOUR_MS, [room.feature]);
    assert.equal(seenIn(room, 'english'), 0);
  });

  it('goes to the channels that its named audience named when it was put before them, and to no others', async () => {
    const room = openBroadcastsRoom(undefined, { needsApproval: true });
    const { id: audience } = (await room.call('post', '/broadcasts/audiences', {
      body: { name: { cy: 'Un', en: 'One' }, audience: { channels: ['welsh'] } },
    })) as { id: string };
    await room.press('broadcasts.preview', typedUpdate({ to: `named:${audience}` }));
    await room.press('broadcasts.propose', { id, revision: 1 });

    const widened = { body: { audience: { all: true } }, id: audience };
    await room.call('patch', '/broadcasts/audiences/:id', widened);
    const seen = await room.press('broadcasts.look', { id, look: 'both' }, OTHER);
    await room.press('broadcasts.approve', { id, revision: 1 }, OTHER);
    await room.work();

    assert.match(shownOn(seen), /Channels that will get it: 1\./);
    assert.equal(room.world.messenger.seenIn('welsh').length, 1);
    assert.equal(room.world.messenger.seenIn('english').length, 0);
  });

  it('comes back with the reason, which its author reads, and can be proposed again', async () => {
    const room = await aRoomWithProposal();

    const nameless = await room.press('broadcasts.return', { id, reason: ' ' }, OTHER);
    await room.press('broadcasts.return', { id, reason: 'The date is wrong.' }, OTHER);
    await room.work();
    const seen = await look(room, AUTHOR);

    assert.match(shownOn(nameless), /Give the reason/);
    assert.deepEqual(toldTo(room, 'manager-1'), ['Your update has been returned: New guide']);
    assert.match(shownOn(seen), /The reason: The date is wrong\./);
    assert.ok(verbsOf(seen).includes('broadcasts.propose'));
    await assert.rejects(room.press('broadcasts.approve', { id, revision: 1 }, OTHER), {
      code: 'broadcast_not_proposed',
    });
  });

  it('waits for its time once approved', async () => {
    const room = await aRoomThatAsks();
    await room.press('broadcasts.saveTime', { id, date: '2026-02-10', time: '14:00' }, AUTHOR);
    await room.press('broadcasts.propose', { id, revision: 1 }, AUTHOR);

    const approved = await room.press('broadcasts.approve', { id, revision: 1 }, OTHER);
    await room.work();
    const before = seenIn(room, 'english');
    await room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);

    assert.match(shownOn(approved), /It will be sent: .*14:00/);
    assert.deepEqual([before, seenIn(room, 'english')], [0, 1]);
  });

  it('is not sent when its time passes without approval: its author is told, and may ask again', async () => {
    const room = await aRoomWithProposal();
    const scheduled = await room.press(
      'broadcasts.saveTime',
      { id, date: '2026-02-10', time: '14:00' },
      AUTHOR,
    );

    await room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);
    const seen = await look(room, AUTHOR);

    assert.match(shownOn(scheduled), /It will be sent if another manager has approved it by then/);
    assert.equal(seenIn(room, 'english'), 0);
    assert.deepEqual(toldTo(room, 'manager-1'), ['Your update was not sent: New guide']);
    assert.match(shownOn(seen), /The time passed without approval, so it was not sent/);
    assert.match(shownOn(await room.press('broadcasts.list', {})), /The time passed without approval: /);
    await assert.rejects(room.press('broadcasts.approve', { id, revision: 1 }, OTHER), {
      code: 'broadcast_not_proposed',
    });
    await room.press('broadcasts.propose', { id, revision: 1 }, AUTHOR);
    await room.press('broadcasts.approve', { id, revision: 1 }, OTHER);
    await room.work();
    assert.equal(seenIn(room, 'english'), 1);
  });

  it('says so when there is nobody else who could approve it', async () => {
    const room = await aRoomThatAsks();
    await room.press('broadcasts.preview', typedUpdate({ titleEn: 'By both' }), OTHER);

    const card = await room.press('broadcasts.propose', { id, revision: 2 }, AUTHOR);

    assert.match(shownOn(card), /There is no other manager at the moment who could approve it/);
  });

  it('is approved through the API unless it came through the API', async () => {
    const room = await aRoomWithProposal();
    const { id: own } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
    await room.call('post', '/broadcasts/:id/propose', { id: own });

    await room.call('post', '/broadcasts/:id/approve', { id, body: { revision: 1 } });
    await room.work();

    await assert.rejects(room.call('post', '/broadcasts/:id/approve', { id: own, body: { revision: 1 } }), {
      code: 'own_approval',
    });
    assert.equal(seenIn(room, 'english'), 1);
  });

  it('tells nobody twice, whatever the tick does', async () => {
    const room = await aRoomWithProposal();

    await room.work();
    await room.press('broadcasts.propose', { id, revision: 1 }, AUTHOR);
    await room.work();

    assert.equal(toldTo(room, 'manager-2').length, 1);
  });

  it('is withdrawn when the data of whoever proposed it is erased', async () => {
    const room = await aRoomWithProposal();

    await room.feature.personalData!.erase('manager-1', 'tenant-1');

    await assert.rejects(room.press('broadcasts.approve', { id, revision: 1 }, AUTHOR), {
      code: 'broadcast_not_proposed',
    });
    assert.deepEqual(await room.feature.personalData!.describe('manager-1', 'tenant-1'), []);
  });
});

describe('an update where no approval is asked for', () => {
  it('is not proposed', async () => {
    const room = openBroadcastsRoom();
    const { id: draft } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };

    await assert.rejects(room.call('post', '/broadcasts/:id/propose', { id: draft }), {
      code: 'approval_not_needed',
      status: 409,
    });
  });
});
