import assert from 'node:assert/strict';
import {
  anUpdate,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';
import { fillCard } from '../../support/fill-card.ts';
import { aRecipient } from '../../support/recipients.ts';

const id = 'sampleUpdate0000000000';
const OWN = { cy: 'I’r bwrdd', en: 'For the board' };
const forBoard = { wordings: [{ audience: { organisations: ['board'] }, title: OWN }] };

const create = async ({ call }: BroadcastsRoom, named: object = {}) =>
  ((await call('post', '/broadcasts', { body: anUpdate(named) })) as { id: string }).id;

describe('the preview of the API', () => {
  interface Preview {
    readonly summary: string;
    readonly important: boolean;
    readonly room: number;
    readonly card: unknown;
  }
  const previewOf = ({ call }: BroadcastsRoom, of: string, query: object) =>
    call('get', '/broadcasts/:id/preview', { id: of, query }) as Promise<Preview>;

  it('is what a channel gets afterwards, to the letter, in its language and its wording', async () => {
    const room = openBroadcastsRoom();
    const of = await create(room, { ...forBoard, important: true, link: 'https://gov.wales/x' });

    const welsh = await previewOf(room, of, { edition: 'cy' });
    const board = await previewOf(room, of, { edition: 'en', wording: '0' });
    await room.call('post', '/broadcasts/:id/send', { id: of });
    await room.work();

    for (const [channel, preview] of [
      ['welsh', welsh],
      ['english', board],
    ] as const) {
      const message = room.world.messenger.seenIn(channel)[0]?.message;
      assert.deepEqual(preview.card, fillCard(message!.card!));
      assert.deepEqual([preview.summary, preview.important], [message?.summary, message?.important]);
    }
    assert.equal(board.summary, 'Important update: For the board');
    assert.ok(welsh.room > 10_000 && welsh.room < 19_500);
  });

  it('has no wording that the update has not', async () => {
    const room = openBroadcastsRoom();
    const of = await create(room);

    await assert.rejects(previewOf(room, of, { wording: '0' }), { code: 'broadcast_not_found' });
    await assert.rejects(previewOf(room, of, { edition: 'fr' }), { code: 'malformed_payload' });
  });
});

describe('a test through the API', () => {
  const to = { tenantId: 'tenant-1', memberId: 'manager-1' };
  const CHAT = 'personal-manager-1';

  const test = ({ call }: BroadcastsRoom, of: string, body: object = to) =>
    call('post', '/broadcasts/:id/test', { id: of, body });

  async function aRoomThatKnows(memberId: string) {
    const room = openBroadcastsRoom();
    const { place, from } = broadcastTurn(memberId);
    await room.feature.presence!.seen(place, from);
    return room;
  }

  it('goes to the manager who is named, in their own chat, and to no channel', async () => {
    const room = await aRoomThatKnows('manager-1');
    const of = await create(room, forBoard);

    await test(room, of, { ...to, edition: 'en', wording: 0 });
    await room.work();

    assert.equal(room.world.messenger.seenIn(CHAT)[0]?.message.summary, 'Update: For the board');
    assert.equal(room.world.messenger.requests.length, 1);
  });

  it('is refused for whoever is no manager, or whose chat is not known', async () => {
    const room = await aRoomThatKnows('member-1');
    const of = await create(room);

    await assert.rejects(test(room, of), { code: 'managers_chat_unknown', status: 409 });
    await assert.rejects(test(room, of, { ...to, memberId: 'member-1' }), { code: 'managers_chat_unknown' });
    assert.deepEqual(room.world.messenger.requests, []);
  });

  it('says so when Teams does not take it', async () => {
    const room = await aRoomThatKnows('manager-1');
    const of = await create(room);
    room.world.messenger.script(CHAT, { kind: 'refused', code: '413 MessageSizeTooBig' });

    await assert.rejects(test(room, of), { code: 'test_not_taken', status: 502 });
  });
});

describe('the channels that cannot be reached', () => {
  const channels = [
    aRecipient({ id: 'here', organisation: 'council' }),
    aRecipient({ id: 'lost', organisation: 'board', state: 'unreachable' }),
    aRecipient({ id: 'away', organisation: 'council', state: 'unreachable' }),
    aRecipient({ id: 'unwilling', state: 'unreachable', declinedKinds: ['broadcasts'] }),
  ];

  it('are named while the audience is chosen, in the preview, and with a named audience', async () => {
    const { press } = openBroadcastsRoom(channels);
    const audience = 'sampleAudience00000000';

    const all = await press('broadcasts.preview', typedUpdate());
    const some = await press('broadcasts.preview', typedUpdate({ to: 'chosen' }));
    await press('broadcasts.saveAudience', { id, next: 'organisations', topics: '', sectors: '' });
    const picked = { id, list: 'organisations', shown: 'council,board', pick0: 'board', isDone: true };
    const board = await press('broadcasts.pick', picked);
    await press('broadcasts.keepAudience', { id, audience, nameCy: 'Bwrdd', nameEn: 'Board' });
    const named = await press('broadcasts.openAudience', { id: audience });

    const lost = 'Sample Health Board: Channel lost';
    const away = 'Sample Council: Channel away';
    assert.ok(shownOn(all).includes(`I cannot write in: ${lost}; ${away}.`));
    assert.ok(!shownOn(some).includes('I cannot write in'));
    for (const card of [board, named]) assert.ok(shownOn(card).includes(`I cannot write in: ${lost}.`));
  });
});

describe('the preview', () => {
  it('warns of a wording that is for nobody, until its channels are chosen', async () => {
    const { press } = openBroadcastsRoom();
    await press('broadcasts.preview', typedUpdate());
    await press('broadcasts.saveWording', {
      ...{ id, titleCy: OWN.cy, titleEn: OWN.en, bodyCy: '', bodyEn: '' },
    });

    const before = await press('broadcasts.look', { id, look: 'both' });
    await press('broadcasts.saveAudience', { id, at: 0, next: 'preview', topics: 'ai', sectors: '' });
    const after = await press('broadcasts.look', { id, look: 'both' });

    assert.match(shownOn(before), /A wording of its own has no channels/);
    assert.doesNotMatch(shownOn(after), /A wording of its own has no channels/);
  });

  it('of other words says how many channels have the message, and offers no dry run', async () => {
    const quiet = aRecipient({ id: 'quiet', quietHours: { from: '00:00', to: '23:59' } });
    const room = openBroadcastsRoom([aRecipient({ id: 'one' }), aRecipient({ id: 'two' }), quiet]);
    const of = await create(room);
    await room.call('post', '/broadcasts/:id/send', { id: of });
    await room.work();
    const { id: edit } = (await room.call('post', '/broadcasts/:id/edits', { id: of })) as { id: string };

    const preview = await room.press('broadcasts.look', { id: edit, look: 'both' });
    const more = await room.press('broadcasts.more', { id: edit });

    assert.match(shownOn(preview), /Channels that have the message: 2\. Channels still waiting for it: 1\./);
    assert.ok('broadcasts.send' in buttonsOf(preview));
    assert.ok(!('broadcasts.dryRun' in buttonsOf(more)));
  });

  it('of a follow-up says how many channels have the original, and offers no sending where none has', async () => {
    const room = openBroadcastsRoom();
    const of = await create(room);
    await room.call('post', '/broadcasts/:id/send', { id: of });
    await room.work();
    const body = { title: { cy: 'Dilyniant', en: 'Follow-up' }, body: { cy: 'Mwy.', en: 'More.' } };
    const followed = (await room.call('post', '/broadcasts/:id/follow-ups', { id: of, body })) as {
      id: string;
    };

    const stands = await room.press('broadcasts.look', { id: followed.id, look: 'both' });
    await room.call('post', '/broadcasts/:id/recall', { id: of });
    await room.work();
    const gone = await room.press('broadcasts.look', { id: followed.id, look: 'both' });

    assert.match(shownOn(stands), /Channels that will get it: 2\. Organisations: 2\./);
    assert.ok('broadcasts.send' in buttonsOf(stands));
    assert.match(shownOn(gone), /I cannot send it, because nobody would get it/);
    assert.ok(!('broadcasts.send' in buttonsOf(gone)));
  });
});

describe('the report of the API, channel by channel', () => {
  interface Rows {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly next: number | null;
  }

  it('gives each row with its reason, of one state alone where that is asked, and page by page', async () => {
    const room = openBroadcastsRoom(['a', 'b', 'c'].map((name) => aRecipient({ id: name })));
    room.world.messenger.script('b', { kind: 'uncertain', code: '504' });
    const of = await create(room);
    await room.call('post', '/broadcasts/:id/send', { id: of });
    await room.work();

    const rowsOf = (query: object) =>
      room.call('get', '/broadcasts/:id/report/rows', { id: of, query }) as Promise<Rows>;
    const first = await rowsOf({ limit: 2 });
    const second = await rowsOf({ limit: 2, offset: first.next });
    const doubtful = await rowsOf({ state: 'uncertain' });

    assert.deepEqual([first.rows.length, first.next, second.rows.length, second.next], [2, 2, 1, null]);
    assert.deepEqual([...first.rows, ...second.rows].map(({ channelId }) => String(channelId)).sort(), [
      'a',
      'b',
      'c',
    ]);
    const [{ channelId, channel, state, reason, attempts, edition } = {}] = doubtful.rows;
    assert.deepEqual(
      { channelId, channel, state, reason, attempts, edition },
      {
        ...{ channelId: 'b', channel: { cy: 'Sianel b', en: 'Channel b' }, state: 'uncertain' },
        ...{ reason: '504', attempts: 1, edition: 'both' },
      },
    );
    assert.equal(doubtful.rows.length, 1);
  });
});
