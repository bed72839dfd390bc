import assert from 'node:assert/strict';
import { channelIdOf } from '../../src/features/community/channels/channel.ts';
import { say } from '../../src/language/say.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import { cardOf, MEMBER, textOf, type Room, type TeamsSimulator } from '../support/teams/index.ts';
import { addChannel, announcements, delivered, heldUp } from '../support/wire-acts.ts';

describe('wire: the settings of a channel, changed through the API', () => {
  let house: House;
  let teams: TeamsSimulator;
  const time = movingClock('2026-06-01T09:00:00Z');

  beforeEach(async () => {
    time.goTo('2026-06-01T09:00:00Z');
    house = await openHouse({ clock: time.clock });
    ({ teams } = house);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const idOf = (room: Room): string =>
    channelIdOf({
      ...{ conversationId: room.conversationId, serviceUrl: teams.serviceUrl, tenantId: '' },
    });

  /** A channel with these settings, beside one in which nothing was chosen. */
  async function aPair(settings: object): Promise<readonly [settled: Room, plain: Room]> {
    const [settled, plain] = [await addChannel(teams, 'settled'), await addChannel(teams, 'plain')];
    const { status, body } = await house.api('PATCH', `/channels/${idOf(settled)}`, settings);
    assert.equal(status, 200, JSON.stringify(body));
    return [settled, plain];
  }

  /** Publishes a post and says how it is announced. */
  async function post(title: string, topics: readonly string[] = ['ai']): Promise<string> {
    const { body } = await house.api('POST', '/posts', {
      ...{ kind: 'news', topics },
      title: { cy: `${title} (cy)`, en: title },
      summary: { cy: 'Da iawn.', en: 'Very good.' },
    });
    return `post:${String(body.id)}`;
  }

  async function send(title: string, audience: object = { all: true }): Promise<void> {
    const { body } = await house.api('POST', '/broadcasts', {
      title: { cy: `${title} (cy)`, en: title },
      body: { cy: 'Testun', en: 'Text' },
      audience,
    });
    await house.api('POST', `/broadcasts/${String(body.id)}/send`);
    await delivered(house, `broadcast:${String(body.id)}`);
  }

  const counts = (rooms: readonly Room[], title: string): readonly number[] =>
    rooms.map((room) => announcements(teams, room, title).length);

  it('are said in the channel, in both languages where the language is new, and how to take them back', async () => {
    const [settled, plain] = await aPair({ language: 'en', weeklyCap: 5 });

    const said = teams.saidIn(settled).at(-1)?.activity.text ?? '';
    for (const language of ['cy', 'en'] as const)
      for (const key of ['community.settingsChanged', 'community.settingsFromOutside'] as const)
        assert.ok(said.includes(say(language, key)), said);
    assert.match(said, /Language: English/);
    assert.ok(!JSON.stringify(teams.saidIn(plain)).includes(say('en', 'community.settingsChanged')));
  });

  it('language: what comes is in it', async () => {
    const rooms = await aPair({ language: 'cy' });
    await delivered(house, await post('News'));

    const [settled, plain] = rooms.map((room) => textOf(cardOf(announcements(teams, room, 'News')[0])));
    assert.ok(settled!.includes('Da iawn.') && !settled!.includes('Very good.'));
    assert.ok(plain!.includes('Da iawn.') && plain!.includes('Very good.'));
  });

  it('topics: what it does not follow does not come', async () => {
    const rooms = await aPair({ topics: ['data'] });
    await delivered(house, await post('About AI', ['ai']));
    await delivered(house, await post('About data', ['data']));

    assert.deepEqual(
      [counts(rooms, 'About AI'), counts(rooms, 'About data')],
      [
        [0, 1],
        [1, 1],
      ],
    );
  });

  it('declinedKinds: what it declined does not come', async () => {
    const rooms = await aPair({ declinedKinds: ['posts'] });
    await delivered(house, await post('A post'));
    await send('An update');

    assert.deepEqual(
      [counts(rooms, 'A post'), counts(rooms, 'An update')],
      [
        [0, 1],
        [1, 1],
      ],
    );
  });

  it('declinedSenders: the updates of whoever it refused do not come', async () => {
    const rooms = await aPair({ declinedSenders: ['community'] });
    await send('An update');
    await delivered(house, await post('A post'));

    assert.deepEqual(
      [counts(rooms, 'An update'), counts(rooms, 'A post')],
      [
        [0, 1],
        [1, 1],
      ],
    );
  });

  it('quietHours: what comes then waits for their end', async () => {
    const rooms = await aPair({ quietHours: { from: '18:00', to: '08:00' } });
    time.goTo('2026-06-01T19:30:00Z');
    const id = await post('In the evening');
    await heldUp(house, id);
    const before = counts(rooms, 'In the evening');
    time.goTo('2026-06-02T07:00:30Z');
    house.app.delivery.wake();
    await delivered(house, id);

    assert.deepEqual(
      [before, counts(rooms, 'In the evening')],
      [
        [0, 1],
        [1, 1],
      ],
    );
  });

  it('pausedUntil: what comes waits for the day, and at once no longer when the pause is ended', async () => {
    const rooms = await aPair({ pausedUntil: '2026-06-05' });
    const id = await post('While it waits');
    await heldUp(house, id);
    const before = counts(rooms, 'While it waits');
    await house.api('PATCH', `/channels/${idOf(rooms[0])}`, { pausedUntil: null });
    time.goTo('2026-06-01T10:30:00Z');
    house.app.delivery.wake();
    await delivered(house, id);

    assert.deepEqual(
      [before, counts(rooms, 'While it waits')],
      [
        [0, 1],
        [1, 1],
      ],
    );
  });

  it('weeklyCap: what is more than that waits for the next week', async () => {
    const rooms = await aPair({ weeklyCap: 1 });
    await delivered(house, await post('First'));
    const second = await post('Second');
    await heldUp(house, second);
    const before = [counts(rooms, 'First'), counts(rooms, 'Second')];
    time.goTo('2026-06-08T09:00:00Z');
    house.app.delivery.wake();
    await delivered(house, second);

    assert.deepEqual(
      [...before, counts(rooms, 'Second')],
      [
        [1, 1],
        [0, 1],
        [1, 1],
      ],
    );
  });

  it('sector and organisationName: audiences and lists go by them', async () => {
    const [settled] = await aPair({
      sector: 'health',
      organisationName: { cy: 'Bwrdd Un', en: 'Board One' },
    });
    const elsewhere = await addChannel(teams, 'elsewhere', {}, { tenantId: 'another-tenant' });
    await send('For health', { sectors: ['health'] });

    assert.deepEqual(counts([settled, elsewhere], 'For health'), [1, 0]);
    const { items } = (await house.api('GET', '/channels?sector=health')).body as {
      items: { organisation: { cy: string } }[];
    };
    assert.deepEqual([...new Set(items.map(({ organisation }) => organisation.cy))], ['Bwrdd Un']);
  });

  it('keep to what was read, and survive a restart', async () => {
    const [settled] = await aPair({ language: 'cy' });
    const path = `/channels/${idOf(settled)}`;
    const { body: read } = await house.api('GET', path);
    await house.api('PATCH', path, { topics: ['ai'], basedOn: read.revision });
    const late = await house.api('PATCH', path, { topics: ['data'], basedOn: read.revision });
    const { body: before } = await house.api('GET', path);

    house = await house.restart();

    assert.deepEqual([late.status, late.body.code], [409, 'channel_settings_changed']);
    assert.deepEqual((await house.api('GET', path)).body, before);
    assert.deepEqual(before.topics, ['ai']);
    await house.teams.say('help', MEMBER, settled);
  });
});
