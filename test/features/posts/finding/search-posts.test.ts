import assert from 'node:assert/strict';
import { aForm, anAsker, aPostsRoom, formId } from '../../../support/posts-room.ts';

async function aRoom() {
  const room = aPostsRoom();
  const publish = (number: number, titleEn: string, fields: object) =>
    room.publish(aForm({ form: formId(number), titleEn, ...fields }));
  await publish(1, 'Robot at the desk', { topics: 'automation' });
  await publish(2, 'Learning Power Apps', { topics: 'skills', kind: 'training' });
  await publish(3, 'A robot in the school', {
    topics: 'ai',
    titleCy: 'Robot yn yr ŷsgol',
    summaryCy: 'Hanes',
  });
  return room;
}

const found = async (query: string) => {
  const hits = await (await aRoom()).feature.search!(query, anAsker());
  return hits.map(({ title }) => title);
};

describe('posts: the compose box', () => {
  it('shows the latest before anything is typed', async () => {
    assert.deepEqual(await found(' '), ['A robot in the school', 'Learning Power Apps', 'Robot at the desk']);
  });

  it('finds words in title, summary, kind and topics, in both languages, the best first', async () => {
    assert.deepEqual(await found('ROBOT'), ['A robot in the school', 'Robot at the desk']);
    assert.deepEqual(await found('robot school'), ['A robot in the school', 'Robot at the desk']);
    assert.deepEqual(await found('hyfforddiant'), ['Learning Power Apps']);
    assert.deepEqual(await found('sgiliau'), ['Learning Power Apps']);
    assert.deepEqual(await found('nothing like it'), []);
  });

  it('finds Welsh without its diacritics', async () => {
    assert.deepEqual(await found('ysgol'), ['A robot in the school']);
  });

  it('lists a post by what it is, and inserts its card', async () => {
    const [hit] = await (await aRoom()).feature.search!('desk', anAsker({ edition: 'cy' }));

    assert.equal(
      hit?.text,
      'Astudiaeth achos · Awtomeiddio · Dydd Mawrth 14 Gorffennaf 2026 · Yn Saesneg yn unig',
    );
    assert.equal(hit.card.template, 'posts/post');
  });
});
