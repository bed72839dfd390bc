import assert from 'node:assert/strict';
import { filterOf } from '../../../../src/features/posts/finding/filter-words.ts';
import { plantSamplePosts } from '../../../../src/features/posts/index.ts';
import type { Asker } from '../../../../src/chat/asker.ts';
import {
  aForm,
  anAsker,
  aPostsRoom,
  buttonsOf,
  formId,
  NOW,
  textsOf,
  valuesOf,
  AUTHOR,
  OTHER,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

async function withPosts(count: number, fields: Readonly<Record<string, unknown>> = {}) {
  const room = aPostsRoom();
  for (let number = 1; number <= count; number += 1)
    await room.publish(aForm({ form: formId(number), titleEn: `Post ${number}`, ...fields }));
  return room;
}

const titlesOf = (texts: unknown[]): string[] => texts.map(String).filter((text) => /^Post \d+$/.test(text));

describe('posts: the list', () => {
  for (const [typed, filter] of Object.entries({
    cwestiwn: { kind: 'question' },
    'cwestiwn i’r gymuned': { kind: 'question' },
    "cwestiwn i'r gymuned": { kind: 'question' },
    fideo: { kind: 'video' },
    templed: { kind: 'resource' },
    'Case study': { kind: 'case-study' },
    'deallusrwydd artiffisial': { topic: 'ai' },
  }))
    it(`reads ${typed} as ${JSON.stringify(filter)}`, () => {
      assert.deepEqual(filterOf(typed), filter);
    });

  it('shows the latest five, then more, and the way back', async () => {
    const room = await withPosts(7);

    const [first] = await room.says('posts');
    const more = (fillCard(first!.card!).actions as { title: string; data: unknown }[]).find(
      ({ title }) => title === 'More',
    );
    const second = await room.press('posts.list', more!.data);

    assert.deepEqual(titlesOf(textsOf(first!.card)), ['Post 7', 'Post 6', 'Post 5', 'Post 4', 'Post 3']);
    assert.deepEqual(buttonsOf(first!.card), ['Show the post', 'More', 'Report this post', 'Write a post']);
    assert.deepEqual(titlesOf(textsOf(second.card)), ['Post 2', 'Post 1']);
    assert.deepEqual(buttonsOf(second.card), [
      'Show the post',
      'Back to the latest',
      'Report this post',
      'Write a post',
    ]);
  });

  it('says so when there is nothing, and offers to write', async () => {
    const [message] = await aPostsRoom().says('negeseuon', anAsker({ edition: 'cy' }));

    assert.ok(textsOf(message!.card).includes('Does dim negeseuon yma eto.'));
    assert.deepEqual(buttonsOf(message!.card), ['Ysgrifennu neges']);
  });

  it('shows kind, topics, day and language in words', async () => {
    const room = await withPosts(1);

    const [message] = await room.says('negeseuon', anAsker({ edition: 'cy' }));

    assert.ok(
      textsOf(message!.card).includes(
        'Astudiaeth achos · Awtomeiddio · Deallusrwydd artiffisial (AI) · Dydd Mawrth 14 Gorffennaf 2026 · ' +
          'Yn Saesneg yn unig · Oddi wrth aelod o’r sefydliad hwn: Cyngor Prawf',
      ),
    );
  });

  it('keeps to a topic or a kind, also on the next page', async () => {
    const room = await withPosts(6);
    await room.publish(aForm({ form: formId(9), titleEn: 'Post 9', kind: 'video', topics: 'skills' }));

    const [skills] = await room.says('posts sgiliau');
    const [videos] = await room.says('negeseuon fideos');
    const [rpa] = await room.says('posts rpa');
    const more = (fillCard(rpa!.card!).actions as { data: unknown }[])[1]!;
    const second = await room.press('posts.list', more.data);

    assert.deepEqual(titlesOf(textsOf(skills!.card)), ['Post 9']);
    assert.deepEqual(titlesOf(textsOf(videos!.card)), ['Post 9']);
    assert.deepEqual(titlesOf(textsOf(rpa!.card)), ['Post 6', 'Post 5', 'Post 4', 'Post 3', 'Post 2']);
    assert.deepEqual(titlesOf(textsOf(second.card)), ['Post 1']);
  });

  it('leaves a question that begins with its word to others', async () => {
    assert.deepEqual(await aPostsRoom().says('posts about how to start with ai?'), []);
  });

  for (const [word, filter] of Object.entries({
    rpa: { topic: 'automation' },
    awtomeiddio: { topic: 'automation' },
    'deallusrwydd artiffisial': { topic: 'ai' },
    'power platform': { topic: 'power-platform' },
    'astudiaethau achos': { kind: 'case-study' },
    news: { kind: 'news' },
  }))
    it(`knows what ${word} asks for`, () => assert.deepEqual(filterOf(word), filter));

  it('refuses a place in the list that it did not give', async () => {
    await assert.rejects(aPostsRoom().press('posts.list', { after: 'WyJ4Il0' }), {
      code: 'malformed_payload',
    });
  });

  it('shows one post in full, with what its reader may do', async () => {
    const room = await withPosts(1, { summaryEn: 'One.\n\nTwo.', link: 'https://gov.wales/' });
    const [message] = await room.says('posts');
    const payload = { id: valuesOf(fillCard(message!.card!).body, 'value')[0] };

    const own = await room.press('posts.show', payload);
    const others = await room.press('posts.show', payload, anAsker({ memberId: 'member-2' }));

    assert.deepEqual(textsOf(own.card).slice(0, 5), [
      'Case study',
      'Post 1',
      'One.',
      'Two.',
      'Automation · Artificial intelligence (AI)',
    ]);
    assert.deepEqual(buttonsOf(own.card), [
      'Open: gov.wales ↗',
      'This helped us',
      'Save for later',
      'Report this post',
      'More options',
      'See the posts',
    ]);
    assert.deepEqual(buttonsOf(others.card), buttonsOf(own.card));
    const more = async (asker: Asker) => buttonsOf((await room.press('posts.moreActs', payload, asker)).card);
    assert.deepEqual(await more(AUTHOR), [
      'Show the post',
      'Similar posts',
      'Write a translation',
      'Edit',
      'Archive',
      'Withdraw the post',
    ]);
    assert.deepEqual(await more(OTHER), ['Show the post', 'Similar posts', 'Write a translation']);
  });

  it('has six sample posts that no channel is told of, planted once', async () => {
    const room = aPostsRoom();

    await plantSamplePosts(room.database, () => NOW);
    await plantSamplePosts(room.database, () => NOW);

    const { items } = (await room.call('get', '/posts', {})) as { items: { kind: string; title: object }[] };
    assert.equal(new Set(items.map(({ kind }) => kind)).size, 6);
    assert.equal(items.length, 6);
    for (const { title } of items) assert.match(JSON.stringify(title), /"cy":"Enghraifft: .*"en":"Sample: /);
    assert.deepEqual(await room.tell(), []);
  });
});
