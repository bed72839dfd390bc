import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import type { Asker } from '../../../src/chat/asker.ts';
import type { Recipient } from '../../../src/chat/announcing/audience.ts';
import type { Scheduled, Told, ToldAlready } from '../../../src/chat/announcing/scheduled.ts';
import { calendar } from '../../../src/features/calendar/index.ts';
import { aRecipient } from '../../support/recipients.ts';
import { fillCard } from '../../support/fill-card.ts';

const NOW = new Date('2026-12-01T12:00:00Z');

const told = (named: Partial<Told> = {}): Told => ({ kind: 'broadcasts', audience: { all: true }, ...named });

const anEntry = (named: Partial<Scheduled> & Pick<Scheduled, 'at'>): Scheduled => ({
  id: named.at,
  what: 'update',
  title: { cy: 'Teitl', en: 'Title' },
  tells: told(),
  awaitsApproval: false,
  ...named,
});

const ASKER: Asker = {
  ...{ memberId: 'manager-1', tenantId: 'tenant-1', scope: 'personal', edition: 'en', isManager: true },
  address: { conversationId: 'c', serviceUrl: 'https://smba.example/', tenantId: 'tenant-1' },
};

interface Listed {
  readonly day: string;
  readonly entries: readonly { readonly at: string }[];
  readonly overload: { readonly channels: number; readonly worst: number } | null;
  readonly overlaps: readonly (readonly string[])[];
}

/** A calendar over what two features have scheduled, with these channels; what lies elsewhere they leave out. */
function aCalendar(
  entries: readonly Scheduled[],
  channels: readonly Recipient[] = [aRecipient()],
  limit = 3,
  already: readonly ToldAlready[] = [],
) {
  const scheduled = (of: readonly Scheduled[]) => (from: Date, to: Date) =>
    Readable.from(
      of.filter(({ at }) => new Date(at) >= from && new Date(at) < to),
    ) as AsyncIterable<Scheduled>;
  const { feature, overloadOn } = calendar({
    clock: () => NOW,
    features: () => [
      { name: 'evens', scheduled: scheduled(entries.filter((_, index) => index % 2 === 0)) },
      { name: 'odds', scheduled: scheduled(entries.filter((_, index) => index % 2 === 1)) },
      { name: 'silent' },
    ],
    channels: () => Readable.from(channels) as AsyncIterable<Recipient>,
    organisations: () => Promise.resolve(new Map([['cyngor', { cy: 'Cyngor', en: 'Council' }]])),
    dailyLimit: limit,
    toldOn: (day) => Readable.from(day === '2026-12-01' ? already : []) as AsyncIterable<ToldAlready>,
  });
  return {
    overloadOn,
    async list(query: object = {}) {
      const { items } = (await feature.routes![0]!.handle({ params: {}, query, body: undefined })) as {
        items: Listed[];
      };
      return items;
    },
    async show(payload: object = {}, asker: Asker = ASKER): Promise<string> {
      const { card } = await feature.actions!['calendar.show']!.run(payload, asker);
      return JSON.stringify(fillCard(card!));
    },
  };
}

describe('The calendar', () => {
  it('puts what all features have scheduled into days of Europe/London, the earliest first', async () => {
    const entries = ['2027-06-02T08:00:00Z', '2027-06-01T23:30:00Z', '2027-06-01T09:00:00Z'];
    const { list } = aCalendar(entries.map((at) => anEntry({ at })));

    const days = await list({ from: '2027-06-01', to: '2027-06-02' });

    assert.deepEqual(
      days.map(({ day, entries: of }) => [day, of.map(({ at }) => at)]),
      [
        ['2027-06-01', ['2027-06-01T09:00:00Z']],
        ['2027-06-02', ['2027-06-01T23:30:00Z', '2027-06-02T08:00:00Z']],
      ],
    );
  });

  it('says which entries of a day take place at the same time', async () => {
    const at = (id: string, from: string, until: string) =>
      anEntry({
        id,
        what: 'meetup',
        tells: null,
        at: `2026-12-02T${from}:00Z`,
        until: `2026-12-02T${until}:00Z`,
      });
    const { list } = aCalendar([
      at('a', '10:00', '11:00'),
      at('b', '10:30', '11:30'),
      at('c', '11:30', '12:00'),
    ]);

    assert.deepEqual((await list())[0]?.overlaps, [['a', 'b']]);
  });

  it('leaves out what is past, and what lies beyond the last day', async () => {
    const entries = ['2026-12-01T11:59:00Z', '2026-12-01T12:00:00Z', '2026-12-02T00:00:00Z'];
    const { list } = aCalendar(entries.map((at) => anEntry({ at })));

    const days = await list({ to: '2026-12-01' });

    assert.deepEqual(
      days.flatMap(({ entries: of }) => of.map(({ at }) => at)),
      ['2026-12-01T12:00:00Z'],
    );
  });

  it('marks a day on which a channel would get more than the limit, with how many channels and the worst', async () => {
    const channels = [
      aRecipient({ id: 'all', topics: ['ai', 'data'] }),
      aRecipient({ id: 'ai', topics: ['ai'] }),
      aRecipient({ id: 'data', topics: ['data'] }),
      aRecipient({ id: 'declines', topics: ['ai', 'data'], declinedKinds: ['broadcasts'] }),
      aRecipient({ id: 'gone', topics: ['ai', 'data'], state: 'unreachable' }),
    ];
    const about = (topic: string, hour: number) =>
      anEntry({ at: `2026-12-02T${hour}:00:00Z`, tells: told({ audience: { topics: [topic] } }) });
    const quiet = anEntry({ at: '2026-12-02T16:00:00Z', what: 'meetup', tells: null });
    const entries = [about('ai', 10), about('ai', 11), about('ai', 12), about('data', 13), quiet];

    const two = await aCalendar(entries, channels, 2).list();
    const three = await aCalendar(entries, channels, 3).list();
    const four = await aCalendar(entries, channels, 4).list();

    assert.deepEqual(two[0]?.overload, { channels: 2, worst: 4, limit: 2 });
    assert.deepEqual(three[0]?.overload, { channels: 1, worst: 4, limit: 3 });
    assert.equal(four[0]?.overload, null);
  });

  it('counts what channels were told today, once, where they are to get more', async () => {
    const already = ['a', 'b', '2026-12-01T13:00:00Z'].map((id) => ({ id, told: told() }));
    const later = anEntry({ at: '2026-12-01T13:00:00Z' });
    const tomorrow = anEntry({ at: '2026-12-02T13:00:00Z' });
    const { list, overloadOn } = aCalendar([later, tomorrow], undefined, 2, already);

    const days = await list();
    const now = await overloadOn(NOW, told(), 'c');
    const itself = await overloadOn(NOW, told(), 'a');
    const next = await overloadOn(new Date('2026-12-02T09:00:00Z'), told(), 'c');

    assert.deepEqual(
      days.map(({ overload }) => overload?.worst ?? null),
      [3, null],
    );
    assert.deepEqual([now.worst, itself.worst, next.worst], [4, 3, 0]);
  });

  it('shows a week with names, times and warnings, and turns by a week but never into the past', async () => {
    const entry = anEntry({
      at: '2026-12-02T10:00:00Z',
      tells: told({ audience: { organisations: ['cyngor'] } }),
      awaitsApproval: true,
    });
    const { show } = aCalendar([entry], [aRecipient({ organisation: 'cyngor' })], 0);

    const first = await show();
    const welsh = await show({}, { ...ASKER, edition: 'cy' });
    const second = await show({ from: '2026-12-08' });
    const past = await show({ from: '2020-01-01' });

    assert.match(first, /Wednesday 2 December 2026/);
    assert.match(first, /Update: Title\. Organisations: Council\. Waiting for approval/);
    assert.match(first, /more than the limit on that day \(0\): 1\. The most messages in one channel: 1/);
    assert.match(welsh, /Diweddariad: Teitl\. Sefydliadau: Cyngor\. Yn aros am gymeradwyaeth/);
    assert.ok(!first.includes('A week earlier') && first.includes('"from":"2026-12-08"'));
    assert.match(second, /Nothing is scheduled in these days/);
    assert.ok(second.includes('A week earlier') && second.includes('"from":"2026-12-01"'));
    assert.equal(past, first);
  });

  it('fits a card however much is scheduled', async () => {
    const long = { cy: 'ŵ'.repeat(120), en: 'w'.repeat(120) };
    const entries = Array.from({ length: 7 * 30 }, (_, index) =>
      anEntry({
        id: String(index),
        at: new Date(NOW.getTime() + (index % 7) * 86_400_000 + index * 1000).toISOString(),
        title: long,
        tells: told({ audience: { topics: ['ai', 'data', 'skills'] } }),
      }),
    );
    const { show } = aCalendar(entries);

    const card = await show({}, { ...ASKER, edition: 'both' });

    assert.ok(Buffer.byteLength(card) < 28 * 1024, `${Buffer.byteLength(card)} bytes`);
    assert.match(card, /Other things on this day: 2\d/);
  });
});

describe('The warning before something is scheduled', () => {
  const entries = [1, 2, 3].map((hour) =>
    anEntry({ id: `update-${hour}`, at: `2026-12-02T1${hour}:00:00Z` }),
  );
  const channels = [aRecipient({ id: 'a', topics: ['ai'] }), aRecipient({ id: 'b', topics: ['data'] })];

  it('counts the channels that would get it, beside what they get that day already', async () => {
    const { overloadOn } = aCalendar(entries, channels);

    const on = (day: string, audience: Told['audience']) => overloadOn(new Date(day), told({ audience }));

    assert.deepEqual(await on('2026-12-02T20:00:00Z', { all: true }), { channels: 2, worst: 4, limit: 3 });
    assert.deepEqual(await on('2026-12-02T20:00:00Z', { topics: ['ai'] }), {
      channels: 1,
      worst: 4,
      limit: 3,
    });
    assert.deepEqual(await on('2026-12-03T20:00:00Z', { all: true }), { channels: 0, worst: 0, limit: 3 });
  });

  it('does not count the same message twice', async () => {
    const { overloadOn } = aCalendar(entries, channels);

    const again = await overloadOn(new Date('2026-12-02T20:00:00Z'), told(), 'update-1');

    assert.equal(again.channels, 0);
  });
});
