import assert from 'node:assert/strict';
import { parseFeed } from 'feedsmith';
import type { HtmlPage } from '../../../../src/chat/serving/page.ts';
import {
  aForm,
  aPostsRoom,
  formId,
  MANAGER,
  OTHER,
  textsOf,
  type PostsRoom,
} from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const open = async (
  room: PostsRoom,
  path: string,
  params: Record<string, string>,
  query: Record<string, string> = {},
) => room.feature.pages!.find((page) => page.path === path)!.open({ params, query });
const html = async (...asked: Parameters<typeof open>) => {
  const page = await open(...asked);
  assert.ok(page.kind === 'html');
  return page;
};
const items = async (room: PostsRoom) =>
  ((await room.call('get', '/posts', {})) as { items: { id: string; kind: string }[] }).items;

/** What members could type to play a trick on whoever reads it. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '${title} ${$root.edition}',
  '{{count}} $t(posts.title)',
  '<at>Everyone</at>',
  '[click](javascript:alert(1)) **bold**',
  '&lt;b&gt; &#x3c;b&#x3e;',
  '=HYPERLINK("https://evil.example")',
  'abc\u202Efdp.exe',
];

describe('posts: pages', () => {
  for (const text of HOSTILE)
    it(`shows ${JSON.stringify(text)} as text: on the card, the page, the list, in the feed and in the file`, async () => {
      const room = aPostsRoom();
      await room.publish(
        aForm({
          titleEn: text,
          summaryEn: text,
          problemEn: text,
          technologies: text.slice(0, 60).replaceAll(',', ' '),
          whole: true,
          kind: 'case-study',
          benefitAmount: '3',
          benefitMeasure: 'hours',
          benefitPeriod: 'week',
        }),
      );
      const [{ id } = { id: '' }] = await items(room);
      const plain = text.replace(/\u202E/g, '');

      const page = await html(room, '/posts/:language/:id', { language: 'en', id });
      const list = await html(room, '/posts/:language', { language: 'en' }, { q: text });
      const benefits = await open(room, '/benefits/:language/benefits.csv', { language: 'en' });
      const feed = await open(room, '/posts/:language/feed.xml', { language: 'en' });
      const card = (await room.press('posts.show', { id })).card!;

      for (const body of [page.body, list.body]) {
        assert.doesNotMatch(body, /<(?:script|img|svg|at|b)\b|href="javascript|\u202E/i);
        assert.doesNotMatch(body.replace(/<[^>]*>/g, ''), /on(?:error|load)=(?!alert\(1\)(?:&gt;|>)?)/);
      }
      assert.ok(textsOf(card).includes(plain));
      assert.equal(page.title, plain);
      assert.ok(benefits.kind === 'file' && !/^[=+\-@]/m.test(benefits.content.replaceAll('\uFEFF', '')));
      assert.ok(feed.kind === 'file');
      const parsed = parseFeed(feed.content);
      assert.ok(parsed.format === 'atom');
      assert.equal(parsed.feed.entries?.[0]?.title?.value, plain);
      assert.doesNotMatch(JSON.stringify(fillCard(card)), /\u202E/);
    });

  it('keep every filter in the address, and the list short', async () => {
    const room = aPostsRoom();
    await room.publish(
      aForm({
        form: formId(1),
        titleEn: 'First robot',
        technologies: 'UiPath',
        sector: 'health',
        whole: true,
      }),
    );
    await room.publish(aForm({ form: formId(2), titleEn: 'Second robot', kind: 'news', topics: 'data' }));
    const titles = async (query: Record<string, string>) => {
      const { body } = await html(room, '/posts/:language', { language: 'en' }, query);
      return ['First robot', 'Second robot'].filter((title) => body.includes(title));
    };

    assert.deepEqual(await titles({}), ['First robot', 'Second robot']);
    assert.deepEqual(await titles({ kind: 'news' }), ['Second robot']);
    assert.deepEqual(await titles({ topic: 'ai' }), ['First robot']);
    assert.deepEqual(await titles({ sector: 'health' }), ['First robot']);
    assert.deepEqual(await titles({ technology: 'uipath' }), ['First robot']);
    assert.deepEqual(await titles({ organisation: 'Test Council' }), ['First robot', 'Second robot']);
    assert.deepEqual(await titles({ organisation: 'Somebody else' }), []);
    assert.deepEqual(await titles({ q: 'robot', kind: 'news' }), ['Second robot']);
    const page = await html(room, '/posts/:language', { language: 'en' }, { kind: 'news', topic: 'data' });
    assert.equal(page.alternate, '/posts/cy?kind=news&topic=data');
    assert.match(page.body, /<option value="news" selected>/);
  });

  it('lead from page to page, each post once', async () => {
    const room = aPostsRoom();
    for (let number = 0; number < 23; number += 1)
      await room.publish(aForm({ form: formId(number), titleEn: `Post ${number}.` }));

    const first = await html(room, '/posts/:language', { language: 'cy' });
    const after = /[?&](?:amp;)?after=([\w-]+)/.exec(first.body)?.[1] ?? '';
    const second = await html(room, '/posts/:language', { language: 'cy' }, { after });

    const on = ({ body }: HtmlPage) =>
      [...body.matchAll(/Post (\d+)\.<\/bdi><\/a>/g)].map(([, number]) => number);
    assert.equal(on(first).length, 20);
    assert.equal(new Set([...on(first), ...on(second)]).size, 23);
  });

  it('are gone with what was withdrawn, and stay with what was archived', async () => {
    const room = aPostsRoom();
    await room.publish(aForm());
    const [{ id } = { id: '' }] = await items(room);

    await room.press('posts.archive', { id });
    const archived = await open(room, '/posts/:language/:id', { language: 'en', id });
    await room.press('posts.withdraw', { id }, MANAGER);
    const withdrawn = await open(room, '/posts/:language/:id', { language: 'en', id });

    assert.deepEqual([archived.kind, withdrawn.kind], ['html', 'missing']);
  });

  it('show no draft, nothing that waits, and no language but ours', async () => {
    const room = aPostsRoom({ needsReview: true });
    const { card } = await room.publish(aForm());
    const id = /"id":"([\w-]{22})"/.exec(JSON.stringify(fillCard(card!)))![1]!;

    assert.equal((await open(room, '/posts/:language/:id', { language: 'en', id })).kind, 'missing');
    assert.equal((await open(room, '/posts/:language', { language: 'fr' })).kind, 'missing');
  });

  it('add up what posts brought, in one year and once, and what readers say', async () => {
    const room = aPostsRoom();
    const told = { whole: true, kind: 'case-study', benefitAmount: '2', benefitMeasure: 'hours' };
    await room.publish(aForm({ ...told, form: formId(1), benefitPeriod: 'week' }));
    await room.publish(
      aForm({ ...told, form: formId(2), titleEn: 'Another story altogether', benefitPeriod: 'once' }),
    );
    const [{ id } = { id: '' }] = await items(room);
    await room.press('posts.sendHelped', { id, amount: '1,000', measure: 'pounds', period: 'month' }, OTHER);
    await room.press('posts.sendHelped', { id, amount: '100', measure: 'pounds', period: 'month' }, OTHER);

    const { body } = await html(room, '/benefits/:language', { language: 'en' });

    const sums = await room.call('get', '/benefits', {});
    assert.deepEqual(sums, {
      posts: [{ measure: 'hours', inAYear: 104, once: 2, told: 2 }],
      readers: [{ measure: 'pounds', inAYear: 1200, once: 0, told: 1 }],
    });
    assert.ok(body.includes('<td>104</td>') && body.includes('<td>1,200</td>'));
    assert.ok(body.includes('Date of the figures: Tuesday 14 July 2026.'));
    const file = await open(room, '/benefits/:language/benefits.csv', { language: 'en' });
    assert.ok(file.kind === 'file' && file.content.includes(`https://cylch.example/posts/en/${id}`));
  });
});
