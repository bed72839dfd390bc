import assert from 'node:assert/strict';
import { newMeetup } from '../../../../src/features/meetups/meetup/meetup.ts';
import { openMeetupRecords } from '../../../../src/features/meetups/meetup/meetup-records.ts';
import { without } from '../../../../src/lib/without.ts';
import { aMeetupBody, aSeriesBody } from '../../../support/meetup-bodies.ts';
import {
  aMeetup,
  MANAGER_TURN,
  MEETUPS_NOW,
  openMeetupsRoom,
  typedPlan,
  type MeetupsRoom,
} from '../../../support/meetups.ts';

const PLACE = { cy: 'Neuadd y ddinas', en: 'City hall' };
const MISSING = { code: 'meetup_where_missing', status: 422 };

describe('Where a meetup is', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const call = async (method: string, path: string, sent: object): Promise<{ id: string }> =>
    (await room.call(method, path, sent)) as { id: string };
  const plan = (named: object = {}) => call('post', '/meetups', { body: aMeetupBody(named) });
  const change = (id: string, body: object) => call('patch', '/meetups/:id', { id, body });
  const planSeries = (named: object = {}) => call('post', '/meetup-series', { body: aSeriesBody(named) });
  const changeAll = (id: string, body: object) => call('patch', '/meetup-series/:id', { id, body });

  it('is a place, a link or both; a plan with neither is refused, in the form and by the API', async () => {
    await plan({ place: PLACE, link: undefined });
    await plan();

    await assert.rejects(plan({ link: undefined }), MISSING);
    await assert.rejects(planSeries({ link: undefined }), MISSING);
    const { card } = await room.chat.action(
      'meetups.preview',
      typedPlan({ link: '', edition: 'cy' }),
      MANAGER_TURN,
    );
    assert.match(JSON.stringify(card?.data.problems), /Rhowch le neu ddolen/);
    const { items } = (await room.call('get', '/meetups')) as { items: unknown[] };
    assert.equal(items.length, 2);
  });

  it('cannot be taken away, but can become another', async () => {
    const { id } = await plan();

    await assert.rejects(change(id, { link: null }), MISSING);
    await change(id, { link: null, place: PLACE });
    await assert.rejects(change(id, { place: null }), MISSING);

    const shown = (await call('get', '/meetups/:id', { id })) as { place?: object; link?: string };
    assert.deepEqual([shown.place, shown.link], [PLACE, undefined]);
  });

  it('cannot be taken away from any part of a series, also from one that has a place of its own', async () => {
    const { id } = await planSeries();
    const { parts } = (await room.call('get', '/meetup-series/:id', { id })) as { parts: { id: string }[] };
    await change(parts[2]!.id, { place: PLACE });

    await assert.rejects(changeAll(id, { link: null }), MISSING);
    await changeAll(id, { link: null, place: { cy: 'Llyfrgell', en: 'Library' } });
    await room.due();
    await assert.rejects(changeAll(id, { place: null }), MISSING);

    const after = (await room.call('get', '/meetup-series/:id', { id })) as {
      parts: { place: { en: string }; link?: string }[];
    };
    assert.deepEqual(
      after.parts.map(({ place, link }) => [place.en, link]),
      ['Library', 'Library', 'City hall', 'Library', 'Library'].map((place) => [place, undefined]),
    );
  });

  it('need not be said to change the rest of a meetup that was planned without, but to plan another like it', async () => {
    const earlier = without(aMeetup(), 'link', 'nextDueAt');
    await openMeetupRecords(room.database).add({
      ...newMeetup('meetup-1', earlier, MEETUPS_NOW),
      ...earlier,
    });

    await change('meetup-1', { minutes: 90 });

    const body = { start: '2026-12-08T14:00' };
    await assert.rejects(call('post', '/meetups/:id/copy', { id: 'meetup-1', body }), MISSING);
  });
});
