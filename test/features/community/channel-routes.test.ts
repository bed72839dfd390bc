import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Channel } from '../../../src/features/community/channels/channel.ts';
import { organisationIdOf } from '../../../src/features/community/organisations/organisation.ts';
import {
  aCommunityHouse,
  aPlace,
  MANAGER,
  OWNER,
  TENANT,
  textsOf,
  type CommunityHouse,
} from '../../support/community-house.ts';

const TODAY = '2026-07-14';

interface Shown {
  readonly id: string;
  readonly organisation: { readonly cy: string; readonly en: string };
  readonly language: string;
  readonly topics: readonly string[];
  readonly allTopics: boolean;
  readonly revision: string;
  readonly state: string;
  readonly told?: boolean;
  readonly changes: readonly {
    readonly at: string;
    readonly by: string | null;
    readonly what: readonly string[];
  }[];
}

/** Calls the API of a community below `/api/v1`. */
async function call<T = Shown>(
  { feature }: Pick<CommunityHouse, 'feature'>,
  method: string,
  path: string,
  sent: { readonly params?: object; readonly query?: object; readonly body?: unknown } = {},
): Promise<T> {
  const found = feature.routes?.find((route) => route.method === method && route.path === path);
  assert.ok(found, `${method} ${path}`);
  const answer = await found.handle({ params: {}, query: {}, body: undefined, ...sent });
  assert.deepEqual(found.response.parse(answer), answer, `${method} ${path} answers what it describes`);
  return answer as T;
}

const list = (house: CommunityHouse, query: object = {}) =>
  call<{ items: readonly Shown[]; next: string | null }>(house, 'get', '/channels', { query });
const show = (house: CommunityHouse, id: string) => call(house, 'get', '/channels/:id', { params: { id } });
const patch = (house: CommunityHouse, id: string, body: object) =>
  call(house, 'patch', '/channels/:id', { params: { id }, body });

/** A channel of a tenant, with its id. */
async function anArrival(house: CommunityHouse, name: string, tenantId = TENANT): Promise<string> {
  const place = aPlace({
    address: { conversationId: `19:${name}@thread.tacv2`, tenantId },
    ...{ channelName: name, teamName: `Team of ${tenantId}`, teamId: `19:team-${tenantId}@thread.tacv2` },
  });
  await house.chat.added(place, OWNER);
  return house.directory.channelIdOf(place.address);
}

async function aHouseWithChannel() {
  const house = aCommunityHouse();
  return { ...house, id: await anArrival(house, 'general') };
}

describe('The list of channels in the API', () => {
  it('has what each channel chose, page by page, each channel once', async () => {
    const house = aCommunityHouse();
    const ids = new Set<string>();
    for (let n = 0; n < 7; n += 1) ids.add(await anArrival(house, `channel-${n}`));

    const found: string[] = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const { items, next } = await list(house, { limit: '3', ...(after !== undefined && { after }) });
      assert.ok(items.length <= 3);
      found.push(...items.map(({ id }) => id));
      after = next ?? undefined;
      pages += 1;
    } while (after !== undefined);

    assert.equal(found.length, 7);
    assert.deepEqual(new Set(found), ids);
    assert.ok(pages >= 3);
  });

  it('is of those that match all that is named: organisation, sector, topic and whether they can be reached', async () => {
    const house = aCommunityHouse();
    const [ai, all, far, gone] = [
      await anArrival(house, 'ai'),
      await anArrival(house, 'all'),
      await anArrival(house, 'far', 'tenant-0002'),
      await anArrival(house, 'gone', 'tenant-0002'),
    ];
    await patch(house, ai, { topics: ['ai'], sector: 'health' });
    await patch(house, far, { topics: ['data'] });
    await house.directory.becameUnreachable(gone, '403', 'for now');
    const ids = async (query: object) => (await list(house, query)).items.map(({ id }) => id).sort();

    assert.deepEqual(await ids({ organisation: organisationIdOf('tenant-0002') }), [far, gone].sort());
    assert.deepEqual(await ids({ sector: 'health' }), [ai, all].sort());
    assert.deepEqual(await ids({ topic: 'data' }), [all, far, gone].sort());
    assert.deepEqual(await ids({ state: 'unreachable' }), [gone]);
    assert.deepEqual(await ids({ topic: 'data', state: 'reachable', sector: 'health' }), [all]);
    assert.deepEqual(await ids({ organisation: 'nobody' }), []);
  });

  it('finds every match whatever the filter leaves out and however short the pages are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (follows, limit) => {
          const house = aCommunityHouse();
          const wanted: string[] = [];
          for (const [n, isWanted] of follows.entries()) {
            const id = await anArrival(house, `c${n}`);
            if (isWanted) wanted.push(id);
            else await patch(house, id, { topics: ['ai'] });
          }
          const found: string[] = [];
          let next: string | null = null;
          do {
            const page: Awaited<ReturnType<typeof list>> = await list(house, {
              ...{ topic: 'data', limit: String(limit) },
              ...(next !== null && { after: next }),
            });
            found.push(...page.items.map(({ id }) => id));
            next = page.next;
          } while (next !== null);

          assert.deepEqual(found.sort(), wanted.sort());
        },
      ),
      { numRuns: 25 },
    );
  }).timeout(30_000);

  it('refuses filters and places that make no sense', async () => {
    const house = aCommunityHouse();
    for (const query of [
      ...[{ limit: '0' }, { limit: '501' }, { limit: 'x' }, { topic: 'gardening' }, { sector: 'x' }],
      ...[{ state: 'asleep' }, { after: 'x' }, { after: '' }, { after: 'a'.repeat(60) }],
    ])
      await assert.rejects(list(house, query), { code: 'malformed_payload' }, JSON.stringify(query));
  });
});

describe('The settings of a channel in the API', () => {
  it('begin as in chat, and are changed one by one; what is left out stays', async () => {
    const house = await aHouseWithChannel();
    const first = await show(house, house.id);

    await patch(house, house.id, { language: 'cy', topics: ['data', 'ai'] });
    await patch(house, house.id, {
      ...{ declinedKinds: ['surveys'], declinedSenders: ['community'] },
      ...{ quietHours: { from: '18:00', to: '08:00' }, pausedUntil: '2026-08-01', weeklyCap: 5 },
    });
    const shown = await patch(house, house.id, {
      organisationName: { cy: 'Cyngor Enghreifftiol', en: 'Example Council' },
      sector: 'local-authority',
    });

    assert.deepEqual([first.language, first.allTopics, first.changes], ['both', true, []]);
    const { id, state, ...settings } = shown;
    assert.deepEqual([id, state], [house.id, 'reachable']);
    assert.deepEqual(
      { ...settings, revision: '', changes: [] },
      {
        ...{ organisation: { cy: 'Cyngor Enghreifftiol', en: 'Example Council' }, tenantId: TENANT },
        ...{ organisationId: organisationIdOf(TENANT), team: `Team of ${TENANT}`, channel: 'general' },
        ...{ language: 'cy', topics: ['ai', 'data'], allTopics: false, declinedKinds: ['surveys'] },
        ...{ declinedSenders: ['community'], quietHours: { from: '18:00', to: '08:00' } },
        ...{ pausedUntil: '2026-08-01', weeklyCap: 5, sector: 'local-authority', reason: null },
        organisationName: { cy: 'Cyngor Enghreifftiol', en: 'Example Council' },
        ...{ revision: '', told: true, changes: [] },
      },
    );
  });

  it('are what delivery and the form of the owner go by', async () => {
    const house = await aHouseWithChannel();

    await patch(house, house.id, {
      ...{ language: 'cy', topics: ['ai'], declinedKinds: ['posts'], declinedSenders: ['community'] },
      ...{ quietHours: { from: '18:00', to: '08:00' }, pausedUntil: '2026-08-01', weeklyCap: 3 },
      sector: 'health',
    });

    const { edition, topics, declinedKinds, declinedSenders, quietHours, pausedUntil, weeklyCap, sector } =
      (await house.directory.channel(house.id))!;
    assert.deepEqual(
      { edition, topics, declinedKinds, declinedSenders, quietHours, pausedUntil, weeklyCap, sector },
      {
        ...{ edition: 'cy', topics: ['ai'], declinedKinds: ['posts'], declinedSenders: ['community'] },
        ...{ quietHours: { from: '18:00', to: '08:00' }, pausedUntil: '2026-08-01', weeklyCap: 3 },
        sector: 'health',
      },
    );
    const place = aPlace({ address: { conversationId: '19:general@thread.tacv2' } });
    const [form] = await house.says('settings', OWNER, place);
    const { values } = form?.card?.data as { values: Record<string, string> };
    assert.deepEqual(
      [values.language, values.topics, values.kinds, values.senders, values.weeklyCap, values.sector],
      ['cy', 'ai', 'surveys,meetups,broadcasts', 'community', '3', 'health'],
    );
  });

  it('go back to nothing with null, an empty list or all', async () => {
    const house = await aHouseWithChannel();
    const before = await show(house, house.id);
    await patch(house, house.id, {
      ...{ topics: ['ai'], declinedKinds: ['posts'], declinedSenders: ['community'], weeklyCap: 3 },
      ...{ quietHours: { from: '18:00', to: '08:00' }, pausedUntil: '2026-08-01', sector: 'health' },
      organisationName: { cy: 'Un', en: 'One' },
    });

    const after = await patch(house, house.id, {
      ...{ topics: 'all', declinedKinds: [], declinedSenders: [], weeklyCap: null, quietHours: null },
      ...{ pausedUntil: null, sector: null, organisationName: null },
    });

    assert.deepEqual({ ...after, changes: [], told: undefined }, { ...before, told: undefined });
  });

  it('are told in the channel, in its language and saying how to take them back; what is as it was is not', async () => {
    const house = await aHouseWithChannel();
    await patch(house, house.id, { language: 'cy' });
    const same = await patch(house, house.id, { language: 'cy', topics: 'all' });
    await patch(house, house.id, { weeklyCap: 3 });

    const said = house.messenger.seenIn('19:general@thread.tacv2').map(({ message }) => textsOf([message]));
    assert.equal(said.length, 2);
    assert.match(said[0]!, /Iaith: Cymraeg[^]*teipiwch “gosodiadau”[^]*Language: Welsh[^]*type “settings”/);
    assert.match(said[1]!, /Nifer mwyaf o negeseuon yr wythnos: 3/);
    assert.ok(!said[1]!.includes('Most messages'));
    assert.deepEqual([same.told, same.changes.length], [false, 1]);
  });

  it('are changed, and said not to be told, where the channel cannot be reached', async () => {
    const house = await aHouseWithChannel();
    await house.directory.becameUnreachable(house.id, '403', 'for now');

    const { told, language, state } = await patch(house, house.id, { language: 'en' });

    assert.deepEqual([told, language, state], [false, 'en', 'unreachable']);
    assert.equal(house.messenger.requests.length, 0);
  });

  it('are refused on the ground of a revision that is not theirs any more, whoever was faster', async () => {
    const house = await aHouseWithChannel();
    const { revision } = await show(house, house.id);
    const { revision: second } = await patch(house, house.id, { basedOn: revision, language: 'cy' });

    await assert.rejects(patch(house, house.id, { basedOn: revision, topics: ['ai'] }), {
      code: 'channel_settings_changed',
      status: 409,
    });
    const place = aPlace({ address: { conversationId: '19:general@thread.tacv2' } });
    await house.presses(
      'community.chooseMessages',
      { what: { kind: 'posts' }, comes: false, edition: 'en' },
      OWNER,
      place,
    );
    await assert.rejects(patch(house, house.id, { basedOn: second, topics: ['ai'] }), {
      code: 'channel_settings_changed',
    });

    const { topics } = await show(house, house.id);
    assert.equal(topics.length > 1, true);
  });

  it('of two programs that read the same let one change them', async () => {
    const house = await aHouseWithChannel();
    const { revision: basedOn } = await show(house, house.id);

    const outcomes = await Promise.allSettled(
      ['cy', 'en'].map((language) => patch(house, house.id, { basedOn, language })),
    );

    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await show(house, house.id)).changes.length, 1);
  });

  it('have on record who changed which of them, in chat and from outside, without what is not theirs', async () => {
    const house = await aHouseWithChannel();
    const place = aPlace({ address: { conversationId: '19:general@thread.tacv2' } });
    const decline = (kind: string, by: typeof OWNER) =>
      house.presses('community.chooseMessages', { what: { kind }, comes: false, edition: 'en' }, by, place);
    await decline('posts', OWNER);
    await decline('surveys', MANAGER);
    await patch(house, house.id, { language: 'cy', sector: 'health' });

    const { changes } = await show(house, house.id);

    assert.deepEqual(
      changes.map(({ by, what }) => [by, what]),
      [
        [`${TENANT}/${OWNER.memberId}`, ['declinedKinds']],
        [`${TENANT}/${MANAGER.memberId}`, ['declinedKinds']],
        [null, ['language', 'sector']],
      ],
    );
    assert.equal(changes[0]?.at.slice(0, 10), TODAY);
    assert.ok(!JSON.stringify(await list(house)).includes(OWNER.memberId), 'the list names nobody');
  });

  it('forget who changed them when that member has their data erased, and tell them before that they are kept', async () => {
    const house = await aHouseWithChannel();
    const place = aPlace({ address: { conversationId: '19:general@thread.tacv2' } });
    await house.presses(
      'community.chooseMessages',
      { what: { kind: 'posts' }, comes: false, edition: 'en' },
      MANAGER,
      place,
    );
    const source = house.feature.personalData!;

    const kept = await source.describe(MANAGER.memberId, TENANT);
    await source.erase(MANAGER.memberId, TENANT);

    assert.ok(kept.some(({ en }) => en.startsWith('You have changed the settings of the channel:')));
    const { changes } = await show(house, house.id);
    assert.deepEqual(
      changes.map(({ by, what }) => [by, what]),
      [[null, ['declinedKinds']]],
    );
  });

  it('keep the record of the last twenty changes', async () => {
    const house = await aHouseWithChannel();
    for (let n = 0; n < 23; n += 1) await patch(house, house.id, { language: n % 2 === 0 ? 'cy' : 'en' });

    assert.equal((await show(house, house.id)).changes.length, 20);
  });

  it('are refused, each with what to do, where they cannot be; and nothing is changed or told', async () => {
    const house = await aHouseWithChannel();
    const before = await show(house, house.id);
    const cases: readonly [object, string][] = [
      [{}, 'malformed_payload'],
      [{ basedOn: before.revision }, 'malformed_payload'],
      [{ language: 'fr' }, 'malformed_payload'],
      [{ topics: [] }, 'malformed_payload'],
      [{ topics: ['gardening'] }, 'malformed_payload'],
      [{ declinedKinds: ['everything'] }, 'malformed_payload'],
      [{ quietHours: { from: '18:00', to: '18:00' } }, 'malformed_payload'],
      [{ quietHours: { from: '25:00', to: '08:00' } }, 'malformed_payload'],
      [{ quietHours: { from: '18:00' } }, 'malformed_payload'],
      [{ pausedUntil: '2026-02-30' }, 'malformed_payload'],
      [{ pausedUntil: TODAY }, 'channel_pause_past'],
      [{ pausedUntil: '2020-01-01' }, 'channel_pause_past'],
      [{ weeklyCap: 0 }, 'malformed_payload'],
      [{ weeklyCap: 4 }, 'malformed_payload'],
      [{ organisationName: { cy: 'Un', en: '' } }, 'malformed_payload'],
      [{ organisationName: { cy: 'Un' } }, 'malformed_payload'],
      [{ sector: 'circus' }, 'malformed_payload'],
      [{ declinedSenders: ['nobody-knows-them'] }, 'unknown_sender'],
      [{ owners: ['me'] }, 'malformed_payload'],
      [{ state: 'reachable' }, 'malformed_payload'],
      [{ isSteering: true }, 'malformed_payload'],
      [{ language: 'cy', strange: 1 }, 'malformed_payload'],
    ];
    for (const [body, code] of cases)
      await assert.rejects(patch(house, house.id, body), { code }, JSON.stringify(body));

    assert.deepEqual(await show(house, house.id), before);
    assert.equal(house.messenger.requests.length, 0);
    await assert.rejects(show(house, 'nowhere'), { code: 'unknown_channel', status: 404 });
    await assert.rejects(patch(house, 'nowhere', { language: 'cy' }), { code: 'unknown_channel' });
  });

  it('let an organisation be refused that has a channel, and stay refused when it has left', async () => {
    const house = await aHouseWithChannel();
    const other = aPlace({ address: { conversationId: '19:far@thread.tacv2', tenantId: 'tenant-0002' } });
    await house.chat.added(other, OWNER);
    const sender = organisationIdOf('tenant-0002');

    await patch(house, house.id, { declinedSenders: [sender] });
    await house.chat.removed(other);
    await patch(house, house.id, { declinedSenders: [sender, 'community'] });

    assert.deepEqual((await house.directory.channel(house.id))?.declinedSenders, [sender, 'community']);
  });

  it('show no pause that is over', async () => {
    const house = await aHouseWithChannel();
    await patch(house, house.id, { pausedUntil: '2026-07-20' });
    house.pass(7 * 24 * 60 * 60_000);

    const { pausedUntil } = (await show(house, house.id)) as Shown & Pick<Channel, 'pausedUntil'>;

    assert.equal(pausedUntil, null);
  });
});
