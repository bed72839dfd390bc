import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import { applyEdit, isEdit } from '../../../src/features/broadcasts/sending/apply-edit.ts';
import { openBroadcastRecords } from '../../../src/features/broadcasts/broadcast-records.ts';
import {
  anUpdate,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';
import { aRecipient } from '../../support/recipients.ts';

const id = 'sampleUpdate0000000000';
const HOUR_MS = 3_600_000;

/** A room with an update that every channel has. */
async function aRoomWithSent(channels?: Parameters<typeof openBroadcastsRoom>[0]) {
  const room = openBroadcastsRoom(channels);
  await room.press('broadcasts.preview', typedUpdate());
  await room.press('broadcasts.send', { id, revision: 1 });
  await room.work();
  return room;
}

const summariesIn = ({ world }: BroadcastsRoom, conversation: string) =>
  world.messenger.seenIn(conversation).map(({ message }) => message.summary);

/** Opens a form that is bound to the update, and types other words into it. */
async function typeInto({ press }: BroadcastsRoom, verb: string, typed: object): Promise<Card> {
  const form = await press(verb, { id });
  const [data = {}] = Object.values(buttonsOf(form));
  return press('broadcasts.preview', { ...(form.data.values as object), ...data, ...typed });
}

const sendShown = ({ press }: BroadcastsRoom, preview: Card) =>
  press('broadcasts.send', buttonsOf(preview)['broadcasts.send'] ?? {});

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly title: { readonly en: string };
  readonly history: readonly { readonly act: string; readonly by: string | null }[];
}
const listed = async ({ call }: BroadcastsRoom) =>
  ((await call('get', '/broadcasts')) as { items: readonly Listed[] }).items;

describe('editing an update that was sent', () => {
  it('begins with the words that channels have, and asks for no audience', async () => {
    const { press } = await aRoomWithSent();

    const form = await press('broadcasts.editSent', { id });

    const { titleEn, bodyCy } = form.data.values as Record<string, string>;
    assert.deepEqual([titleEn, bodyCy], ['New guide', 'Mae **canllaw** newydd.']);
    assert.deepEqual([form.data.to, form.data.title], [[], 'Edit in every channel']);
  });

  it('changes the message everywhere, after a preview, and not before', async () => {
    const room = await aRoomWithSent();

    const preview = await typeInto(room, 'broadcasts.editSent', { titleEn: 'Better', titleCy: 'Gwell' });
    await room.work();
    const before = summariesIn(room, 'english');
    const report = await sendShown(room, preview);
    await room.work();

    assert.match(shownOn(preview), /These words will replace those that were sent/);
    assert.deepEqual(before, ['Update: New guide']);
    assert.equal(report.template, 'broadcasts/report');
    assert.deepEqual(summariesIn(room, 'english'), ['Update: Better']);
    assert.deepEqual(summariesIn(room, 'welsh'), ['Diweddariad: Gwell']);
  });

  it('reaches with the new words whoever has still to get it', async () => {
    const quiet = aRecipient({ id: 'quiet', edition: 'en', quietHours: { from: '11:00', to: '13:00' } });
    const room = await aRoomWithSent([aRecipient({ id: 'awake', edition: 'en' }), quiet]);

    await sendShown(room, await typeInto(room, 'broadcasts.editSent', { titleEn: 'Better' }));
    await room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);

    assert.deepEqual(summariesIn(room, 'awake'), ['Update: Better']);
    assert.deepEqual(summariesIn(room, 'quiet'), ['Update: Better']);
  });

  it('is done once however often it is pressed, and stands once on the record', async () => {
    const room = await aRoomWithSent();
    const preview = await typeInto(room, 'broadcasts.editSent', { titleEn: 'Better' });

    await sendShown(room, preview);
    const again = await sendShown(room, preview);
    await room.work();

    assert.equal(again.template, 'broadcasts/report');
    const items = await listed(room);
    assert.deepEqual(
      items.map(({ title, history }) => [title.en, history.map(({ act }) => act)]),
      [['Better', ['sent', 'edited']]],
    );
    assert.equal(items[0]?.history[1]?.by, 'tenant-1/manager-1');
  });

  it('is kept as a draft of its own until then, which everybody opens and may delete', async () => {
    const room = await aRoomWithSent();
    await typeInto(room, 'broadcasts.editSent', { titleEn: 'Better' });

    const form = await room.press('broadcasts.editSent', { id }, broadcastTurn('manager-2'));
    const list = await room.press('broadcasts.list', {});
    await room.press('broadcasts.discard', { id: `edit-${id}` });

    assert.equal((form.data.values as { titleEn: string }).titleEn, 'Better');
    assert.match(shownOn(list), /New words for an update that was sent/);
    assert.deepEqual(
      (await listed(room)).map(({ title }) => title.en),
      ['New guide'],
    );
  });

  it('is not offered for a draft, nor for what was recalled', async () => {
    const room = await aRoomWithSent();
    const { id: draft } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
    await room.press('broadcasts.recall', { id });

    for (const verb of ['broadcasts.editSent', 'broadcasts.followUp']) {
      await assert.rejects(room.press(verb, { id: draft }), { code: 'broadcast_not_sent' });
      await assert.rejects(room.press(verb, { id }), { code: 'broadcast_stopped' });
    }
    const more = await room.press('broadcasts.afterwards', { id });
    assert.ok(!('broadcasts.editSent' in buttonsOf(more)));
  });

  it('needs another manager as sending does, where the house asks for one', async () => {
    const room = openBroadcastsRoom(undefined, { needsApproval: true });
    const other = broadcastTurn('manager-2');
    await room.press('broadcasts.preview', typedUpdate());
    await room.press('broadcasts.propose', { id, revision: 1 });
    await room.press('broadcasts.approve', { id, revision: 1 }, other);
    await room.work();

    const preview = await typeInto(room, 'broadcasts.editSent', { titleEn: 'Better' });
    const propose = buttonsOf(preview)['broadcasts.propose'] ?? {};
    await assert.rejects(room.press('broadcasts.send', propose), { code: 'broadcast_not_approved' });
    await room.press('broadcasts.propose', propose);
    const report = await room.press('broadcasts.approve', propose, other);
    await room.work();

    assert.equal(report.template, 'broadcasts/report');
    assert.deepEqual(summariesIn(room, 'english'), ['Update: Better']);
  });

  it('goes the same way through the API', async () => {
    const room = await aRoomWithSent();

    const { id: draft } = (await room.call('post', '/broadcasts/:id/edits', { id })) as { id: string };
    await room.call('patch', '/broadcasts/:id', {
      id: draft,
      body: { title: { cy: 'Gwell', en: 'Better' } },
    });
    await room.call('post', '/broadcasts/:id/send', { id: draft });
    await room.work();

    assert.deepEqual(summariesIn(room, 'english'), ['Update: Better']);
  });

  it('is finished after a crash between its two writes', async () => {
    const room = await aRoomWithSent();
    const preview = await typeInto(room, 'broadcasts.editSent', { titleEn: 'Better' });
    const records = openBroadcastRecords(room.world.database);
    const draft = await records.change(String(buttonsOf(preview)['broadcasts.send']?.id), (old) => ({
      ...old,
      ...{ state: 'sending', sentAt: room.world.clock().toISOString(), isPending: true },
    }));
    assert.ok(isEdit(draft));
    const dying = { ...records, drop: () => Promise.reject(new Error('the house fell')) };
    await assert.rejects(applyEdit({ records: dying }, draft), /the house fell/);

    await room.work();

    const items = await listed(room);
    assert.deepEqual(
      items.map(({ title, history }) => [title.en, history.map(({ act }) => act)]),
      [['Better', ['sent', 'edited']]],
    );
    assert.deepEqual(summariesIn(room, 'english'), ['Update: Better']);
  });
});

describe('a follow-up', () => {
  it('begins with the title of the original, goes where that went, and is one update more', async () => {
    const room = await aRoomWithSent();

    const form = await room.press('broadcasts.followUp', { id });
    assert.equal(form.data.title, 'Write a follow-up');
    const preview = await typeInto(room, 'broadcasts.followUp', {
      bodyEn: 'It moved.',
      bodyCy: 'Symudodd.',
    });
    await sendShown(room, preview);
    await room.work();

    assert.match(shownOn(preview), /It will be a reply under the original update/);
    assert.deepEqual(summariesIn(room, 'english'), ['Update: New guide', 'Update: Follow-up: New guide']);
    assert.equal((await listed(room)).length, 2);
  });

  it('is written through the API too', async () => {
    const room = await aRoomWithSent();
    const words = { title: { cy: 'Mwy', en: 'More' }, body: { cy: 'Testun.', en: 'Text.' } };

    const { id: reply } = (await room.call('post', '/broadcasts/:id/follow-ups', { id, body: words })) as {
      id: string;
    };
    await room.call('post', '/broadcasts/:id/send', { id: reply });
    await room.work();

    assert.deepEqual(summariesIn(room, 'english'), ['Update: New guide', 'Update: More']);
  });
});

describe('the record of an update', () => {
  it('says who did what, and asks before anything that cannot be undone', async () => {
    const quiet = aRecipient({ id: 'quiet', quietHours: { from: '11:00', to: '13:00' } });
    const room = await aRoomWithSent([aRecipient({ id: 'awake' }), quiet]);

    const question = await room.press('broadcasts.askCancel', { id });
    await room.press('broadcasts.cancel', { id }, broadcastTurn('manager-2'));
    const history = await room.press('broadcasts.history', { id });

    assert.match(shownOn(question), /The channels that are waiting will not get the update: 1\./);
    assert.match(shownOn(history), /Written: .*By: you\./);
    assert.match(shownOn(history), /Sent: .*By: you\./);
    assert.match(shownOn(history), /Cancelled: .*By: manager-2\./);
  });
});
