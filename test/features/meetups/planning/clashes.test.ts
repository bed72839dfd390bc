import assert from 'node:assert/strict';
import { BotError } from '../../../../src/lib/errors.ts';
import { aMeetupBody, aSeriesBody } from '../../../support/meetup-bodies.ts';
import { openMeetupsRoom, type MeetupsRoom } from '../../../support/meetups.ts';

interface Answer {
  readonly id: string;
  readonly clashes: readonly {
    readonly kind: string;
    readonly what: string;
    readonly title: { readonly en: string };
  }[];
}

describe('What the API says of a time that something else has', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const call = async (method: string, path: string, sent?: Parameters<MeetupsRoom['call']>[2]) =>
    (await room.call(method, path, sent)) as Answer;
  const plan = (title: string, named: object = {}) =>
    call('post', '/meetups', { body: aMeetupBody({ title: { cy: title, en: title }, ...named }) });
  const named = ({ clashes }: Answer): readonly string[] =>
    clashes.map(({ kind, title }) => `${kind}: ${title.en}`);
  const anUpdate = (at: string): void =>
    void room.calendar.push({
      ...{ id: 'update', at, what: 'update', title: { cy: 'Newyddion', en: 'News' } },
      ...{ tells: null, awaitsApproval: false },
    });

  it('is nothing where nothing else is', async () => {
    const { id, clashes } = await plan('Alone');
    const other = await plan('Another day', { start: '2026-12-02T14:00' });

    assert.deepEqual([clashes, other.clashes], [[], []]);
    assert.deepEqual((await call('patch', '/meetups/:id', { id, body: { minutes: 90 } })).clashes, []);
  });

  it('names what a manager would see, the worst first, when a meetup is planned or copied', async () => {
    anUpdate('2026-12-01T11:00:00.000Z');
    await plan('Morning', { start: '2026-12-01T09:00' });
    const { id } = await plan('Half past', { start: '2026-12-01T14:30' });

    const planned = await plan('Same hour');
    const copied = await call('post', '/meetups/:id/copy', { id, body: { start: '2026-12-01T16:00' } });

    assert.deepEqual(named(planned), ['overlaps: Half past', 'sameDay: Morning', 'update: News']);
    assert.deepEqual([...named(copied)].sort(), [
      'sameDay: Half past',
      'sameDay: Morning',
      'sameDay: Same hour',
      'update: News',
    ]);
  });

  it('names what is at the new time when a meetup is moved, and never the meetup itself', async () => {
    await plan('In the way', { start: '2026-12-03T10:00', minutes: 60 });
    const { id } = await plan('Moved');

    const moved = await call('patch', '/meetups/:id', { id, body: { start: '2026-12-03T10:30' } });

    assert.deepEqual(named(moved), ['overlaps: In the way']);
  });

  it('names each thing once for all parts of a series that is planned, moved, made longer or copied', async () => {
    await plan('January', { start: '2027-01-05T14:30' });
    await plan('Thursday', { start: '2027-01-07T14:30' });
    await plan('May', { start: '2027-05-04T09:00' });

    const planned = await call('post', '/meetup-series', { body: aSeriesBody() });
    const { id } = planned;
    const moved = await call('patch', '/meetup-series/:id', { id, body: { start: '2026-12-03T14:00' } });
    const longer = await call('post', '/meetup-series/:id/parts', {
      id,
      body: { start: '2027-05-04T14:00' },
    });
    await room.due();
    const copied = await call('post', '/meetup-series/:id/copy', { id, body: { first: '2027-05-04T14:00' } });

    assert.deepEqual(named(planned), ['overlaps: January']);
    assert.deepEqual(named(moved), ['overlaps: Thursday']);
    assert.deepEqual(named(longer), ['sameDay: May']);
    assert.deepEqual([...named(copied)].sort(), ['overlaps: Measuring value', 'sameDay: May']);
  });

  it('can be asked for before anything is planned, or moved', async () => {
    const { id } = await plan('There');
    const ask = (query: object) => call('get', '/meetup-clashes', { query });

    const during = await ask({ start: '2026-12-01T15:30', minutes: '30', zone: 'Europe/Brussels' });
    const after = await ask({ start: '2026-12-01T15:00' });
    const itself = await ask({ start: '2026-12-01T15:00', except: id });

    assert.deepEqual(
      [named(during), named(after), named(itself)],
      [['overlaps: There'], ['sameDay: There'], []],
    );
    await assert.rejects(
      ask({ start: '2020-01-01T10:00' }),
      (error: unknown) => error instanceof BotError && error.code === 'meetup_start_past',
    );
    assert.equal(((await room.call('get', '/meetups')) as { items: unknown[] }).items.length, 1);
  });
});
