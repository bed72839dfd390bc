import assert from 'node:assert/strict';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import { MEMBER_TURN, openMeetupsRoom, type MeetupsRoom } from '../../../support/meetups.ts';

describe('Searching meetups from the compose box', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const plan = async (named: object) =>
    ((await room.call('post', '/meetups', { body: aMeetupBody(named) })) as { id: string }).id;
  const found = async (query: string) =>
    (await room.chat.search(query, MEMBER_TURN)).map(({ title }) => title);
  const titled = (cy: string, en: string) => ({ title: { cy, en } });

  it('finds words of title, speakers and topics in either language, without accents and case', async () => {
    await plan({ ...titled('Gŵyl y dŵr', 'Water day'), start: '2026-12-03T14:00' });
    await plan({
      ...titled('Data agored', 'Open data'),
      speakers: [{ name: 'Siân Aelod' }],
      topics: ['data'],
    });

    assert.deepEqual(await found('gwyl DWR'), ['Water day']);
    assert.deepEqual(await found('sian'), ['Open data']);
    assert.deepEqual(await found('awtomeiddio'), ['Water day']);
    assert.deepEqual(await found(''), ['Open data', 'Water day']);
    assert.deepEqual(await found('nothing of the kind'), []);
  });

  it('inserts the card with its answers; of what is over only what has a recording, without answers', async () => {
    const over = await plan(titled('Wedi bod', 'Over'));
    await plan({ ...titled('I ddod', 'To come'), start: '2027-01-05T14:00' });
    const off = await plan({ ...titled('Wedi’i ganslo', 'Called off'), start: '2027-01-06T14:00' });
    await room.call('post', '/meetups/:id/cancel', { id: off });
    room.at('2026-12-02T10:00:00Z');
    assert.deepEqual(await found(''), ['To come']);

    const body = { recording: 'https://example.org/recording' };
    await room.call('patch', '/meetups/:id/materials', { id: over, body });
    const hits = await room.chat.search('', MEMBER_TURN);

    assert.deepEqual(
      hits.map(({ title, card }) => [title, card.template, card.data.takesReplies]),
      [
        ['To come', 'meetups/meetup', true],
        ['Over', 'meetups/meetup', false],
      ],
    );
    assert.match(JSON.stringify(hits[1]), /example\.org\/recording/);
  });
});

describe('A link to a meetup’s page', () => {
  it('becomes its card, with answers while it is to come; called off, or not ours, it stays a link', async () => {
    const room = openMeetupsRoom();
    const plan = async () =>
      ((await room.call('post', '/meetups', { body: aMeetupBody() })) as { id: string }).id;
    const [id, off] = [await plan(), await plan()];
    await room.call('post', '/meetups/:id/cancel', { id: off });
    const takesReplies = async (url: string) =>
      (await room.chat.unfurl(url, MEMBER_TURN))?.card.data.takesReplies;

    assert.equal(await takesReplies(`https://cylch.example/meetups/cy/${id}`), true);
    for (const url of [
      `https://cylch.example/meetups/cy/${off}`,
      `https://evil.example/meetups/cy/${id}`,
      'https://cylch.example/meetups/cy/nothing',
      'https://cylch.example/meetups/cy',
      'x',
    ])
      assert.equal(await takesReplies(url), undefined, url);

    room.at('2028-01-01T10:00:00Z');
    assert.equal(await takesReplies(`https://cylch.example/meetups/en/${id}/`), false);
    await room.database.close();
  });
});
