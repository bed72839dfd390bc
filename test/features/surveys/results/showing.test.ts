import assert from 'node:assert/strict';
import type { BytesPage, FilePage, HtmlPage } from '../../../../src/chat/serving/page.ts';
import { plantSampleSurvey } from '../../../../src/features/surveys/index.ts';
import { themesOf } from '../../../../src/features/surveys/results/comments/themes.ts';
import { SAMPLE_ID } from '../../../../src/features/surveys/sample-survey.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { codeOf, drawn, openSurveyWorld, OPENED, pulseAnswers } from '../../../support/survey-world.ts';

const LANGUAGES = ['cy', 'en'] as const;

/** A house whose sample survey has closed. */
async function withSample() {
  const database = openSqliteDatabase(':memory:');
  await plantSampleSurvey(database, () => OPENED);
  const world = openSurveyWorld(database);
  const open = async (path: string) => {
    const parts = path.split('/');
    for (const page of world.feature.pages ?? []) {
      const pattern = page.path.split('/');
      if (pattern.length !== parts.length) continue;
      if (!pattern.every((part, at) => part.startsWith(':') || part === parts[at])) continue;
      const params = Object.fromEntries(
        pattern.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), parts[at]!]] : [])),
      );
      return page.open({ params, query: {} });
    }
    throw new Error(`no page ${path}`);
  };
  const publish = () => world.call('post', '/surveys/:id/publish', { id: SAMPLE_ID });
  return { ...world, open, publish };
}

/** Every number that stands as a count in a text: `25 · 42%` or in a cell of its own. */
const countsIn = (html: string): number[] =>
  [...html.matchAll(/<td>(\d+)<\/td>/g)].map(([, count]) => Number(count));

describe('the page of a survey’s results', () => {
  it('is not there before a manager publishes it, and not any more once it is withdrawn', async () => {
    const house = await withSample();
    const kinds: string[] = [];
    const look = async () => kinds.push((await house.open(`/surveys/${SAMPLE_ID}/en`)).kind);

    await look();
    await house.publish();
    await look();
    await house.call('post', '/surveys/:id/unpublish', { id: SAMPLE_ID });
    await look();

    assert.deepEqual(kinds, ['missing', 'html', 'missing']);
    assert.equal((await house.open('/surveys/no-such-survey')).kind, 'missing');
  });

  for (const language of LANGUAGES) {
    it(`has each chart with the same figures in a table beside it, rounded, in ${language}`, async () => {
      const house = await withSample();
      await house.publish();

      const { body } = (await house.open(`/surveys/${SAMPLE_ID}/${language}`)) as HtmlPage;

      assert.equal([...body.matchAll(/<svg [^>]*role="img" aria-label="[^"]{20,}"/g)].length, 4);
      assert.equal([...body.matchAll(/<table>/g)].length, 4);
      assert.ok(countsIn(body).length > 10);
      assert.ok(countsIn(body).every((count) => count % 5 === 0));
      assert.match(
        body,
        language === 'cy' ? /O’r rhai a atebodd: o leiaf 60/ : /Of those who answered: at least 60/,
      );
      assert.ok(!/\bsignificant|margin of error\b/.test(body));
    });
  }

  it('hands out CSV, a workbook and pictures of charts, with the same counts', async () => {
    const house = await withSample();
    await house.publish();

    const csv = (await house.open(`/surveys/${SAMPLE_ID}/en/results.csv`)) as FilePage;
    const xlsx = (await house.open(`/surveys/${SAMPLE_ID}/cy/results.xlsx`)) as BytesPage;
    const png = (await house.open(`/surveys/${SAMPLE_ID}/cy/practices.png`)) as BytesPage;

    const api = (await house.call('get', '/surveys/:id/results', { id: SAMPLE_ID })) as {
      questions: { figures: { count: number | null }[] }[];
    };
    const counts = api.questions.flatMap(({ figures }) => figures.map(({ count }) => count));
    const inFile = csv.content
      .split('\r\n')
      .flatMap((row) => /Everyone who answered,.*,(\d+|\[k\]),(?:[\d.]+|\[k\]),,$/.exec(row)?.[1] ?? [])
      .map((count) => (count === '[k]' ? 0 : Number(count)));
    assert.deepEqual(inFile, counts);
    assert.equal(xlsx.content.subarray(0, 2).toString(), 'PK');
    assert.deepEqual([...png.content.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    const inEnglish = (await house.open(`/surveys/${SAMPLE_ID}/en/practices.png`)) as BytesPage;
    // Twice as wide as it is drawn; the words of each language are its own.
    for (const { content } of [png, inEnglish]) assert.equal(content.readUInt32BE(16), 2 * 420);
    assert.notDeepEqual(inEnglish.content, png.content);
    assert.match(csv.content, /The two highest ratings/);
    assert.match(csv.content, /Channels asked: 12\. Organisations: 12\. Members of those channels: 240/);
    assert.equal((await house.open(`/surveys/${SAMPLE_ID}/cy/nothing.png`)).kind, 'missing');
  });
});

describe('comments', () => {
  const COMMENT = 'a ${x} **b** [c](http://d)';

  /** A survey that so many answered, all of them with a comment unless told. */
  async function answered(people: number, withComment = people) {
    const world = openSurveyWorld();
    const id = await world.open();
    for (let member = 0; member < people; member += 1) {
      const comment = member < withComment ? `${COMMENT} ${member}` : '';
      const typed = pulseAnswers(id, { q1: `${(member % 4) + 1}`, q5: comment });
      await world.press('surveys.answer', typed, `member-${member}`);
    }
    const items = async () =>
      (
        (await world.call('get', '/surveys/:id/comments', { id })) as {
          items: { id: string; text: string }[];
        }
      ).items;
    return { world, id, items, close: () => world.call('post', '/surveys/:id/close', { id }) };
  }
  const asManager = { scope: 'personal', isManager: true } as const;

  it('are read by managers only after the close, and only if ten people wrote one, as the card promises', async () => {
    const many = await answered(12);
    const few = await answered(25, 9);

    assert.equal(await codeOf(many.items()), 'survey_still_open');
    assert.equal(
      await codeOf(many.world.press('surveys.comments', { surveyId: many.id }, 'manager', asManager)),
      'survey_still_open',
    );
    await many.close();
    await few.close();

    assert.equal((await many.items()).length, 12);
    assert.deepEqual(await few.items(), []);
    const results = (await few.world.call('get', '/surveys/:id/results', { id: few.id })) as {
      questions: { n: number | null; mark: string | null }[];
    };
    assert.deepEqual([results.questions[4]?.n, results.questions[4]?.mark], [null, 'c']);
  });

  it('need as many as the manager chose, where that is more', async () => {
    const world = openSurveyWorld();
    const rules = { threshold: 10, textThreshold: 14 };
    const id = await world.open({ template: 'ai-readiness-pulse', rules });
    const [opening] = await world.due();
    for (let member = 0; member < 14; member += 1)
      await world.press('surveys.answer', pulseAnswers(id, { q5: COMMENT }), `member-${member}`);
    await world.call('post', '/surveys/:id/close', { id });

    // On a step of the rounding, and the card says so beforehand.
    assert.match(drawn(opening?.editions.en.card), /at least 15 people have written one/);
    assert.deepEqual(await world.call('get', '/surveys/:id/comments', { id }), { items: [] });
  });

  it('are seen by members once a manager lets them through, as they were typed', async () => {
    const { world, id, items, close } = await answered(12);
    await close();
    const [first, second] = await items();
    const shown = async () =>
      ((await world.call('get', '/surveys/:id/results', { id })) as { questions: { comments: string[] }[] })
        .questions[4]!.comments;

    assert.deepEqual(await shown(), []);
    await world.press(
      'surveys.moderate',
      { surveyId: id, remark: first!.id, state: 'shown' },
      'manager',
      asManager,
    );
    await world.press(
      'surveys.moderate',
      { surveyId: id, remark: second!.id, state: 'held-back' },
      'manager',
      asManager,
    );

    assert.deepEqual(await shown(), [first!.text]);
    assert.match(first!.text, /^a \$\{x\} \*\*b\*\* \[c\]\(http:\/\/d\) \d+$/);
  });

  it('stand on the card of the results once they are let through, ten of them, with how many others there are', async () => {
    const { world, id, items, close } = await answered(14);
    await close();
    const look = async (edition: 'cy' | 'en') =>
      drawn((await world.press('surveys.results', { surveyId: id }, 'member-1', { edition })).card);
    assert.doesNotMatch(await look('en'), /http:.{2}d/);
    for (const { id: comment } of await items())
      await world.call('post', '/surveys/:id/comments/:comment', {
        id,
        params: { comment },
        body: { state: 'shown' },
      });

    const en = await look('en');
    assert.equal(en.split('[c](http://d)').length - 1, 10);
    assert.match(en, /Other comments: 4\./);
    assert.match(await look('cy'), /Nifer y sylwadau eraill: 4\./);
    assert.ok(Buffer.byteLength(en) < 28_000);
  });

  it('lie in an order that has nothing to do with that in which they came', async () => {
    const { items, close } = await answered(20);
    await close();

    const came = (await items()).map(({ text }) => Number(text.slice(COMMENT.length)));

    assert.notDeepEqual(
      came,
      [...came].sort((a, b) => a - b),
    );
    assert.deepEqual(Object.keys((await items())[0]!).sort(), ['id', 'question', 'state', 'text']);
  });

  it('have words in common that are counted, once three have them', () => {
    assert.deepEqual(themesOf(['More training please', 'Training on Fridays', 'training!', 'Fridays']), [
      { word: 'training', comments: 3 },
    ]);
  });
});

describe('interim results', () => {
  const OWN = {
    title: { cy: 'Te', en: 'Tea' },
    rules: { threshold: 10, interim: true },
    questions: [
      {
        id: 'tea',
        type: 'choice',
        text: { cy: 'Te?', en: 'Tea?' },
        options: [
          { cy: 'Ie', en: 'Yes' },
          { cy: 'Na', en: 'No' },
        ],
      },
    ],
  };

  it('are looked for once a day, and told again only when enough have answered since', async () => {
    const world = openSurveyWorld();
    const id = await world.open(OWN);
    let members = 0;
    const answer = async (count: number) => {
      for (let at = 0; at < count; at += 1) {
        members += 1;
        await world.press(
          'surveys.answer',
          { surveyId: id, q1: members % 2 ? 'o1' : 'o2' },
          `member-${members}`,
        );
      }
    };
    const results = async () =>
      (await world.call('get', '/surveys/:id/results', { id })) as { ballots: number; withheld: boolean };

    await world.due();
    await answer(22);
    await world.due();
    assert.equal((await results()).withheld, true, 'not on the day of the opening');
    world.days(1);
    await world.due();
    assert.deepEqual([(await results()).withheld, (await results()).ballots], [false, 20]);
    await answer(9);
    world.days(2);
    await world.due();
    assert.equal((await results()).ballots, 20, 'nine new ones are too few');
    await world.call('post', '/surveys/:id/close', { id });
    assert.equal((await results()).ballots, 20, 'after the close, too');
    const card = (await world.press('surveys.results', { surveyId: id }, 'member-1')).card;
    assert.match(drawn(card), /Too few people answered after that/);
  });
});
