import assert from 'node:assert/strict';
import type { Card } from '../../../../src/chat/message.ts';
import { aPostsRoom, anAsker, OTHER, OWNER, textsOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

/** The inputs of a form with what stands in them. */
const inputsOf = (card: Card): Record<string, unknown> =>
  Object.fromEntries(
    (fillCard(card).body as { id?: string; value?: unknown }[]).flatMap(({ id, value }) =>
      id === undefined ? [] : [[id, value]],
    ),
  );

describe('posts: choosing what comes', () => {
  it('begins for a person with everything once a week, and shows what they chose when they come back', async () => {
    const room = aPostsRoom();

    const fresh = inputsOf(await room.open('posts.follow', {}, OTHER));
    const chosen = {
      ...{ follows: 'ai,data', atOnce: 'all', digest: 'daily' },
      ...{ quietFrom: '18:00', quietTo: '08:00' },
    };
    await room.press('posts.saveFollow', chosen, OTHER);
    const again = inputsOf(await room.open('posts.follow', {}, OTHER));

    assert.deepEqual(fresh, {
      ...{ follows: 'all', atOnce: 'none', digest: 'weekly', quietFrom: '', quietTo: '' },
    });
    assert.deepEqual(again, chosen);
  });

  it('asks a channel’s owner for no topics or hours, which its settings have', async () => {
    const room = aPostsRoom();

    const inputs = inputsOf(await room.open('posts.follow', {}, OWNER));

    assert.deepEqual(inputs, { atOnce: 'all', digest: 'none' });
  });

  it('asks which, once somebody wants some at once, and keeps what was typed', async () => {
    const room = aPostsRoom();

    const { card } = await room.press('posts.saveFollow', { atOnce: 'some', digest: 'daily' }, OWNER);

    assert.ok(
      textsOf(card).includes('• Now choose which topics or kinds are to come at once.'),
      JSON.stringify(textsOf(card)),
    );
    assert.deepEqual(inputsOf(card!), { atOnce: 'some', topics: '', kinds: '', digest: 'daily' });
  });

  it('asks for two different quiet hours, or none', async () => {
    const room = aPostsRoom();

    const { card } = await room.press(
      'posts.saveFollow',
      { atOnce: 'all', digest: 'daily', quietFrom: '18:00', quietTo: '18:00' },
      OTHER,
    );

    assert.equal(inputsOf(card!).quietFrom, '18:00');
    assert.match(String(textsOf(card)), /Give the quiet hours a different start and end/);
  });

  it('is for owners and managers in a channel', async () => {
    const room = aPostsRoom();
    const stranger = anAsker({ ...OWNER, memberId: 'stranger' });

    for (const verb of ['posts.saveFollow', 'posts.mute', 'posts.stopDigest'])
      await assert.rejects(room.press(verb, { atOnce: 'all', digest: 'none' }, stranger), {
        code: 'follow_owners_only',
      });
    await assert.rejects(room.open('posts.follow', {}, stranger), { code: 'follow_owners_only' });
  });
});
