import assert from 'node:assert/strict';
import { aForm, aPostsRoom, buttonsOf, formId, textsOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

async function aRoom() {
  const room = aPostsRoom();
  for (let number = 1; number <= 7; number += 1)
    await room.publish(aForm({ form: formId(number), titleEn: `Robot ${number}`, kind: 'news' }));
  await room.publish(
    aForm({ form: formId(8), titleEn: 'Forms by voice', kind: 'news', summaryEn: 'They speak.' }),
  );
  return room;
}
const titlesOf = (texts: unknown[]) =>
  texts.filter((text) => /^(?:Robot \d|Forms by voice)$/.test(String(text)));

describe('posts: searching in the chat', () => {
  it('finds words in either language, five at a time, and goes on where it stopped', async () => {
    const room = await aRoom();

    const [first] = await room.says('search posts robot');
    const more = (fillCard(first!.card!).actions as { title: string; verb: string; data: object }[]).find(
      ({ title }) => title === 'More',
    )!;
    const second = await room.press(more.verb, more.data);

    const [early, late] = [titlesOf(textsOf(first!.card)), titlesOf(textsOf(second.card))];
    assert.deepEqual([early.length, late.length], [5, 2]);
    assert.equal(new Set([...early, ...late]).size, 7);
    assert.ok(!buttonsOf(second.card).includes('More'));
    const [welsh] = await room.says('chwilio negeseuon newyddion');
    assert.equal(titlesOf(textsOf(welsh!.card)).length, 5, 'a kind by its Welsh name');
  });

  it('says so when nothing is found, and what to write when nothing was asked', async () => {
    const room = await aRoom();

    const [none] = await room.says('search posts zeppelin');
    const [empty] = await room.says('search posts');

    assert.ok(textsOf(none!.card).includes('No post matches. Try fewer filters or other words.'));
    assert.equal(empty!.text, 'Write what you are looking for behind “search posts”.');
  });
});
