import assert from 'node:assert/strict';
import type { Card } from '../../../../src/chat/message.ts';
import {
  aForm,
  anAsker,
  aPostsRoom,
  buttonsOf,
  formId,
  OTHER,
  OWNER,
  textsOf,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

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

  it('are turned over page by page, each post once, and back', async () => {
    const room = aPostsRoom();
    for (let number = 1; number <= 12; number += 1)
      await room.publish(aForm({ form: formId(number), titleEn: `Post ${number}` }));
    for (const { id } of (await listed(room)).reverse()) await room.press('posts.save', { id }, OTHER);
    const titlesOf = (card: Card | undefined) =>
      textsOf(card).filter((text) => /^Post \d+$/.test(String(text)));
    const turn = async (card: Card | undefined, title: string) => {
      const actions = fillCard(card!).actions as { title: string; verb: string; data: object }[];
      const button = actions.find((one) => one.title === title)!;
      return (await room.press(button.verb, button.data, OTHER)).card;
    };

    const [first] = await room.says('saved', OTHER);
    const second = await turn(first?.card, 'More');
    const third = await turn(second, 'More');

    const pages = [first?.card, second, third].map(titlesOf);
    assert.deepEqual(
      pages.map(({ length }) => length),
      [5, 5, 2],
    );
    assert.equal(new Set(pages.flat()).size, 12);
    assert.ok(!buttonsOf(third).includes('More'));
    assert.deepEqual(titlesOf(await turn(third, 'Back to the beginning')), pages[0]);
    const inChannel = await room.press('posts.showSaved', {}, OWNER);
    assert.match(inChannel.notice ?? '', /in a personal chat only/);
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
