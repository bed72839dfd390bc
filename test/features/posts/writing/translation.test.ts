import assert from 'node:assert/strict';
import {
  aForm,
  aPostsRoom,
  buttonsOf,
  formId,
  MANAGER,
  OTHER,
  textsOf,
  valuesOf,
  type PostsRoom,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const listed = async (room: PostsRoom) =>
  (
    (await room.call('get', '/posts', {})) as {
      items: { id: string; title: object; machineSide?: string; translationWanted?: true }[];
    }
  ).items;
const first = async (room: PostsRoom) => (await listed(room))[0]!;
const wanted = async (room: PostsRoom) => {
  const [message] = await room.says('translate', OTHER);
  return message?.card ? textsOf(message.card) : [message?.text];
};

describe('posts: the other language', () => {
  it('is asked for when a post is written, and no more when its author thinks again', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ wantsTranslation: 'true' }));
    const { id } = await first(room);

    const asked = await wanted(room);
    const form = await room.open('posts.edit', { id });
    const [toggle] = (fillCard(form).body as { id?: string; value?: string }[]).filter(
      (one) => one.id === 'wantsTranslation',
    );
    await room.publish(aForm({ form: formId(2), edits: id, whole: true, wantsTranslation: 'false' }));

    assert.ok(asked.includes('A robot that copies'));
    assert.equal(toggle?.value, 'true');
    assert.match(String((await wanted(room))[0]), /^No posts are waiting /);
  });

  it('is asked for later as well, from a draft, and from a post that is out already', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const { id } = await first(room);

    await room.publish(aForm({ form: formId(2), edits: id, whole: true, wantsTranslation: 'true' }));
    await room.press(
      'posts.saveDraft',
      aForm({ form: formId(3), titleEn: 'Later', wantsTranslation: 'true' }),
    );
    const mine = await room.says('my posts');
    const draft = mine.find(({ card }) => textsOf(card)[0] === 'Draft');
    const [draftId] = valuesOf(fillCard(draft!.card!).actions, 'id');
    const opened = await room.open('posts.edit', { id: draftId });

    assert.ok((await wanted(room)).includes('A robot that copies'));
    assert.deepEqual((await first(room)).translationWanted, true);
    const values = (fillCard(opened).body as { id?: string; value?: string }[]).filter(
      (one) => one.id === 'wantsTranslation',
    );
    assert.deepEqual(
      values.map(({ value }) => value),
      ['true'],
    );
  });

  it('is offered by another member, and stands when its author takes it, as a person’s words', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ wantsTranslation: 'true' }));
    const { id } = await first(room);
    const side = { id, title: 'Robot sy’n copïo', summary: 'Mae’n copïo gyda’r nos.' };

    await room.press('posts.sendTranslation', side, OTHER);
    const before = (await first(room)).title;
    await assert.rejects(room.press('posts.takeTranslation', { id }, OTHER), { code: 'unknown_post' });
    await room.press('posts.takeTranslation', { id });

    assert.deepEqual(before, { en: 'A robot that copies' });
    assert.deepEqual((await first(room)).title, { cy: 'Robot sy’n copïo', en: 'A robot that copies' });
    assert.ok(textsOf(room.sent[0]!.message.card).includes('Robot sy’n copïo'));
    assert.match(String((await wanted(room))[0]), /^No posts are waiting /);
  });

  it('of a manager stands at once; what is missing from it comes back as it was typed', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const { id } = await first(room);
    const opened = await room.open('posts.translate', { id }, MANAGER);

    const half = await room.press('posts.sendTranslation', { id, title: 'Robot', summary: ' ' }, MANAGER);
    await room.press('posts.sendTranslation', { id, title: 'Robot', summary: 'Mae’n copïo.' }, MANAGER);

    assert.ok(textsOf(opened).includes('It copies at night.'));
    assert.equal(half.card?.template, 'posts/translate');
    assert.ok(valuesOf(fillCard(half.card).body, 'value').includes('Robot'));
    assert.deepEqual((await first(room)).title, { cy: 'Robot', en: 'A robot that copies' });
    await assert.rejects(room.open('posts.translate', { id }), { code: 'unknown_post' });
  });

  it('is turned over page by page where many are asked for', async () => {
    const room = aPostsRoom();
    for (let number = 1; number <= 6; number += 1)
      await room.publish(
        aForm({ form: formId(number), titleEn: `Post ${number}`, wantsTranslation: 'true' }),
      );

    const [message] = await room.says('translate', OTHER);
    const more = (fillCard(message!.card!).actions as { title: string; verb: string; data: object }[]).find(
      ({ title }) => title === 'More',
    )!;
    const second = await room.press(more.verb, more.data, OTHER);

    assert.ok(textsOf(second.card).includes('Post 1'));
    assert.ok(!buttonsOf(second.card).includes('More'));
  });

  it('that a machine made says so on the card, the list, the page, the feed and the API, until a person writes it', async () => {
    const room = aPostsRoom();
    const both = (cy: string, en: string) => ({ cy, en });
    await room.call('post', '/posts', {
      body: {
        ...{ kind: 'news', topics: ['ai'], machineSide: 'cy' },
        ...{ title: both('Robot', 'A robot'), summary: both('Mae’n copïo.', 'It copies.') },
      },
    });
    const { id, machineSide } = await first(room);
    const opened = async (path: string, params: Record<string, string>) => {
      const page = await room.feature.pages!.find((one) => one.path === path)!.open({ params, query: {} });
      return page.kind === 'html' ? page.body : page.kind === 'file' ? page.content : '';
    };
    const shownIn = async () => [
      textsOf((await room.press('posts.show', { id })).card).join(),
      textsOf((await room.says('posts'))[0]?.card).join(),
      (await room.feature.search!('robot', { ...MANAGER, edition: 'both' }))[0]?.text ?? '',
      await opened('/posts/:language/:id', { language: 'cy', id }),
      await opened('/posts/:language', { language: 'cy' }),
      await opened('/posts/:language/feed.xml', { language: 'cy' }),
    ];
    const marked = (texts: readonly string[]) =>
      texts.map((text) => /Cyfieithiad peirianyddol|machine translation/.test(text));

    const before = marked(await shownIn());
    await room.call('patch', '/posts/:id', {
      params: { id },
      body: { title: both('Robot sy’n copïo', 'A robot'), machineSide: 'cy' },
    });

    assert.equal(machineSide, 'cy');
    // The card and the list of a member who reads English show the English alone: nothing there is a machine's.
    assert.deepEqual(before, [false, false, true, true, true, true]);
    assert.deepEqual(
      marked(await shownIn()),
      before.map(() => false),
    );
    assert.equal((await first(room)).machineSide, undefined);
  });
});
