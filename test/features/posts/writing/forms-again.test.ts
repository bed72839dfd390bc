import assert from 'node:assert/strict';
import type { Card } from '../../../../src/chat/message.ts';
import { aForm, aPostsRoom, AUTHOR, OTHER, textsOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

/** The inputs of a form with what stands in them, wherever they stand. */
function inputsOf(card: Card): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, id, value } = node as Record<string, unknown>;
    if (String(type).startsWith('Input.')) found[String(id)] = value;
    Object.values(node).forEach(look);
  };
  look(fillCard(card).body);
  return found;
}
const firstIn = async (room: ReturnType<typeof aPostsRoom>) =>
  ((await room.call('get', '/posts', {})) as { items: { id: string; title: object }[] }).items[0]!;

describe('posts: a form that is opened again', () => {
  it('has all that its author told, ready to be changed', async () => {
    const room = aPostsRoom();
    const told = {
      ...{ problemEn: 'People copied.', technologies: 'OCR, RPA', cost: '£4,000', sector: 'health' },
      ...{ benefitAmount: '21', benefitMeasure: 'hours', benefitPeriod: 'week' },
    };
    await room.publish(aForm({ ...told, whole: true }));
    const { id } = await firstIn(room);

    const form = await room.open('posts.edit', { id }, AUTHOR);

    const inputs = inputsOf(form);
    for (const [name, value] of Object.entries(told)) assert.equal(inputs[name], value, name);
    assert.equal(inputs.titleEn, 'A robot that copies');
    assert.equal(inputs.topics, 'automation,ai');
    await assert.rejects(room.open('posts.edit', { id }, OTHER), { code: 'post_not_yours' });
  });

  it('asks for the language that lacks, beside what is there', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const { id } = await firstIn(room);

    const form = await room.open('posts.translate', { id }, OTHER);
    const { card } = await room.press('posts.sendTranslation', { id, title: 'Robot', summary: '' }, OTHER);

    assert.equal(textsOf(form)[0], 'Write the Welsh version');
    assert.ok(textsOf(form).includes('A robot that copies'));
    assert.match(String(textsOf(card)), /Write a title and a summary, both within the limit/);
    assert.equal(inputsOf(card!).title, 'Robot');
  });

  it('waits with somebody else’s version until its author takes it', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const { id } = await firstIn(room);
    const side = { id, title: 'Robot\u202E sy’n copïo', summary: 'Mae’n copïo gyda’r nos.' };

    await room.press('posts.sendTranslation', side, OTHER);
    const before = (await firstIn(room)).title;
    await room.press('posts.takeTranslation', { id }, AUTHOR);

    assert.deepEqual(before, { en: 'A robot that copies' });
    assert.deepEqual((await firstIn(room)).title, { cy: 'Robot sy’n copïo', en: 'A robot that copies' });
  });
});
