import assert from 'node:assert/strict';
import type { HtmlPage } from '../../../../src/chat/serving/page.ts';
import { SERIES, type Series } from '../../../../src/features/meetups/series/series.ts';
import { without } from '../../../../src/lib/without.ts';
import type { Document } from '../../../../src/storage/collection.ts';
import { aSeriesBody } from '../../../support/meetup-bodies.ts';
import { MANAGER_TURN, openMeetupsRoom, type MeetupsRoom } from '../../../support/meetups.ts';

interface Part {
  readonly start: string;
  readonly state: string;
  readonly capacity?: number;
  readonly series: { readonly of: number };
}

describe('A series that was stored before parts could be moved together', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetup-series', { body: aSeriesBody() })) as { id: string });
    await room.due();
  });
  afterEach(() => room.database.close());

  /** Writes the record as it was written then: without what came later, and with what it had instead. */
  async function storeEarlier(named: object = {}): Promise<void> {
    const records = room.database.collection<Document & Series>('meetup-series');
    const stored = await records.get(SERIES, id);
    const earlier = { ...without(stored!.value, 'changes', 'shift'), pending: {}, ...named };
    assert.notEqual(await records.replace(earlier as never, stored!.etag), 'stale');
  }
  const parts = async () =>
    ((await room.call('get', '/meetup-series/:id', { id })) as { parts: Part[] }).parts;

  it('is shown wherever series are', async () => {
    await storeEarlier();

    const { items } = (await room.call('get', '/meetup-series')) as { items: { id: string }[] };
    const page = room.feature.pages!.find(({ path }) => path === '/meetup-series/:language/:id')!;
    const html = (await page.open({ params: { language: 'cy', id }, query: {} })) as HtmlPage;
    const managed = await room.chat.action('meetups.manageSeries', { series: id }, MANAGER_TURN);
    const copied = await room.chat.dialog('meetups.copySeries', { series: id }, MANAGER_TURN);

    assert.deepEqual(
      items.map((one) => one.id),
      [id],
    );
    assert.match(html.body, /Dydd Mawrth 1 Rhagfyr 2026/);
    assert.match(JSON.stringify(managed.card), /1 Rhagfyr 2026|1 December 2026/);
    assert.equal((copied.card.data.values as { times: string }).times, '5');
    assert.deepEqual(await room.due(), []);
  });

  it('is moved, changed, continued and called off like any other', async () => {
    await storeEarlier();

    await room.call('patch', '/meetup-series/:id', { id, body: { from: 2, start: '2027-01-06T10:00' } });
    await room.call('post', '/meetup-series/:id/parts', { id, body: { more: 1 } });
    await room.call('post', '/meetup-series/:id/exceptions', { id, body: { parts: [1] } });
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ start, state, series }) => [start, state, series.of]),
      [
        ['2026-12-01T14:00', 'cancelled', 6],
        ['2027-01-06T10:00', 'planned', 6],
        ['2027-02-03T10:00', 'planned', 6],
        ['2027-03-03T10:00', 'planned', 6],
        ['2027-04-07T10:00', 'planned', 6],
        ['2027-05-05T10:00', 'planned', 6],
      ],
    );
  });

  it('has its parts follow what they did not follow yet when it was stored', async () => {
    await storeEarlier({ pending: { capacity: 30 }, revision: 1, isBehind: true });
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ capacity }) => capacity),
      [30, 30, 30, 30, 30],
    );
  });

  it('has its parts called off where that was not done yet', async () => {
    await storeEarlier({ state: 'cancelled', cancelledAt: '2026-11-02T10:00:00.000Z', isBehind: true });
    await room.due();
    await room.due();

    assert.deepEqual(
      (await parts()).map(({ state }) => state),
      Array(5).fill('cancelled'),
    );
    const stored = await room.database.collection<Series>('meetup-series').get(SERIES, id);
    assert.deepEqual(
      [stored?.value.isBehind, stored?.value.changes, 'pending' in stored!.value],
      [false, [], false],
    );
  });
});
