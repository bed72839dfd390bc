import assert from 'node:assert/strict';
import { readCsv } from '../../../../src/features/posts/transfer/read-csv.ts';
import { csvOf } from '../../../../src/lib/csv.ts';
import fc from 'fast-check';
import { detailsSchema } from '../../../../src/features/posts/kinds/details.ts';
import { POST_KINDS } from '../../../../src/features/posts/kinds/kinds.ts';
import { aForm, aPostsRoom, formId, OTHER, textsOf, type PostsRoom } from '../../../support/posts-room.ts';

const own = (cy: string) => ({ cy, en: `${cy} (en)` });
/** Everything that a post can tell. */
const WHOLE_DETAILS = {
  ...{ problem: own('Problem'), approach: own('Dull'), lessons: own('Gwersi'), risks: own('Risgiau') },
  ...{ seeks: own('Partner'), technologies: ['OCR', 'C++'], organisation: 'Cyngor Arall', cost: '£4,000' },
  benefit: { amount: 21.5, measure: 'hours', period: 'week' },
  ...{ contact: 'tim@example.org', transparency: 'https://example.org/record', provider: 'Coleg' },
  ...{ starts: '2026-12-01', until: '2027-01-01', minutes: 45, offer: 'joint-position' },
};

async function aFullRoom(): Promise<PostsRoom> {
  const room = aPostsRoom();
  await room.publish(
    aForm({
      titleCy: '=1+1',
      summaryCy: 'Dwy\nlinell, "a" mwy',
      technologies: '@SUM(A1), -x',
      whole: true,
      form: formId(1),
    }),
  );
  await room.publish(aForm({ kind: 'question', titleEn: '+441234', form: formId(2) }));
  const { items } = (await room.call('get', '/posts', {})) as { items: { id: string; kind: string }[] };
  const question = items.find(({ kind }) => kind === 'question')!;
  await room.press(
    'posts.sendAnswer',
    { id: question.id, form: formId(3), answer: '=HYPERLINK("x")' },
    OTHER,
  );
  await room.press(
    'posts.sendHelped',
    { id: items.find(({ kind }) => kind !== 'question')!.id, amount: '3', measure: 'hours', period: 'week' },
    OTHER,
  );
  await room.press('posts.saveDraft', aForm({ titleEn: 'Nobody’s business', form: formId(4) }));
  return room;
}

const exported = async (room: PostsRoom) =>
  ((await room.call('get', '/posts/export', {})) as { items: object[] }).items;
const bring = (room: PostsRoom, format: string, content: string) =>
  room.call('post', '/posts/import', { body: { format, content } });

describe('posts: leaving and arriving', () => {
  for (const format of ['json', 'csv'] as const)
    it(`takes everything along as ${format}: what arrives is what left`, async () => {
      const from = await aFullRoom();
      const to = aPostsRoom();
      const content =
        format === 'json'
          ? JSON.stringify({ items: await exported(from) })
          : ((await from.call('get', '/posts/export.csv', {})) as string);

      const first = await bring(to, format, content);
      const second = await bring(to, format, content);

      assert.deepEqual(first, { brought: 2, known: 0, refused: [] });
      assert.deepEqual(second, { brought: 0, known: 2, refused: [] });
      assert.deepEqual(await exported(to), await exported(from));
      assert.deepEqual(await to.tell(), [], 'nobody is told');
    });

  for (const format of ['json', 'csv'] as const)
    it(`takes every field of every kind along as ${format}`, async () => {
      const everything = POST_KINDS.map((kind, index) => ({
        ...{ id: `post-${index}`, kind, state: index % 2 === 0 ? 'published' : 'archived' },
        ...{ title: own(`Teitl ${index}`), summary: own('Crynodeb,\n"dwy" linell') },
        ...{ link: 'https://example.org/?a=1&b=2', topics: ['ai', 'data'], sector: 'health' },
        ...{ details: WHOLE_DETAILS, machineSide: 'cy', translationWanted: true },
        ...{ publishedAt: '2026-07-01T08:00:00.000Z', editedAt: '2026-07-02T08:00:00.000Z' },
        ...{ authorOrganisation: 'Cyngor Prawf', source: '@Ffrwd' },
        answers: [{ id: 'a', text: '=1+1', language: 'cy', at: '2026-07-03T08:00:00.000Z' }],
        accepted: 'a',
        helped: [
          { at: '2026-07-04T08:00:00.000Z', benefit: { amount: 3, measure: 'hours', period: 'week' } },
          { at: '2026-07-05T08:00:00.000Z' },
        ],
      }));
      const [first, second] = [aPostsRoom(), aPostsRoom()];

      const arrived = await bring(first, 'json', JSON.stringify(everything));
      const left =
        format === 'json'
          ? JSON.stringify(await exported(first))
          : ((await first.call('get', '/posts/export.csv', {})) as string);
      await bring(second, format, left);

      assert.deepEqual(arrived, { brought: POST_KINDS.length, known: 0, refused: [] });
      assert.deepEqual(Object.keys(WHOLE_DETAILS).sort(), Object.keys(detailsSchema.shape).sort());
      const byId = (items: object[]) => (items as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));
      assert.deepEqual(byId(await exported(second)), everything);
      const { card } = await second.press('posts.show', { id: 'post-0' });
      assert.ok(textsOf(card).includes('From this source: @Ffrwd'));
    });

  it('says of an imported post which organisation it came from', async () => {
    const room = aPostsRoom();
    const [one] = await exported(await aFullRoom());

    await bring(room, 'json', JSON.stringify([{ ...one, id: 'brought' }]));

    const { card } = await room.press('posts.show', { id: 'brought' });
    assert.ok(textsOf(card).includes('From a member of: Test Council'));
  });

  it('reads a file that was made by hand, all columns of it', async () => {
    const room = aPostsRoom();
    const rows = [
      'id,kind,state,publishedAt,titleEn,summaryEn,topics,sector,organisation,technologies,benefitAmount,benefitMeasure,benefitPeriod'.split(
        ',',
      ),
      ['one', 'case-study', 'archived', '2026-07-01T08:00:00Z', 'By hand', 'Typed in.', 'ai; data', 'health'],
    ];
    rows[1]!.push('Another Council', 'OCR; UiPath', '1,250', 'hours', 'year');

    const arrived = await bring(room, 'csv', csvOf(rows));

    assert.deepEqual(arrived, { brought: 1, known: 0, refused: [] });
    const [one] = (await exported(room)) as { details?: object; topics: string[]; state: string }[];
    assert.deepEqual([one?.topics, one?.state], [['ai', 'data'], 'archived']);
    assert.deepEqual(one?.details, {
      ...{ organisation: 'Another Council', technologies: ['OCR', 'UiPath'] },
      benefit: { amount: 1250, measure: 'hours', period: 'year' },
    });
  });

  it('takes no draft along, and nobody’s id', async () => {
    const text = JSON.stringify(await exported(await aFullRoom()));

    assert.doesNotMatch(text, /Nobody’s business|member-1|member-2|tenant-1/);
  });

  it('has no cell that a spreadsheet would run', async () => {
    const rows = readCsv((await (await aFullRoom()).call('get', '/posts/export.csv', {})) as string)!;

    assert.deepEqual(
      rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
  });

  it('says which entries it did not take, and why, and takes the others', async () => {
    const items = await exported(await aFullRoom());
    const bad = [
      { ...items[0], id: 'bad-1', kind: 'poem' },
      7,
      { ...items[0], id: 'bad-2', link: 'javascript:alert(1)' },
    ];

    const { brought, refused } = (await bring(aPostsRoom(), 'json', JSON.stringify([...items, ...bad]))) as {
      brought: number;
      refused: { place: number; why: string }[];
    };

    assert.equal(brought, 2);
    assert.deepEqual(
      refused.map(({ place }) => place),
      [3, 4, 5],
    );
    assert.match(refused[0]!.why, /kind/);
  });

  it('takes in nothing that was not public where it came from', async () => {
    const [one] = await exported(await aFullRoom());
    const hidden = ['draft', 'review', 'withdrawn'].map((state) => ({ ...one, id: `old-${state}`, state }));
    const room = aPostsRoom();

    const { brought, refused } = (await bring(room, 'json', JSON.stringify(hidden))) as {
      brought: number;
      refused: unknown[];
    };

    assert.deepEqual([brought, refused.length], [0, 3]);
    assert.deepEqual(await exported(room), []);
  });

  it('takes signs that turn a text around out of all that arrives', async () => {
    const [one] = await exported(await aFullRoom());
    const turned = 'abc\u202Efdp.exe';
    const answer = { id: 'a', text: turned, language: 'en', at: '2026-07-14T13:00:00Z' };
    const words = { title: { en: turned }, summary: { en: turned } };
    const room = aPostsRoom();

    await bring(
      room,
      'json',
      JSON.stringify([
        { ...one, ...words, id: 'turned', kind: 'question', details: {}, source: turned, answers: [answer] },
      ]),
    );

    const text = JSON.stringify(await exported(room));
    assert.ok(text.includes('abcfdp.exe'));
    assert.doesNotMatch(text, /\u202E|\\u202e/);
  });

  for (const [format, content] of [
    ['json', '{'],
    ['json', '{"posts":[]}'],
    ['csv', '"never ends'],
    ['csv', '\n\n'],
  ] as const)
    it(`refuses ${JSON.stringify(content)} as ${format} whole`, async () => {
      await assert.rejects(bring(aPostsRoom(), format, content), { code: 'import_unreadable' });
    });

  it('reads back every file that it writes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const plain = rows.map((row) =>
            row.map((cell) => cell.replace(/^[=+\-@\t\r＝＋－＠]+/u, '').replace(/\r/g, '')),
          );
          const kept = plain.filter((row) => row.some((cell) => cell !== ''));

          assert.deepEqual(readCsv(csvOf(kept)), kept);
        },
      ),
    );
  });
});
