import assert from 'node:assert/strict';
import type { Card } from '../../../../src/chat/message.ts';
import { aForm, aPostsRoom, OTHER, textsOf, valuesOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

async function withOne() {
  const room = aPostsRoom();
  await room.publish(aForm());
  const { items } = (await room.call('get', '/posts', {})) as { items: { id: string }[] };
  return { room, id: items[0]!.id };
}
const valuesIn = (card: Card) => valuesOf(fillCard(card).body, 'value');

describe('posts: this helped us', () => {
  it('asks how much, and takes no answer for an answer', async () => {
    const { room, id } = await withOne();

    const form = await room.open('posts.helpedUs', { id }, OTHER);
    const { card } = await room.press('posts.sendHelped', { id, amount: '' }, OTHER);

    assert.ok(textsOf(form).some((text) => String(text).startsWith('How much did it save you?')));
    assert.match(String(textsOf(card)[0]), /^Thank you\./);
    assert.deepEqual(await room.call('get', '/benefits', {}), { posts: [], readers: [] });
  });

  it('shows whoever comes back what they said, and counts the new figure alone', async () => {
    const { room, id } = await withOne();
    await room.press('posts.sendHelped', { id, amount: '3', measure: 'hours', period: 'week' }, OTHER);

    const form = await room.open('posts.helpedUs', { id }, OTHER);
    await room.press('posts.sendHelped', { id, amount: '1', measure: 'pounds', period: 'once' }, OTHER);

    assert.ok(['3', 'hours', 'week'].every((value) => valuesIn(form).includes(value)));
    assert.deepEqual(await room.call('get', '/benefits', {}), {
      posts: [],
      readers: [{ measure: 'pounds', inAYear: 0, once: 1, told: 1 }],
    });
  });

  for (const amount of ['0', '-2', 'many', '1e400'])
    it(`gives ${amount} back as it was typed, and counts nothing`, async () => {
      const { room, id } = await withOne();

      const { card } = await room.press(
        'posts.sendHelped',
        { id, amount, measure: 'hours', period: 'week' },
        OTHER,
      );

      assert.ok(textsOf(card).some((text) => String(text).startsWith('Give a number greater than 0')));
      assert.ok(valuesIn(card!).includes(amount));
      assert.deepEqual(await room.call('get', '/benefits', {}), { posts: [], readers: [] });
    });
});
