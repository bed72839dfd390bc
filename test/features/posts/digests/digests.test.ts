import assert from 'node:assert/strict';
import { aChannel, follow, ownerOf } from '../../../support/followers.ts';
import {
  aForm,
  anAsker,
  aPostsRoom,
  buttonsOf,
  formId,
  MANAGER,
  OTHER,
  textsOf,
  type PostsRoom,
} from '../../../support/posts-room.ts';

/** A room whose clock stands where it was put: Tuesday 14 July 2026, two in the afternoon in London. */
function aRoom(channels = [aChannel('channel-1')]) {
  const time = { now: new Date('2026-07-14T13:00:00Z') };
  const room = aPostsRoom({ recipients: channels, clock: () => time.now });
  const at = (moment: string) => {
    time.now = new Date(moment);
    return time.now;
  };
  let forms = 0;
  const publish = (titleEn: string, fields: object = {}) =>
    room.publish(aForm({ form: formId((forms += 1)), titleEn, ...fields }));
  const digests = async (moment: string) =>
    (await room.tell(at(moment))).filter(({ id }) => id.startsWith('posts-digest:'));
  return { room, at, publish, digests };
}

const NEXT_MORNING = '2026-07-15T07:05:00Z';

const followersOf = (announcement: { audience: unknown } | undefined) =>
  (announcement?.audience as { channels: string[] } | undefined)?.channels;

const postIdOf = async (room: PostsRoom): Promise<string> =>
  ((await room.call('get', '/posts', {})) as { items: { id: string }[] }).items[0]!.id;

describe('posts: digests in the calendar', () => {
  const ofWeek = async (room: PostsRoom) => {
    const found = [];
    const [monday, next] = ['2026-07-13T00:00:00+01:00', '2026-07-20T00:00:00+01:00'];
    for await (const entry of room.feature.scheduled!(new Date(monday), new Date(next))) found.push(entry);
    return found;
  };

  it('stand there at their hour on every working day, or on Mondays, for the channels that chose them', async () => {
    const { room } = aRoom([aChannel('each-day'), aChannel('each-week'), aChannel('none')]);
    await follow(room, ownerOf('each-day'), {});
    await follow(room, ownerOf('each-week'), { digest: 'weekly' });
    await follow(room, ownerOf('none'), { digest: 'none' });

    const found = await ofWeek(room);

    const at = (what: string) =>
      found.filter(({ tells }) => JSON.stringify(tells?.audience).includes(what)).map((entry) => entry.at);
    assert.deepEqual(
      at('"each-day"'),
      [13, 14, 15, 16, 17].map((day) => `2026-07-${day}T07:00:00.000Z`),
    );
    assert.deepEqual(at('"each-week"'), ['2026-07-13T07:00:00.000Z']);
    assert.deepEqual(at('"none"'), []);
  });

  it('do not show what a person chose for their own chat', async () => {
    const { room } = aRoom();
    await follow(room, anAsker({ scope: 'personal' }), {});

    assert.deepEqual(await ofWeek(room), []);
  });
});

describe('posts: digests', () => {
  it('come once, in the morning, with what was published since, the best first', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), {});
    at('2026-07-14T14:00:00Z');
    await publish('Some news', { kind: 'news' });
    await publish('A case study');

    const early = await digests('2026-07-15T06:59:00Z');
    const [digest, ...more] = await digests(NEXT_MORNING);
    const again = await digests('2026-07-15T07:10:00Z');

    assert.deepEqual([early, more, again], [[], [], []]);
    assert.deepEqual(followersOf(digest), ['channel-1']);
    const texts = textsOf(digest!.editions.en.card);
    assert.ok(texts.indexOf('A case study') < texts.indexOf('Some news'));
    assert.deepEqual(buttonsOf(digest!.editions.en.card), [
      'See the posts',
      'Mute for a week',
      'Stop the digests',
      'Choose what comes',
      'Report this post',
    ]);
  });

  it('are never empty, and never have what came at once', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), { atOnce: 'some', kinds: 'news' });
    at('2026-07-14T14:00:00Z');
    await publish('Told at once', { kind: 'news' });

    const [told] = await room.tell(at('2026-07-14T14:01:00Z'));

    assert.deepEqual(followersOf(told), ['channel-1']);
    assert.deepEqual(await digests(NEXT_MORNING), []);
  });

  it('go to channels that chose nothing not at all: they are told at once', async () => {
    const { room, publish, at } = aRoom([aChannel('channel-1'), aChannel('channel-2')]);
    await follow(room, ownerOf('channel-2'), {});
    at('2026-07-14T14:00:00Z');
    await publish('A case study');

    const [told] = await room.tell(at('2026-07-14T14:01:00Z'));

    assert.deepEqual(followersOf(told), ['channel-1']);
  });

  it('of the week come on Mondays, those of the day on working days', async () => {
    const { room, publish, digests, at } = aRoom([aChannel('channel-1'), aChannel('channel-2')]);
    await follow(room, ownerOf('channel-1'), { digest: 'weekly' });
    await follow(room, ownerOf('channel-2'), { digest: 'daily' });
    at('2026-07-17T15:00:00Z');
    await publish('On a Friday');

    const saturday = await digests('2026-07-18T08:00:00Z');
    const monday = await digests('2026-07-20T07:05:00Z');

    assert.deepEqual(saturday, []);
    assert.deepEqual(monday.map(followersOf), [['channel-2'], ['channel-1']]);
  });

  it('are one announcement for everybody who gets the same posts', async () => {
    const channels = ['a', 'b', 'c'].map((id) => aChannel(id));
    const { room, publish, digests, at } = aRoom([...channels, aChannel('d', { topics: ['data'] })]);
    for (const id of ['a', 'b', 'c', 'd']) await follow(room, ownerOf(id), {});
    at('2026-07-14T14:00:00Z');
    await publish('A case study');

    const all = await digests(NEXT_MORNING);

    assert.deepEqual(
      all.map((one) => [...followersOf(one)!].sort()),
      [['a', 'b', 'c']],
    );
  });

  it('come to a person who asked, on the topics that they chose', async () => {
    const { room, publish, digests, at } = aRoom([]);
    await follow(room, OTHER, { follows: 'ai', digest: 'daily' });
    await follow(room, anAsker({ memberId: 'member-3' }), { follows: 'data', digest: 'daily' });
    at('2026-07-14T14:00:00Z');
    await publish('A case study');

    const all = await digests(NEXT_MORNING);

    assert.equal(all.length, 1);
    assert.equal(followersOf(all[0])!.length, 1);
  });

  it('are muted for a week by one click, and lose nothing meanwhile', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), {});
    await room.press('posts.mute', {}, ownerOf('channel-1'));
    at('2026-07-14T14:00:00Z');
    await publish('While muted');

    const muted = await digests(NEXT_MORNING);
    const [after] = await digests('2026-07-21T07:05:00Z');

    assert.deepEqual(muted, []);
    assert.ok(textsOf(after!.editions.en.card).includes('While muted'));
  });

  it('are stopped by one click of the channel’s owner, and of nobody else', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), {});
    const stranger = { ...ownerOf('channel-1'), memberId: 'member-9' };

    await assert.rejects(room.press('posts.stopDigest', {}, stranger), { code: 'follow_owners_only' });
    await room.press('posts.stopDigest', {}, ownerOf('channel-1'));
    at('2026-07-14T14:00:00Z');
    await publish('Nobody hears');

    assert.deepEqual(await digests(NEXT_MORNING), []);
  });

  it('keep what an earlier choice had still to bring', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), { digest: 'weekly' });
    at('2026-07-14T14:00:00Z');
    await publish('Before the change');
    at('2026-07-14T15:00:00Z');
    await follow(room, ownerOf('channel-1'), { digest: 'daily' });

    const [digest] = await digests(NEXT_MORNING);

    assert.ok(textsOf(digest!.editions.en.card).includes('Before the change'));
    assert.deepEqual(await digests('2026-07-20T07:05:00Z'), []);
  });

  it('ask once more, after three days, for an answer to a question', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), { atOnce: 'all', digest: 'daily' });
    at('2026-07-14T14:00:00Z');
    await publish('Who has done this?', { kind: 'question' });
    await room.tell(at('2026-07-14T14:01:00Z'));

    const mornings = ['15', '16', '17', '20', '21', '22'].map((day) => `2026-07-${day}T07:05:00Z`);
    const found: string[] = [];
    for (const morning of mornings) if ((await digests(morning)).length > 0) found.push(morning);

    assert.deepEqual(found, ['2026-07-20T07:05:00Z']);
  });

  it('follow a post that was withdrawn: it goes from every digest that has it', async () => {
    const { room, publish, digests, at } = aRoom();
    await follow(room, ownerOf('channel-1'), {});
    at('2026-07-14T14:00:00Z');
    await publish('Stays');
    at('2026-07-14T14:01:00Z');
    await publish('Goes');
    const id = await postIdOf(room);
    const [digest] = await digests(NEXT_MORNING);

    await room.press('posts.withdraw', { id }, MANAGER);
    await room.tell(at('2026-07-15T09:00:00Z'));

    const edit = room.edits.find((one) => one.id === digest!.id);
    const texts = textsOf(edit!.words.editions.en.card);
    assert.ok(texts.includes('Stays') && !texts.includes('Goes'));
  });

  it('are told in full after a crash at any moment, and nobody twice', async () => {
    for (let asked = 0; asked < 4; asked += 1) {
      const { room, publish, at } = aRoom([aChannel('a'), aChannel('b', { topics: ['ai'] })]);
      await follow(room, ownerOf('a'), {});
      await follow(room, ownerOf('b'), {});
      at('2026-07-14T14:00:00Z');
      await publish('For both');
      await publish('For one', { topics: 'automation' });
      const now = at(NEXT_MORNING);
      const written = new Map<string, readonly string[]>();

      // The first process dies when it was asked for its next announcement so often.
      const first = room.feature.due!(now)[Symbol.asyncIterator]();
      for (let count = 0; count < asked; count += 1) {
        const next = await first.next();
        if (next.done) break;
        if (next.value.id.startsWith('posts-digest:')) written.set(next.value.id, followersOf(next.value)!);
      }
      const second = aPostsRoom({
        database: room.database,
        recipients: [aChannel('a'), aChannel('b', { topics: ['ai'] })],
        clock: () => now,
      });
      for (const one of await second.tell(now))
        if (one.id.startsWith('posts-digest:') && !written.has(one.id))
          written.set(one.id, followersOf(one)!);

      assert.deepEqual([...written.values()].flat().sort(), ['a', 'b'], `asked ${asked} times`);
    }
  });
});
