import assert from 'node:assert/strict';
import { KIND_FIELDS } from '../../../../src/features/posts/kinds/fields.ts';
import { POST_KINDS } from '../../../../src/features/posts/kinds/kinds.ts';
import { aForm, aPostsRoom, AUTHOR, OTHER, textsOf, valuesOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const CASE_STUDY = {
  ...{ whole: true, kind: 'case-study', sector: 'health', technologies: 'Power Automate, OCR' },
  ...{
    problemEn: 'Copied by hand.',
    approachEn: 'A robot.',
    lessonsEn: 'Measure first.',
    risksEn: 'A person checks.',
  },
  ...{ organisation: '', cost: '£4,000', contact: 'team page', transparency: 'https://gov.example/record' },
  ...{ benefitAmount: '1,250', benefitMeasure: 'hours', benefitPeriod: 'year' },
};

describe('posts: kinds', () => {
  for (const kind of POST_KINDS)
    it(`has a form of its own for ${kind}, with its questions and no others`, async () => {
      const card = await aPostsRoom().open('posts.write', { kind });

      const ids = valuesOf(fillCard(card).body, 'id').map((id) =>
        String(id).replace(/(?:Cy|En|Amount|Measure|Period)$/, ''),
      );
      const own = KIND_FIELDS[kind].map(({ name }) => name);
      assert.deepEqual(
        own.filter((name) => !ids.includes(name)),
        [],
      );
      assert.ok(!ids.includes('kind'));
    });

  it('keeps what a case study tells, and shows it on its card and in the API', async () => {
    const room = aPostsRoom();

    const { card } = await room.publish(aForm(CASE_STUDY));
    const { items } = (await room.call('get', '/posts', {})) as {
      items: { details: unknown; sector: string; id: string }[];
    };

    assert.equal(textsOf(card)[0], 'Thank you. Your post is published.');
    assert.deepEqual(items[0]!.details, {
      problem: { en: 'Copied by hand.' },
      approach: { en: 'A robot.' },
      technologies: ['Power Automate', 'OCR'],
      cost: '£4,000',
      benefit: { amount: 1250, measure: 'hours', period: 'year' },
      lessons: { en: 'Measure first.' },
      risks: { en: 'A person checks.' },
      contact: 'team page',
      transparency: 'https://gov.example/record',
    });
    assert.equal(items[0]!.sector, 'health');
    const shown = textsOf((await room.press('posts.show', { id: items[0]!.id })).card);
    for (const text of ['Copied by hand.', 'Hours saved: 1,250 (every year)', 'Health'])
      assert.ok(shown.includes(text), text);
  });

  it('says what is wrong with an answer, and gives back all that was typed', async () => {
    const wrong = {
      ...{
        benefitAmount: 'lots',
        transparency: 'http://x',
        technologies: 'x'.repeat(61),
        problemEn: 'x'.repeat(601),
      },
    };

    const { card } = await aPostsRoom().publish(aForm({ ...CASE_STUDY, ...wrong }));

    const texts = textsOf(card).map(String);
    for (const beginning of [
      '• Give a number',
      '• This link must',
      '• Give short names',
      '• This answer is too long',
    ])
      assert.ok(
        texts.some((text) => text.startsWith(beginning)),
        beginning,
      );
    for (const value of ['lots', 'x'.repeat(601)])
      assert.ok(valuesOf(fillCard(card!).body, 'value').includes(value));
  });

  it('shows a post in one language as such, and takes the other side from whoever offers it', async () => {
    const room = aPostsRoom();
    await room.publish(aForm({ wantsTranslation: 'true' }));
    const { items } = (await room.call('get', '/posts', {})) as { items: { id: string; title: object }[] };
    const { id } = items[0]!;

    const wanted = await room.says('translate', OTHER);
    await room.press(
      'posts.sendTranslation',
      { id, title: 'Robot sy’n copïo', summary: 'Gyda’r nos.' },
      OTHER,
    );
    await room.press('posts.takeTranslation', { id });
    const after = (await room.call('get', '/posts/:id', { params: { id } })) as { title: unknown };

    assert.equal(wanted[0]?.card?.template, 'posts/list');
    assert.equal(room.sent.length, 1);
    assert.deepEqual(after.title, { cy: 'Robot sy’n copïo', en: 'A robot that copies' });
  });

  it('never shows a machine’s words without saying so, until a person has written over them', async () => {
    const room = aPostsRoom();
    const { id } = (await room.call('post', '/posts', {
      body: {
        ...{ kind: 'news', topics: ['ai'], machineSide: 'cy' },
        title: { cy: 'Robotiaid', en: 'Robots' },
        summary: { cy: 'Yma.', en: 'Here.' },
      },
    })) as { id: string };
    const mark = 'The Welsh is a machine translation';
    const shown = async () => {
      const [message] = await room.says('posts', {
        ...AUTHOR,
        edition: 'both',
      });
      return JSON.stringify(fillCard(message!.card!)).includes(mark);
    };

    const before = await shown();
    await room.call('patch', '/posts/:id', {
      params: { id },
      body: { title: { cy: 'Y robotiaid', en: 'Robots' } },
    });

    assert.deepEqual([before, await shown()], [true, false]);
  });
});
