import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
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
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CHAT = 'personal-manager-1';

interface Report {
  readonly counts: Readonly<Record<string, number>>;
  readonly coverage: readonly unknown[];
  readonly resent: number;
  readonly left: number;
  readonly reactions: Readonly<Record<string, number>>;
}
const reportOf = async ({ call }: BroadcastsRoom) =>
  (await call('get', '/broadcasts/:id/report', { id })) as Report;

const uncertain: SendOutcome = { kind: 'uncertain', code: '504' };

/** A room whose manager has just sent an update, from a card in their own chat. */
async function aRoomThatSends(channels?: Parameters<typeof openBroadcastsRoom>[0]) {
  const room = openBroadcastsRoom(channels);
  const { messenger } = room.world;
  await room.press('broadcasts.preview', typedUpdate());
  const turn = broadcastTurn('manager-1');
  const posted = await messenger.send(turn.place.address, { text: 'The card' });
  assert.ok(posted.kind === 'sent');
  const onCard = { ...turn, messageId: posted.messageId };
  return {
    ...room,
    onCard,
    send: () => room.press('broadcasts.send', { id, revision: 1 }, onCard),
    /** The card in the manager's chat as it looks now. */
    card: (): Card | undefined =>
      messenger.seenIn(CHAT).find(({ messageId }) => messageId === posted.messageId)?.message.card,
    edits: () =>
      messenger.requests.filter(({ act, conversationId }) => act === 'edit' && conversationId === CHAT)
        .length,
  };
}

describe('the card of whoever sent an update', () => {
  const quiet = aRecipient({ id: 'quiet', quietHours: { from: '11:00', to: '13:00' } });

  it('goes on showing how far it has come, up to the end, and then rests', async () => {
    const room = await aRoomThatSends([aRecipient({ id: 'awake' }), quiet]);

    await room.send();
    await room.work();
    const midway = shownOn(room.card()!);
    await room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);
    const end = shownOn(room.card()!);
    const edits = room.edits();
    await room.world.live(room.delivery, HOUR_MS, [room.feature]);

    assert.match(midway, /being sent/);
    assert.match(midway, /"Waiting","value":"1"/);
    assert.match(end, /finished/);
    assert.match(end, /"Sent","value":"2"/);
    assert.equal(room.edits(), edits);
    assert.ok(edits <= 6, `${edits} edits`);
  });

  it('goes on after the house was closed', async () => {
    const room = await aRoomThatSends([quiet]);
    await room.send();

    const reopened = room.world.open();
    await room.world.live(reopened, 3 * HOUR_MS, [room.feature]);

    assert.match(shownOn(room.card()!), /finished/);
  });

  it('shows what the manager turned to instead, and is left alone', async () => {
    const room = await aRoomThatSends([quiet]);
    await room.send();

    await room.press('broadcasts.list', {}, room.onCard);
    await room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);

    assert.equal(room.edits(), 0);
  });

  it('shows an edit until every channel has it', async () => {
    const room = await aRoomThatSends([aRecipient({ id: 'awake' })]);
    await room.send();
    await room.work();

    const form = await room.press('broadcasts.editSent', { id }, room.onCard);
    const [data = {}] = Object.values(buttonsOf(form));
    const typed = { ...(form.data.values as object), ...data, titleEn: 'Better' };
    const preview = await room.press('broadcasts.preview', typed, room.onCard);
    await room.press('broadcasts.send', buttonsOf(preview)['broadcasts.send'] ?? {}, room.onCard);
    await room.work();

    assert.match(shownOn(room.card()!), /"Edited","value":"1"/);
    assert.match(shownOn(room.card()!), /finished/);
  });

  it('never changes a card that others see too', async () => {
    const room = await aRoomThatSends([quiet]);
    const inChannel = { ...broadcastTurn('manager-1', 'channel'), messageId: 'posted' };

    await room.press('broadcasts.send', { id, revision: 1 }, inChannel);
    await room.world.live(room.delivery, 3 * HOUR_MS, [room.feature]);

    assert.deepEqual(
      room.world.messenger.requests.filter(({ act }) => act === 'edit'),
      [],
    );
  });
});

describe('messages of which nobody knows whether they arrived', () => {
  const channels = ['one', 'two', 'three'].map((name) => aRecipient({ id: name, organisation: 'council' }));

  async function aRoomInDoubt() {
    const room = await aRoomThatSends(channels);
    for (const name of ['one', 'two']) room.world.messenger.script(name, uncertain);
    await room.send();
    await room.work();
    return room;
  }

  it('are offered one by one, by name, and all together', async () => {
    const room = await aRoomInDoubt();

    const report = await room.press('broadcasts.report', { id });
    const form = await room.press('broadcasts.decide', { id });

    assert.ok('broadcasts.decide' in buttonsOf(report));
    assert.match(shownOn(form), /All of them/);
    assert.match(shownOn(form), /Sample Council: Channel one/);
    assert.doesNotMatch(shownOn(form), /Channel three/);
    assert.match(shownOn(form), /a channel may get it twice/);
  });

  it('are offered by name though more than a thousand others wait', async () => {
    const quietHours = { from: '00:00', to: '23:59' };
    const quiet = Array.from({ length: 1_010 }, (_, number) => aRecipient({ id: `q${number}`, quietHours }));
    const room = await aRoomThatSends([...quiet, ...channels]);
    room.world.messenger.script('two', uncertain);
    await room.send();
    await room.work();

    const form = await room.press('broadcasts.decide', { id });

    assert.match(shownOn(form), /Sample Council: Channel two/);
  });

  it('are sent once more where a manager says so, once', async () => {
    const room = await aRoomInDoubt();
    const again = { id, way: 'resend', channel: 'one' };

    await room.press('broadcasts.endDoubt', again);
    await room.press('broadcasts.endDoubt', again);
    await room.work();

    const { counts, resent } = await reportOf(room);
    assert.deepEqual([counts.sent, counts.uncertain, resent], [2, 1, 1]);
    assert.equal(room.world.messenger.seenIn('one').length, 1);
  });

  it('count as arrived, or are left at that, where a manager says so', async () => {
    const room = await aRoomInDoubt();

    await room.press('broadcasts.endDoubt', { id, way: 'arrived', channel: 'one' });
    const report = await room.press('broadcasts.endDoubt', { id, way: 'leave', channel: 'all' });

    const { counts, left } = await reportOf(room);
    assert.deepEqual([counts.sent, counts.uncertain, left], [2, 1, 1]);
    assert.ok(!('broadcasts.decide' in buttonsOf(report)));
    assert.match(shownOn(await room.press('broadcasts.history', { id })), /Uncertain messages decided/);
  });

  it('are decided through the API too', async () => {
    const room = await aRoomInDoubt();

    await room.call('post', '/broadcasts/:id/uncertain', { id, body: { way: 'arrived' } });

    assert.equal((await reportOf(room)).counts.sent, 3);
  });
});

describe('the report on an update, organisation by organisation', () => {
  it('names those that lack it somewhere, and counts those that have it everywhere', async () => {
    const room = await aRoomThatSends([
      aRecipient({ id: 'one', organisation: 'council' }),
      aRecipient({ id: 'two', organisation: 'council' }),
      aRecipient({ id: 'three', organisation: 'board' }),
    ]);
    room.world.messenger.script('two', { kind: 'refused', code: '400' });
    await room.send();
    await room.work();

    const card = shownOn(await room.press('broadcasts.report', { id }));

    assert.match(card, /every channel has the update: 1 \/ 2\./);
    assert.match(card, /Sample Council: number of channels that have the update: 1 \/ 2\./);
    assert.doesNotMatch(card, /Sample Health Board:/);
    assert.match(card, /"Time taken","value":"\d+ seconds?"/);
    assert.equal((await reportOf(room)).coverage.length, 2);
  });
});

describe('the report on an update as a file', () => {
  const open = async ({ feature }: BroadcastsRoom, link: string) => {
    const { pathname, searchParams } = new URL(link);
    const [, , edition = '', of = ''] = pathname.split('/');
    const page = feature.pages?.find(({ path }) => path.endsWith('/report.csv'));
    return page?.open({ params: { edition, id: of }, query: Object.fromEntries(searchParams) });
  };
  const linkOn = (card: Card): string => (card.data.links as { url: string }[])[0]?.url ?? '';

  async function aRoomWithReport() {
    const room = await aRoomThatSends();
    await room.send();
    await room.work();
    return { ...room, link: linkOn(await room.press('broadcasts.report', { id })) };
  }

  it('opens from the card without a key, and names organisations, channels and reasons', async () => {
    const room = await aRoomWithReport();

    const file = await open(room, room.link);

    assert.match(
      room.link,
      /^https:\/\/cylch\.example\.org\/broadcasts\/en\/sampleUpdate0000000000\/report\.csv/,
    );
    assert.ok(file?.kind === 'file');
    const lines = file.content.split('\r\n');
    assert.match(lines[0] ?? '', /^\uFEFFOrganisation,Channel,State,Reason,Code/);
    assert.ok(
      lines.some((line) => line.startsWith('Sample Council,Channel welsh,Sent,,,1,Cymraeg,2026-02-10 12:')),
    );
    assert.equal(lines.length, 4);
  });

  it('is the same through the API, in the language that is asked for', async () => {
    const room = await aRoomWithReport();
    const asked = (edition: string) =>
      room.call('get', '/broadcasts/:id/report.csv', { id, query: { edition } }) as Promise<string>;

    assert.match(await asked('cy'), /^\uFEFFSefydliad,Sianel,Cyflwr/);
    assert.match(await asked('both'), /^\uFEFFSefydliad \/ Organisation,/);
  });

  it('opens for a day, and for the update that the link was made for', async () => {
    const room = await aRoomWithReport();

    const other = await open(room, room.link.replace(id, 'otherUpdate00000000000'));
    const later = await open(room, room.link.replace(/until=\d{4}/, 'until=2099'));
    room.world.pass(DAY_MS + 1);
    const stale = await open(room, room.link);

    for (const closed of [other, later, stale])
      assert.deepEqual([closed?.kind, closed?.kind === 'html' && closed.status], ['html', 403]);
  });
});

describe('reactions under an update', () => {
  const react = (room: BroadcastsRoom, messageId: string, change: object) =>
    room.chat.reacted({
      address: { conversationId: 'english', serviceUrl: 'https://smba.example/', tenantId: 'tenant-1' },
      ...{ messageId, added: [], removed: [], ...change },
    });

  async function aRoomWithMessage() {
    const room = await aRoomThatSends();
    await room.send();
    await room.work();
    return { ...room, messageId: room.world.messenger.seenIn('english')[0]!.messageId };
  }

  it('are counted by kind, in the report and in the API, and never who', async () => {
    const room = await aRoomWithMessage();

    await react(room, room.messageId, { added: ['like'] });
    await react(room, room.messageId, { added: ['like', 'heart'] });
    await react(room, room.messageId, { removed: ['heart'], added: ['1f44b_wavinghand-tone2'] });

    assert.deepEqual((await reportOf(room)).reactions, { like: 2, '1f44b_wavinghand-tone2': 1 });
    assert.match(shownOn(await room.press('broadcasts.report', { id })), /👍 2 · 👋 1/);
  });

  it('do little harm when an event is lost, told twice, or strange', async () => {
    const room = await aRoomWithMessage();

    await react(room, room.messageId, { removed: ['sad'] });
    await react(room, room.messageId, { added: ['like'], eventId: 'event-1' });
    await react(room, room.messageId, { added: ['like'], eventId: 'event-1' });
    await react(room, room.messageId, { added: ['<script>', 'x'.repeat(500)] });
    await react(room, 'some-other-message', { added: ['like'] });

    assert.deepEqual((await reportOf(room)).reactions, { like: 1, other: 2 });
  });
});
