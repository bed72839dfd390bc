import assert from 'node:assert/strict';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
import {
  anUpdate,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';
import { aRecipient } from '../../support/recipients.ts';

const HOUR_MS = 3_600_000;
const OUTAGE: readonly SendOutcome[] = Array.from({ length: 20 }, () => ({ kind: 'postponed', code: '503' }));
const TOO_LARGE: SendOutcome = { kind: 'refused', code: '413 MessageSizeTooBig' };

const channels = ['one', 'two', 'three', 'four'].map((id) =>
  aRecipient({ id, organisation: id === 'three' ? 'board' : 'council' }),
);

/** An update that failed in three channels of two organisations in an outage, and is too large for the fourth. */
async function aRoomAfterAnOutage() {
  const room = openBroadcastsRoom(channels);
  for (const id of ['one', 'two', 'three']) room.world.messenger.script(id, ...OUTAGE);
  room.world.messenger.script('four', TOO_LARGE);
  const { id } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
  await room.call('post', '/broadcasts/:id/send', { id });
  const pass = () => room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);
  await pass();
  return { ...room, id, pass };
}

interface Report {
  readonly state: string;
  readonly retriable: number;
  readonly counts: Readonly<Record<string, number>>;
}
const reportOf = ({ call }: BroadcastsRoom, id: string) =>
  call('get', '/broadcasts/:id/report', { id }) as Promise<Report>;
const actsOf = async ({ call }: BroadcastsRoom, id: string) => {
  const { history } = (await call('get', '/broadcasts/:id', { id })) as {
    history: { act: string; by: string | null }[];
  };
  return history.filter(({ act }) => act === 'sentAgain').map(({ by }) => by);
};

describe('sending an update again where it failed', () => {
  it('is offered on the report, and asks first, with the number of channels and organisations', async () => {
    const room = await aRoomAfterAnOutage();
    const { id } = room;

    const report = await room.press('broadcasts.report', { id });
    const sure = await room.press('broadcasts.askAgain', buttonsOf(report)['broadcasts.askAgain']!);

    assert.match(shownOn(sure), /Channels that will get it: 3\. Organisations: 2\./);
    assert.match(shownOn(sure), /Channels where the reason has not passed: 1\./);
    assert.deepEqual(room.world.seen(channels), [0, 0, 0, 0]);
    assert.deepEqual(await actsOf(room, id), []);
  });

  it('sends it once where it can be sent, shows it under way and then finished, and keeps who did it', async () => {
    const room = await aRoomAfterAnOutage();
    const { id } = room;

    const midway = await room.press('broadcasts.again', { id });
    await room.press('broadcasts.again', { id });
    await room.pass();
    const end = await room.press('broadcasts.report', { id });

    assert.match(shownOn(midway), /being sent/);
    assert.match(shownOn(end), /finished/);
    assert.deepEqual(room.world.seen(channels), [1, 1, 1, 0]);
    assert.deepEqual(await actsOf(room, id), ['tenant-1/manager-1']);
    assert.ok(!('broadcasts.askAgain' in buttonsOf(end)), 'nothing is left to be sent again');
  });

  it('shows on the card how it goes on, up to the end', async () => {
    const room = await aRoomAfterAnOutage();
    const { id } = room;
    const turn = broadcastTurn('manager-1');
    const posted = await room.world.messenger.send(turn.place.address, { text: 'The card' });
    assert.ok(posted.kind === 'sent');

    await room.press('broadcasts.again', { id }, { ...turn, messageId: posted.messageId });
    await room.pass();

    const card = room.world.messenger.seenIn(turn.place.address.conversationId)[0]?.message.card;
    assert.match(shownOn(card!), /finished/);
    assert.match(shownOn(card!), /"Sent","value":"3"/);
  });

  it('works in the same way through the API', async () => {
    const room = await aRoomAfterAnOutage();
    const { id } = room;

    const before = await reportOf(room, id);
    const reach = await room.call('get', '/broadcasts/:id/again', { id });
    const answer = await room.call('post', '/broadcasts/:id/again', { id });
    const again = await room.call('post', '/broadcasts/:id/again', { id });
    await room.pass();
    const after = await reportOf(room, id);
    const nothing = await room.call('post', '/broadcasts/:id/again', { id });

    assert.deepEqual([before.state, before.retriable, before.counts.failed], ['finished', 3, 4]);
    assert.deepEqual(reach, { channels: 3, organisations: 2, left: 1 });
    assert.deepEqual(
      [answer, again, nothing],
      [
        { id, state: 'sending' },
        { id, state: 'sending' },
        { id, state: 'finished' },
      ],
    );
    assert.deepEqual(
      [after.state, after.retriable, after.counts.sent, after.counts.failed],
      ['finished', 0, 3, 1],
    );
    assert.deepEqual(await actsOf(room, id), [null]);
  });

  it('says so where there is nothing to be sent again, and offers no button for it', async () => {
    const room = openBroadcastsRoom([channels[0]!]);
    const { id } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
    await room.call('post', '/broadcasts/:id/send', { id });
    await room.work();

    const report = await room.press('broadcasts.report', { id });
    const sure = await room.press('broadcasts.askAgain', { id });

    assert.ok(!('broadcasts.askAgain' in buttonsOf(report)));
    assert.match(shownOn(sure), /There is nothing to send again at the moment/);
    assert.deepEqual(Object.keys(buttonsOf(sure)), ['broadcasts.report']);
  });

  it('is refused for a draft, and once the update was cancelled or recalled', async () => {
    const draft = openBroadcastsRoom();
    const { id: of } = (await draft.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
    await assert.rejects(draft.call('post', '/broadcasts/:id/again', { id: of }), {
      code: 'broadcast_not_sent',
      status: 409,
    });

    for (const act of ['cancel', 'recall']) {
      const room = openBroadcastsRoom([
        channels[0]!,
        aRecipient({ id: 'quiet', quietHours: { from: '00:00', to: '23:59' } }),
      ]);
      room.world.messenger.script('one', { kind: 'refused', code: '401 BotNotRegistered' });
      const { id } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
      await room.call('post', '/broadcasts/:id/send', { id });
      await room.work();
      await room.call('post', `/broadcasts/:id/${act}`, { id });

      const report = await room.press('broadcasts.report', { id });
      assert.ok(!('broadcasts.askAgain' in buttonsOf(report)), act);
      for (const method of ['get', 'post'])
        await assert.rejects(room.call(method, '/broadcasts/:id/again', { id }), {
          code: 'broadcast_stopped',
        });
      assert.deepEqual(await actsOf(room, id), []);
    }
  });

  it('sends the words that the update has by now', async () => {
    const room = await aRoomAfterAnOutage();
    const { id } = room;
    const { id: edit } = (await room.call('post', '/broadcasts/:id/edits', { id })) as { id: string };
    const title = { cy: 'Canllaw gwell', en: 'Better guide' };
    await room.call('patch', '/broadcasts/:id', { id: edit, body: { title } });
    await room.call('post', '/broadcasts/:id/send', { id: edit });
    await room.pass();

    await room.call('post', '/broadcasts/:id/again', { id });
    await room.pass();

    assert.match(String(room.world.messenger.seenIn('one')[0]?.message.summary), /Better guide/);
    assert.equal(
      room.world.seen(channels)[3],
      1,
      'shorter words may fit where the earlier ones were too large',
    );
  });
});
