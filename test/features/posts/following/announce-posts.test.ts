import assert from 'node:assert/strict';
import { EDITIONS } from '../../../../src/language/edition.ts';
import { aForm, anAsker, aPostsRoom, NOW, textsOf, valuesOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

describe('posts: telling the channels', () => {
  it('tells the channels that follow a topic, once', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());

    const [first, ...more] = await room.tell();
    const later = await room.tell();

    assert.match(first!.id, /^post:[\w-]{22}$/);
    assert.equal(first!.kind, 'posts');
    assert.deepEqual(first!.audience, { topics: ['automation', 'ai'] });
    assert.equal(first!.editions.en.summary, 'New post in the community: A robot that copies');
    assert.deepEqual([...more, ...later], []);
  });

  it('tells what a crash left untold, under the same id', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const before = await room.feature.due!(NOW)[Symbol.asyncIterator]().next();

    const [after] = await aPostsRoom({ database: room.database }).tell();

    assert.equal(after?.id, (before.value as { id: string }).id);
  });

  it('does not tell a post that was withdrawn before', async () => {
    const room = aPostsRoom();
    const { id } = (await room.call('post', '/posts', {
      body: { kind: 'news', title: { cy: 'A' }, summary: { cy: 'B' }, topics: ['ai'] },
    })) as { id: string };

    await room.call('post', '/posts/:id/withdraw', { params: { id } });

    assert.deepEqual(await room.tell(), []);
  });

  for (const edition of EDITIONS)
    it(`shows a member’s text as it was typed, in the ${edition} edition`, async () => {
      const room = aPostsRoom();
      const typed = '${x} [a](b) <at>Pawb</at> **c** {{DATE}}';
      await room.publish(aForm({ titleEn: typed, summaryEn: `${typed}\nmore` }), anAsker({ edition }));

      const [{ editions } = assert.fail()] = await room.tell();
      const card = fillCard(editions[edition].card!);

      const runs = JSON.stringify(card).match(/\{"type":"TextRun","text":"\$\{x\}/g);
      assert.equal(runs?.length, 2);
      assert.ok(textsOf(editions[edition].card).includes(typed));
      for (const block of blocksOf(card)) assert.doesNotMatch(String(block), /\$\{|<at>|\]\(/);
    });

  it('leads to the link by a button that names the host in both languages', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ link: 'https://www.gov.wales/a?b=c' }));

    const [announcement] = await room.tell();
    const actions = fillCard(announcement!.editions.both.card!).actions;

    assert.deepEqual(valuesOf(actions, 'title'), [
      'Agor / Open: www.gov.wales ↗',
      'Bu hon o help i ni / This helped us',
      'Cadw at eto / Save for later',
      'Rhoi gwybod am hon / Report this post',
    ]);
    assert.deepEqual(valuesOf(actions, 'url'), ['https://www.gov.wales/a?b=c']);
  });
});

/** The texts of the blocks that know Markdown. */
function blocksOf(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(blocksOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text } = node as { type?: unknown; text?: unknown };
  return [...(type === 'TextBlock' ? [text] : []), ...Object.values(node).flatMap(blocksOf)];
}
