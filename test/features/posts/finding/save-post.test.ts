import assert from 'node:assert/strict';
import { aForm, anAsker, aPostsRoom, formId, OTHER, OWNER, textsOf } from '../../../support/posts-room.ts';

const listed = async (room: ReturnType<typeof aPostsRoom>) =>
  ((await room.call('get', '/posts', {})) as { items: { id: string; title: { en?: string } }[] }).items;

async function withTwo() {
  const room = aPostsRoom();
  await room.publish(aForm({ form: formId(1), titleEn: 'A robot that reads' }));
  await room.publish(aForm({ form: formId(2), titleEn: 'Planning enquiries, answered', kind: 'news' }));
  const [second = { id: '' }, first = { id: '' }] = await listed(room);
  return { room, first, second };
}
const savedBy = async (room: ReturnType<typeof aPostsRoom>, asker = OTHER) =>
  (await room.says('saved', asker)).flatMap(({ card, text }) => (card ? textsOf(card) : [text]));

describe('posts: saved for later', () => {
  it('stand on the list of whoever saved them, the latest first, and on nobody else’s', async () => {
    const { room, first, second } = await withTwo();

    const { notice } = await room.press('posts.save', { id: first.id }, OTHER);
    await room.press('posts.save', { id: second.id }, OTHER);

    const texts = (await savedBy(room)).map(String);
    assert.match(notice ?? '', /^Saved\./);
    assert.equal(texts[0], 'Saved for later');
    assert.ok(texts.indexOf('Planning enquiries, answered') < texts.indexOf('A robot that reads'));
    assert.match(String((await savedBy(room, anAsker({ memberId: 'member-3' })))[0]), /not saved a post yet/);
  });

  it('leave the list when the button is pressed again, and when they are withdrawn', async () => {
    const { room, first, second } = await withTwo();
    for (const { id } of [first, second]) await room.press('posts.save', { id }, OTHER);

    const { notice } = await room.press('posts.save', { id: first.id }, OTHER);
    await room.press('posts.withdraw', { id: second.id });

    assert.equal(notice, 'Removed from your list.');
    assert.match(String((await savedBy(room))[0]), /not saved a post yet/);
  });

  it('are shown to nobody in a channel', async () => {
    const { room } = await withTwo();

    assert.match(String((await savedBy(room, OWNER))[0]), /in a personal chat only/);
  });

  it('cannot be what is not there', async () => {
    const { room } = await withTwo();

    await assert.rejects(room.press('posts.save', { id: 'nothing' }, OTHER), { code: 'unknown_post' });
  });
});

describe('posts: similar ones', () => {
  it('take the place of the card, without the post itself', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ form: formId(1), titleEn: 'A robot that reads invoices' }));
    await room.publish(aForm({ form: formId(2), titleEn: 'Invoices read by a robot' }));
    const [{ id } = { id: '' }] = await listed(room);

    const { card } = await room.press('posts.similar', { id }, OTHER);

    assert.equal(textsOf(card)[0], 'Similar posts');
    assert.ok(textsOf(card).includes('A robot that reads invoices'));
    assert.ok(!textsOf(card).includes('Invoices read by a robot'));
  });
});
