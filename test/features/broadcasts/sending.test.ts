import assert from 'node:assert/strict';
import sinon from 'sinon';
import { groupReasons } from '../../../src/features/broadcasts/reporting/reasons.ts';
import {
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';
import { aRecipient } from '../../support/recipients.ts';

const id = 'sampleUpdate0000000000';

/** A room with a draft whose preview is on the screen. */
async function aRoomWithPreview(channels?: Parameters<typeof openBroadcastsRoom>[0]) {
  const room = openBroadcastsRoom(channels);
  const { revision } =
    buttonsOf(await room.press('broadcasts.preview', typedUpdate()))['broadcasts.send'] ?? {};
  return { ...room, send: () => room.press('broadcasts.send', { id, revision }) };
}

interface Report {
  readonly state: string;
  readonly stopped: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly finishedAt: string | null;
}

const reportOf = ({ call }: Pick<BroadcastsRoom, 'call'>): Promise<Report> =>
  call('get', '/broadcasts/:id/report', { id }) as Promise<Report>;

const titlesIn = ({ world }: BroadcastsRoom, conversation: string): readonly string[] =>
  world.messenger
    .seenIn(conversation)
    .flatMap(({ message }) => (message.card?.data.versions as { title: string }[]).map(({ title }) => title));

describe('sending an update', () => {
  it('turns the preview into the report at once, and each channel gets its own language', async () => {
    const room = await aRoomWithPreview();

    const card = await room.send();
    await room.work();

    assert.equal(card.template, 'broadcasts/report');
    assert.ok(room.nudges() > 0);
    assert.deepEqual(titlesIn(room, 'welsh'), ['Canllaw newydd']);
    assert.deepEqual(titlesIn(room, 'english'), ['New guide']);
    assert.deepEqual(titlesIn(room, 'declining'), []);
  });

  it('sends once however often it is pressed, by whomever', async () => {
    const room = await aRoomWithPreview();

    await Promise.all([room.send(), room.send(), room.call('post', '/broadcasts/:id/send', { id })]);
    await room.work();
    await room.send();
    await room.work();

    assert.deepEqual(titlesIn(room, 'english'), ['New guide']);
  });

  it('notes who sent it', async () => {
    const { press, call } = await aRoomWithPreview();

    await press('broadcasts.send', { id, revision: 1 }, broadcastTurn('manager-2'));

    const { items } = (await call('get', '/broadcasts')) as { items: Record<string, unknown>[] };
    assert.deepEqual([items[0]?.createdBy, items[0]?.sentBy], ['tenant-1/manager-1', 'tenant-1/manager-2']);
  });

  it('never sends other words than those that were previewed', async () => {
    const room = await aRoomWithPreview();
    await room.press('broadcasts.preview', typedUpdate({ titleEn: 'Other words' }));

    const card = await room.send();
    await room.work();

    assert.equal(card.template, 'broadcasts/preview');
    assert.match(shownOn(card), /The draft has changed since you saw it/);
    assert.deepEqual(titlesIn(room, 'english'), []);
    await room.press('broadcasts.send', buttonsOf(card)['broadcasts.send'] ?? {});
    await room.work();
    assert.deepEqual(titlesIn(room, 'english'), ['Other words']);
  });

  it('leaves what was sent as it is: no editing, no discarding', async () => {
    const { press, send } = await aRoomWithPreview();
    await send();

    const refused = { code: 'broadcast_already_sent' };
    await assert.rejects(press('broadcasts.preview', typedUpdate({ titleEn: 'Too late' })), refused);
    await assert.rejects(press('broadcasts.write', { id }), refused);
    await assert.rejects(press('broadcasts.discard', { id }), refused);
  });
});

describe('the report on an update', () => {
  it('counts what was sent, failed and stayed uncertain, with the reasons in words', async () => {
    const room = await aRoomWithPreview(['one', 'two', 'three'].map((name) => aRecipient({ id: name })));
    room.world.messenger.script('two', {
      kind: 'unreachable',
      code: '403 BotNotInConversationRoster',
      howLong: 'gone',
    });
    room.world.messenger.script('three', { kind: 'uncertain', code: '504' });
    await room.send();
    await room.work();

    const card = await room.press('broadcasts.report', { id });
    const report = await reportOf(room);

    const { sent, failed, uncertain } = report.counts;
    assert.deepEqual({ sent, failed, uncertain }, { sent: 1, failed: 1, uncertain: 1 });
    assert.equal(report.state, 'finished');
    assert.match(shownOn(card), /Failed, number of channels: 1\. I am no longer in the channel/);
    assert.match(shownOn(card), /Uncertain, number of channels: 1\. The message may have arrived/);
    assert.match(shownOn(card), /State at 12:\d\d: finished\./);
  });

  it('stops what still waits, and says so', async () => {
    const quiet = aRecipient({ id: 'quiet', quietHours: { from: '11:00', to: '13:00' } });
    const room = await aRoomWithPreview([aRecipient({ id: 'awake' }), quiet]);
    await room.send();
    await room.work();
    const before = await room.press('broadcasts.report', { id });

    const after = await room.press('broadcasts.cancel', { id });
    await room.world.live(room.delivery, 3 * 3_600_000, [room.feature]);

    assert.match(shownOn(before), /Waiting, number of channels: 1\. The channel has quiet hours/);
    assert.match(shownOn(after), /cancelled/);
    const { counts, stopped } = await reportOf(room);
    assert.deepEqual([counts.sent, counts.cancelled, stopped], [1, 1, 'cancelled']);
    assert.deepEqual(room.world.seen([quiet]), [0]);
  });

  it('stops at once, before anybody counts what that leaves', async () => {
    const quiet = aRecipient({ id: 'quiet', quietHours: { from: '11:00', to: '13:00' } });
    const room = await aRoomWithPreview([quiet]);
    await room.send();
    await room.work();
    const [cancel, report, progress] = (['cancel', 'report', 'progress'] as const).map((act) =>
      sinon.spy(room.delivery, act),
    );

    await room.press('broadcasts.cancel', { id });

    assert.ok(cancel?.calledOnce && report?.calledOnce && cancel.calledBefore(report));
    assert.equal(progress?.callCount, 0);
  });

  it('cancels nothing once everything is sent', async () => {
    const room = await aRoomWithPreview();
    await room.send();
    await room.work();

    await room.press('broadcasts.cancel', { id });

    assert.equal((await reportOf(room)).stopped, null);
  });

  it('takes an update back after asking', async () => {
    const room = await aRoomWithPreview();
    await room.send();
    await room.work();

    const question = await room.press('broadcasts.askRecall', { id });
    await room.press('broadcasts.recall', { id });
    await room.press('broadcasts.recall', { id });
    await room.work();

    assert.match(shownOn(question), /channels that have it: 2\./);
    assert.deepEqual(titlesIn(room, 'english'), []);
    const { counts, stopped } = await reportOf(room);
    assert.deepEqual([counts.recalled, stopped], [2, 'recalled']);
    const recalls = room.world.messenger.requests.filter(({ act }) => act === 'recall');
    assert.equal(recalls.length, 2);
    await assert.rejects(room.send(), { code: 'broadcast_stopped', status: 409 });
  });

  it('does not send what was cancelled before delivery heard of it', async () => {
    const room = await aRoomWithPreview();
    await room.send();

    await room.press('broadcasts.cancel', { id });
    await room.work();

    assert.deepEqual(titlesIn(room, 'english'), []);
    const { state, stopped, finishedAt } = await reportOf(room);
    assert.deepEqual([state, stopped], ['finished', 'cancelled']);
    assert.ok(finishedAt);
  });

  it('stops an update that is handed over at the very moment of cancelling', async () => {
    const room = await aRoomWithPreview();
    await room.send();
    const due = room.feature.due!(room.world.clock())[Symbol.asyncIterator]();

    const handed = await due.next();
    await room.press('broadcasts.cancel', { id });
    assert.ok(!handed.done);
    await room.delivery.announce(handed.value);
    await due.next();
    await room.work();

    assert.deepEqual(titlesIn(room, 'english'), []);
  });

  it('tells again after a crash between handing over and noting it, to no effect', async () => {
    const room = await aRoomWithPreview();
    await room.send();
    const due = room.feature.due!(room.world.clock())[Symbol.asyncIterator]();

    const handed = await due.next();
    assert.ok(!handed.done);
    await room.delivery.announce(handed.value);
    await room.work();

    assert.equal(handed.value.id, `broadcast:${id}`);
    assert.deepEqual(titlesIn(room, 'english'), ['New guide']);
  });
});

describe('the reasons in a report', () => {
  it('stand together by what can be done, the most frequent first', () => {
    const trouble = (code: string, state: 'failed' | 'queued' | 'uncertain' | 'cancelled' = 'failed') => ({
      ...{ channels: 1, state, code },
    });

    const reasons = groupReasons([
      trouble('400'),
      trouble('403'),
      trouble('404 ConversationNotFound'),
      trouble('429', 'queued'),
      trouble('cancelled', 'cancelled'),
      trouble('ECONNRESET', 'uncertain'),
    ]);

    assert.deepEqual(
      reasons.map(({ state, line, channels }) => [state, line, channels]),
      [
        ['failed', 'broadcasts.reasonGone', 2],
        ['failed', 'broadcasts.reasonOther', 1],
        ['queued', 'broadcasts.reasonBusy', 1],
        ['uncertain', 'broadcasts.reasonUncertain', 1],
      ],
    );
  });
});
