import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import fc from 'fast-check';
import {
  anUpdate,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
} from '../../support/broadcasts-room.ts';

const MEMBER = broadcastTurn('member-1');
const MALFORMED = { code: 'malformed_payload' };

describe('updates, for whoever is neither a community manager nor an author', () => {
  it('are out of reach by word, by button and by form', async () => {
    const { feature, chat } = openBroadcastsRoom();
    const refused = { code: /^(managers|authors)_only$/ };

    for (const word of ['diweddariad', 'update', 'diweddariadau', 'updates'])
      await assert.rejects(chat.message(word, MEMBER), refused);
    const verbs = [...Object.keys(feature.actions ?? {}), ...Object.keys(feature.dialogs ?? {})];
    for (const verb of verbs) await assert.rejects(chat.action(verb, typedUpdate(), MEMBER), refused);

    assert.ok(verbs.length >= 11);
  });
});

describe('updates, given what no card of ours sends', () => {
  it('refuse it and store nothing', async () => {
    const { press, call } = openBroadcastsRoom();

    for (const wrong of [
      { ...typedUpdate(), titleCy: 7 },
      { ...typedUpdate(), to: 'everyone' },
      { ...typedUpdate(), template: '../x' },
      { ...typedUpdate(), important: 'perhaps' },
      { ...typedUpdate(), id: '../../etc' },
      { ...typedUpdate(), bodyEn: 'x'.repeat(9000) },
    ])
      await assert.rejects(press('broadcasts.preview', wrong), MALFORMED);
    const id = 'sampleUpdate0000000000';
    await assert.rejects(press('broadcasts.saveAudience', { id, topics: 'ai,gardening' }), MALFORMED);
    await assert.rejects(press('broadcasts.send', { id: 'sampleUpdate0000000000' }), MALFORMED);
    await assert.rejects(press('broadcasts.look', { id: 'sampleUpdate0000000000', look: 'fr' }), MALFORMED);
    await assert.rejects(press('broadcasts.list', { page: -1 }), MALFORMED);

    assert.deepEqual(await call('get', '/broadcasts'), { items: [], next: null });
  });

  it('answer any payload at all with a card or a foreseen failure', async () => {
    const { feature, press } = openBroadcastsRoom();
    const verbs = [...Object.keys(feature.actions ?? {}), ...Object.keys(feature.dialogs ?? {})];
    const payload = fc.dictionary(
      fc.constantFrom('id', 'look', 'page', 'revision', 'titleCy', 'to', 'topics'),
      fc.oneof(fc.constant('sampleUpdate0000000000'), fc.anything()),
    );

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...verbs), payload, async (verb, sent) => {
        try {
          await press(verb, { ...sent });
        } catch (error) {
          assert.match(
            (error as { code: string }).code,
            /^(malformed_payload|(broadcast|audience|template)_not_found)$/,
          );
        }
      }),
    );
  });

  it('say that an update is not there', async () => {
    const { press } = openBroadcastsRoom();

    await assert.rejects(press('broadcasts.report', { id: 'sampleUpdate0000000000' }), {
      code: 'broadcast_not_found',
      status: 404,
    });
  });
});

describe('the API of updates', () => {
  const create = async ({ call }: ReturnType<typeof openBroadcastsRoom>, named: object = {}) =>
    ((await call('post', '/broadcasts', { body: anUpdate(named) })) as { id: string }).id;

  it('writes, sends and reports', async () => {
    const room = openBroadcastsRoom();
    const { call } = room;
    const id = await create(room, { audience: { organisations: ['board'] } });

    const draft = await call('get', '/broadcasts/:id/report', { id });
    const sent = await call('post', '/broadcasts/:id/send', { id });
    await room.work();
    const again = await call('post', '/broadcasts/:id/send', { id });
    const report = (await call('get', '/broadcasts/:id/report', { id })) as Record<string, unknown>;

    const none = { queued: 0, sending: 0, sent: 0, failed: 0, uncertain: 0, cancelled: 0, recalled: 0 };
    const audience = { organisations: ['board'] };
    const reach = { channels: 1, organisations: 1, declined: 0, unreachable: 1 };
    const marks = {
      edited: 0,
      toAmend: 0,
      resent: 0,
      left: 0,
      retriable: 0,
      mismatch: null,
      ...{ notAmended: [], buried: [], reactions: {} },
    };
    const outset = { stopped: null, audience, reach, reasons: [], ...marks, coverage: [] };
    assert.deepEqual(draft, { ...outset, state: 'draft', counts: none, startedAt: null, finishedAt: null });
    assert.deepEqual(sent, { id, state: 'waiting' });
    assert.deepEqual(again, { id, state: 'finished' });
    const { startedAt, finishedAt, ...rest } = report;
    const board = { organisation: 'board', channels: 1, sent: 1, failed: 0, uncertain: 0, waiting: 0 };
    const end = { state: 'finished', counts: { ...none, sent: 1 }, coverage: [board] };
    assert.deepEqual(rest, { ...outset, ...end });
    assert.ok(startedAt && finishedAt);
  });

  it('refuses a text in one language alone, and wrong types', async () => {
    const { call } = openBroadcastsRoom();

    for (const wrong of [
      anUpdate({ title: { en: 'Only English' } }),
      anUpdate({ body: 'text' }),
      anUpdate({ audience: {} }),
      anUpdate({ audience: undefined }),
      anUpdate({ link: 'http://gov.wales' }),
      anUpdate({ important: 'true' }),
      anUpdate({ colour: 'red' }),
      'text',
    ])
      await assert.rejects(call('post', '/broadcasts', { body: wrong }), MALFORMED);

    assert.deepEqual(await call('get', '/broadcasts'), { items: [], next: null });
  });

  it('refuses what one card cannot carry', async () => {
    const { call } = openBroadcastsRoom();
    const body = { cy: 'a\n'.repeat(1400), en: 'a\n'.repeat(1400) };

    await assert.rejects(call('post', '/broadcasts', { body: anUpdate({ body }) }), {
      code: 'broadcast_too_large',
      status: 422,
    });
  });

  it('keeps what can be stopped apart from what cannot', async () => {
    const room = openBroadcastsRoom();
    const { call } = room;
    const id = await create(room);

    await assert.rejects(call('post', '/broadcasts/:id/cancel', { id }), {
      code: 'broadcast_not_sent',
      status: 409,
    });
    await assert.rejects(call('post', '/broadcasts/:id/recall', { id }), { code: 'broadcast_not_sent' });
    await call('post', '/broadcasts/:id/send', { id });
    await call('post', '/broadcasts/:id/cancel', { id });

    await assert.rejects(call('post', '/broadcasts/:id/send', { id }), {
      code: 'broadcast_stopped',
      status: 409,
    });
  });

  it('does not lose the channels that it named when a manager edits the draft', async () => {
    const room = openBroadcastsRoom();
    const id = await create(room, { audience: { channels: ['welsh'] } });
    const form = await room.press('broadcasts.write', { id });

    const preview = await room.press('broadcasts.preview', form.data.values as object);

    assert.match(shownOn(preview), /Named channels: 1\./);
    assert.match(shownOn(preview), /Channels that will get it: 1\./);
  });
});

describe('the list of updates', () => {
  it('shows the latest first, drafts with their preview and the others with their report, page by page', async () => {
    const { press, call, world, chat } = openBroadcastsRoom();
    for (let number = 1; number <= 6; number += 1) {
      world.pass(60_000);
      await call('post', '/broadcasts', {
        body: anUpdate({ title: { cy: `D${number}`, en: `U${number}` } }),
      });
    }
    const { items } = (await call('get', '/broadcasts')) as { items: { id: string }[] };
    await call('post', '/broadcasts/:id/send', { id: items[0]!.id });

    const [first] = await chat.message('updates', broadcastTurn('manager-1'));
    const second = await press('broadcasts.list', buttonsOf(first!.card!)['broadcasts.list'] ?? {});

    const rowsOf = (card: typeof second) =>
      (card.data.rows as { title: string; buttons: { title: string }[] }[]).map(
        ({ title, buttons }) => `${title}: ${buttons[0]?.title}`,
      );
    assert.deepEqual(rowsOf(first!.card!), ['U6: Report', 'U5: Preview', 'U4: Preview', 'U3: Preview']);
    assert.deepEqual(rowsOf(second), ['U2: Preview', 'U1: Preview']);
  });
});

describe('a community that has written updates for years', () => {
  it('turns back to the very first, on cards and through the API', async () => {
    const { press, call, world, chat } = openBroadcastsRoom();
    for (let number = 1; number <= 102; number += 1) {
      world.pass(60_000);
      await call('post', '/broadcasts', {
        body: anUpdate({ title: { cy: `D${number}`, en: `U${number}.` } }),
      });
    }

    let [{ card }] = (await chat.message('updates', broadcastTurn('manager-1'))) as [{ card: Card }];
    for (let older = buttonsOf(card)['broadcasts.list']; Number(older?.page) > 0;) {
      card = await press('broadcasts.list', older!);
      older = buttonsOf(card)['broadcasts.list'];
    }
    const page = (offset: number) =>
      call('get', '/broadcasts', { query: { offset, limit: 100 } }) as Promise<{
        items: { title: { en: string } }[];
        next: number | null;
      }>;
    const first = await page(0);
    const second = await page(first.next!);

    assert.match(shownOn(card), /U1\./);
    assert.deepEqual([first.items.length, first.next], [100, 100]);
    assert.deepEqual([second.items.map(({ title }) => title.en), second.next], [['U2.', 'U1.'], null]);
  });
});

describe('what is kept about whoever writes updates', () => {
  it('is shown and erased; the update stays', async () => {
    const { feature, press, call } = openBroadcastsRoom();
    await press('broadcasts.preview', typedUpdate());
    await press('broadcasts.send', { id: 'sampleUpdate0000000000', revision: 1 });
    const { describe: describeData, erase } = feature.personalData!;

    const before = await describeData('manager-1', 'tenant-1');
    const others = await describeData('manager-1', 'tenant-2');
    await erase('manager-1', 'tenant-1');
    await erase('manager-1', 'tenant-1');

    assert.deepEqual(before, [
      {
        cy: 'Diweddariad y cawsoch chi ran ynddo: Canllaw newydd',
        en: 'An update that you worked on: New guide',
      },
    ]);
    assert.deepEqual(others, []);
    assert.deepEqual(await describeData('manager-1', 'tenant-1'), []);
    const { items } = (await call('get', '/broadcasts')) as { items: Record<string, unknown>[] };
    assert.deepEqual([items[0]?.createdBy, items[0]?.sentBy, items[0]?.state], [null, null, 'sending']);
  });
});
