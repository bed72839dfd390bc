import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BotError } from '../../../../src/lib/errors.ts';
import { openWeb } from '../../../../src/web/index.ts';
import { aFaqRoom, aReader, type FaqRoom } from '../../../support/faq-room.ts';
import { readHere } from '../../../support/read-here.ts';
import { openStubWeb, saying } from '../../../support/web/open-stub-web.ts';

const ROBOTS = { language: 'en', slug: 'using-robots' };
const PAGE = 'https://www.gov.example/robots';
const DAY_MS = 24 * 60 * 60 * 1000;

const aRoom = (changes: Parameters<typeof aFaqRoom>[0] = {}): FaqRoom =>
  aFaqRoom({
    guidesFolder: path.join(tmpdir(), 'cylch-no-such-folder'),
    readFile: readHere,
    ...changes,
  });

const BODY = `# Using robots

Robots copy what people do all day.

## What is a robot? {#what-a-robot-is}

A robot is a program that copies what people do.

## Costs

A licence costs money by the year, and somebody must look after it.
`;

const HEAD = `---
title: Using robots
owner: Digital lead
topics: [automation]
questions:
  costs:
    - how much is the bot
answers:
  costs:
    - question: Who pays for the robot?
      ways:
        - whose budget is it
      answer: The service that uses it pays, from its own budget.
---
`;
const WELSH = `---
title: Defnyddio robotiaid
answers:
  costs:
    - question: Pwy sy’n talu am y robot?
      ways:
        - cyllideb pwy yw hi
      answer: Y gwasanaeth sy’n ei ddefnyddio sy’n talu, o’i gyllideb ei hun.
---
# Defnyddio robotiaid

Mae robotiaid yn copïo’r hyn mae pobl yn ei wneud.

## Beth yw robot? {#what-a-robot-is}

Rhaglen sy’n copïo’r hyn mae pobl yn ei wneud yw robot.

## Costau {#costs}

Mae trwydded yn costio arian bob blwyddyn.
`;

async function put(room: FaqRoom, content: string, where: object = ROBOTS) {
  const draft = await room.calls('post', '/guides', {
    name: 'robots.md',
    content: Buffer.from(content).toString('base64'),
  });
  const { id } = draft as { id: string };
  await room.calls('post', '/guides/drafts/:id/publish', { ...where, topics: ['automation'] }, { id });
  return draft;
}

interface Wordings {
  readonly questions?: Record<string, string[]>;
  readonly answers?: Record<string, { question: string; ways: string[]; answer: string }[]>;
}
const said = async (room: FaqRoom) =>
  (await room.calls('get', '/guides/:language/:slug/questions', undefined, ROBOTS)) as Wordings;
const say = (room: FaqRoom, wordings: Wordings, guide = ROBOTS) =>
  room.calls('patch', '/guides/:language/:slug/questions', wordings, guide);
const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

const PAYS = /The service that uses it pays/;
const ANSWERS = {
  costs: [
    {
      question: 'Who pays for the robot?',
      ways: ['whose budget is it'],
      answer: 'The service that uses it pays.',
    },
  ],
};

describe('Front matter of a guide that is brought', () => {
  it('carries the answers that its owner wrote, as that of a shipped guide does', async () => {
    const room = aRoom();
    await put(room, HEAD + BODY);

    for (const question of ['Who pays for the robot?', 'whose budget is it?']) {
      const { text } = await room.asks(question);
      assert.match(text!, PAYS, question);
      assert.match(text!, /#costs/, 'with its source');
    }
  });

  it('answers the same in the other language, in the same place', async () => {
    const room = aRoom();
    await put(room, HEAD + BODY);
    await put(room, WELSH, { language: 'cy', slug: 'using-robots' });

    const welsh = await room.asks('Pwy sy’n talu am y robot?', aReader({ edition: 'cy' }));
    const { card } = await room.asks('Who pays for the robot?');
    const other = (card!.data.buttons as { verb: string; data: unknown }[]).find(
      ({ verb }) => verb === 'faq.show',
    );

    assert.match(welsh.text!, /Y gwasanaeth sy’n ei ddefnyddio/);
    assert.match(
      JSON.stringify(await room.presses('faq.show', other!.data)),
      /Y gwasanaeth sy’n ei ddefnyddio/,
    );
  });

  it('is said to be looked at where it speaks of a section that is not there, or answers a question twice', async () => {
    const stray = HEAD.replaceAll('costs:', 'no-such-section:');
    const twice = HEAD.replace('whose budget is it', 'who pays for the robot');
    for (const head of [stray, twice])
      assert.deepEqual((await put(aRoom(), head + BODY)).warnings, ['strayWordings']);
    assert.deepEqual((await put(aRoom(), HEAD + BODY)).warnings, []);
  });

  it('holds on in a next version that says nothing of its sections, for those that are still there', async () => {
    const room = aRoom();
    await put(room, HEAD + BODY);

    await put(room, BODY.replace('by the year', 'by the month'));

    assert.match((await room.asks('Who pays for the robot?')).text!, PAYS);
    await put(room, BODY.replace(/## Costs[\s\S]*/, ''));
    assert.doesNotMatch((await room.asks('Who pays for the robot?')).text!, PAYS);
  });
});

describe('Ways of asking, and answers, of a guide that is brought', () => {
  it('can be given to any guide afterwards, as its next version', async () => {
    const room = aRoom();
    await put(room, BODY);
    assert.deepEqual(await said(room), { questions: {}, answers: {} });

    const { current } = await say(room, { questions: { costs: ['how much is the bot'] }, answers: ANSWERS });

    assert.equal(current, 2);
    assert.match((await room.asks('whose budget is it?')).text!, PAYS);
    assert.match((await room.asks('how much is the bot')).text!, /#costs/);
  });

  it('stay as they are where they are left out, and go where they are taken away', async () => {
    const room = aRoom();
    await put(room, HEAD + BODY);

    await say(room, { questions: { costs: ['price of a robot'] } });
    assert.deepEqual(Object.keys((await said(room)).answers!), ['costs']);

    await say(room, { questions: {}, answers: {} });
    assert.deepEqual(await said(room), { questions: {}, answers: {} });
    assert.doesNotMatch((await room.asks('Who pays for the robot?')).text!, PAYS);
  });

  it('come back with the version that had them', async () => {
    const room = aRoom();
    await put(room, BODY);
    await say(room, { answers: ANSWERS });
    const restore = (version: number) =>
      room.calls('post', '/guides/:language/:slug/restore', { version }, ROBOTS);

    await restore(1);
    assert.deepEqual(await said(room), { questions: {}, answers: {} });

    await restore(2);
    assert.deepEqual((await said(room)).answers, ANSWERS);
  });

  it('are refused whole for a section that is not there, and where one question is answered twice', async () => {
    const room = aRoom();
    await put(room, BODY);
    const [answer] = ANSWERS.costs;

    await assert.rejects(say(room, { questions: { nowhere: ['x y z'] } }), failsWith('guide_wordings'));
    await assert.rejects(say(room, { answers: { costs: [answer!, answer!] } }), failsWith('guide_wordings'));

    assert.deepEqual(await said(room), { questions: {}, answers: {} });
    const { versions } = await room.calls('get', '/guides/:language/:slug/history', undefined, ROBOTS);
    assert.equal((versions as unknown[]).length, 1);
  });

  it('cannot be given to a guide that is not there, or that comes with the bot', async () => {
    await assert.rejects(say(aRoom(), { answers: {} }), failsWith('guide_not_found'));
    const shipped = { language: 'en', slug: 'getting-started-with-automation' };
    await assert.rejects(say(aFaqRoom(), { answers: {} }, shipped), failsWith('guide_not_brought'));
  });

  it('hold on when the page of a guide changes, which is read again every day', async () => {
    const web = await openStubWeb();
    try {
      const html = (costs: string) =>
        `<!doctype html><html lang="en"><main><h1>Using robots</h1><p>Robots copy what people do.</p><h2>What is a robot?</h2><p>A robot is a program that copies what people do.</p><h2>Costs</h2><p>${costs}</p></main></html>`;
      web.pages.set(PAGE, saying(html('A licence costs money by the year.')));
      const room: FaqRoom = aRoom({
        fetchWeb: openWeb({ ...web, clock: () => room.now, agent: 'Cylch' }),
        guideHosts: ['www.gov.example'],
      });
      const { id } = (await room.calls('post', '/guides/pages', { url: PAGE })) as { id: string };
      await room.calls('post', '/guides/drafts/:id/publish', ROBOTS, { id });
      await say(room, { answers: ANSWERS });
      web.pages.set(PAGE, saying(html('A licence costs money by the month.')));

      room.now = new Date(room.now.getTime() + DAY_MS);
      await room.ticks(room.now);

      const { body } = await room.browses('/guides/:language/:slug', ROBOTS);
      assert.match(body, /by the month/);
      assert.match((await room.asks('Who pays for the robot?')).text!, PAYS);
    } finally {
      await web.close();
    }
  });
});
