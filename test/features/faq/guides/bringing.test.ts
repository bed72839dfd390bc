import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBytes } from '../../../../src/features/faq/reading/read-bytes.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { aFaqRoom, FAQ_NOW, type FaqRoom } from '../../../support/faq-room.ts';

const NOWHERE = path.join(tmpdir(), 'cylch-no-such-folder');
const GUIDE = '/guides/:language/:slug';
const ROBOTS = { language: 'en', slug: 'using-robots' };

const MARKDOWN = {
  en: '# Using robots\n\nRobots copy.\n\n## What is a robot?\n\nA robot is a program that copies what people do.\n\n## Costs\n\nA licence costs money by the year.\n',
  cy: '# Defnyddio robotiaid\n\nMae robotiaid yn copïo.\n\n## Beth yw robot?\n\nRhaglen sy’n copïo’r hyn mae pobl yn ei wneud yw robot.\n\n## Costau\n\nMae trwydded yn costio arian bob blwyddyn.\n',
};

/** A room with an empty shelf, where files are read without another process. */
const anEmptyRoom = (changes: Parameters<typeof aFaqRoom>[0] = {}): FaqRoom =>
  aFaqRoom({ guidesFolder: NOWHERE, readFile: readBytes, ...changes });

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function bring(room: FaqRoom, content: string, name = 'robots.md'): Promise<string> {
  return String((await room.calls('post', '/guides', { name, content: base64(content) })).id);
}

/** Publishes a draft where it was proposed, unless told. */
async function publish(room: FaqRoom, id: string, changes: object = {}) {
  const { proposed } = await room.calls('get', '/guides/drafts/:id', undefined, { id });
  const { language, slug } = proposed as { language: string; slug: string };
  return room.calls('post', '/guides/drafts/:id/publish', { language, slug, ...changes }, { id });
}

async function put(room: FaqRoom, content: string, changes: object = {}) {
  return publish(room, await bring(room, content), changes);
}

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;
const anchorsOn = (body: string): readonly string[] =>
  [...body.matchAll(/<h2 id="([a-z][\w-]*)"/g)].map(([, anchor = '']) => anchor);

describe('A guide that is brought', () => {
  it('is a draft first, which says how it was read, and which nobody sees', async () => {
    const room = anEmptyRoom();

    const draft = await room.calls('post', '/guides', { name: 'robots.md', content: base64(MARKDOWN.en) });

    assert.equal(draft.title, 'Using robots');
    assert.equal(draft.language, 'en');
    assert.deepEqual(
      (draft.sections as { heading: string }[]).map(({ heading }) => heading),
      ['What is a robot?', 'Costs'],
    );
    assert.equal((draft.proposed as { slug: string }).slug, 'using-robots');
    assert.equal((await room.browses(GUIDE, ROBOTS)).kind, 'missing');
  });

  it('has its page, its place on the list and its answers once it is published', async () => {
    const room = anEmptyRoom();

    await put(room, MARKDOWN.en, { owner: 'Digital lead' });

    const page = await room.browses(GUIDE, ROBOTS);
    assert.match(page.body, /<h2 id="costs">/);
    assert.match(page.body, /Digital lead/);
    assert.match((await room.types('guides')).text!, /Using robots/);
    assert.match((await room.asks('What is a robot?')).text!, /copies what people do/);
  });

  it('is published once, however often that is asked for', async () => {
    const room = anEmptyRoom();
    const id = await bring(room, MARKDOWN.en);

    const [first, second] = await Promise.allSettled([publish(room, id), publish(room, id)]);

    assert.equal([first, second].filter(({ status }) => status === 'fulfilled').length >= 1, true);
    const history = await room.calls('get', '/guides/:language/:slug/history', undefined, ROBOTS);
    assert.equal((history.versions as unknown[]).length, 1);
    await assert.rejects(publish(room, id), failsWith('guide_draft_gone'));
  });

  it('shares the anchors of its twin, so that each section leads to the same one in the other language', async () => {
    const room = anEmptyRoom();
    await put(room, MARKDOWN.en);

    await put(room, MARKDOWN.cy, { slug: 'using-robots' });

    const cy = await room.browses(GUIDE, { language: 'cy', slug: 'using-robots' });
    assert.match(cy.body, /Defnyddio|trwydded/);
    assert.ok(cy.body.includes('href="/guides/en/using-robots#costs"'));
    assert.equal(cy.alternate, '/guides/en/using-robots');
  });

  it('keeps its links when a new version moves, renames and drops sections', async () => {
    const room = anEmptyRoom();
    await put(room, MARKDOWN.en);

    await put(
      room,
      '# Using robots\n\n## Money\n\nA licence costs money by the year.\n\n## Risks\n\nThere are some.\n',
    );

    const { body } = await room.browses(GUIDE, ROBOTS);
    assert.deepEqual(anchorsOn(body).slice(0, 2), ['costs', 'risks']);
    assert.match(body, /id="what-is-a-robot"/);
    assert.match(body, /What is a robot\?/);
  });

  it('keeps its history: an earlier version can be restored, and so can a guide that was removed', async () => {
    const room = anEmptyRoom();
    await put(room, MARKDOWN.en);
    await put(room, MARKDOWN.en.replace('by the year', 'by the day'));
    const costs = async () => (await room.browses(GUIDE, ROBOTS)).body;
    assert.match(await costs(), /by the day/);

    await room.calls('post', '/guides/:language/:slug/restore', { version: 1 }, ROBOTS);
    assert.match(await costs(), /by the year/);

    await room.calls('delete', GUIDE, undefined, ROBOTS);
    assert.equal((await room.browses(GUIDE, ROBOTS)).kind, 'missing');

    const back = await room.calls('post', '/guides/:language/:slug/restore', { version: 2 }, ROBOTS);
    assert.equal(back.current, 4);
    assert.match(await costs(), /by the day/);
  });

  it('shows in another process within ten seconds, and there as well when it is removed', async () => {
    const database = openSqliteDatabase(':memory:');
    const here = anEmptyRoom({ database });
    const there = anEmptyRoom({ database });
    assert.equal((await there.browses(GUIDE, ROBOTS)).kind, 'missing');

    await put(here, MARKDOWN.en);
    there.now = new Date(FAQ_NOW.getTime() + 10_000);
    assert.equal((await there.browses(GUIDE, ROBOTS)).kind, 'html');

    await here.calls('delete', GUIDE, undefined, ROBOTS);
    there.now = new Date(FAQ_NOW.getTime() + 20_000);
    assert.equal((await there.browses(GUIDE, ROBOTS)).kind, 'missing');
  });

  it('takes the place of the guide of the folder with its name, and gives it back to nobody', async () => {
    const room = aFaqRoom({ readFile: readBytes });
    const params = { language: 'en', slug: 'business-case' };

    await put(room, '# Building a business case\n\n## Risks\n\nNew words on risks.\n');
    const { body } = await room.browses(GUIDE, params);
    await room.calls('delete', GUIDE, undefined, params);

    assert.match(body, /New words on risks/);
    assert.match(body, /id="risks"/);
    assert.equal((await room.browses(GUIDE, params)).kind, 'missing');
  });

  it('cannot be removed when it is a file of the folder, nor when it is not there', async () => {
    const room = aFaqRoom();
    const remove = (slug: string) => room.calls('delete', GUIDE, undefined, { language: 'en', slug });

    await assert.rejects(remove('business-case'), failsWith('guide_not_brought'));
    await assert.rejects(remove('nowhere'), failsWith('guide_not_found'));
  });

  it('is forgotten as a draft when nobody publishes it for 90 days', async () => {
    const room = anEmptyRoom();
    const id = await bring(room, MARKDOWN.en);
    const kept = await bring(room, MARKDOWN.cy);
    await publish(room, kept);

    await room.ticks(new Date(FAQ_NOW.getTime() + 91 * 86_400_000));

    await assert.rejects(publish(room, id), failsWith('guide_draft_gone'));
    assert.equal((await room.browses(GUIDE, { language: 'cy', slug: 'defnyddio-robotiaid' })).kind, 'html');
  });

  it('that cannot be read leaves nothing behind', async () => {
    const room = anEmptyRoom({
      readFile: () => Promise.reject(new BotError('guide_file_empty', 422, '', {})),
    });

    await assert.rejects(bring(room, ''), failsWith('guide_file_empty'));
    assert.equal(
      (await room.database.collection('guide-drafts').list({ partition: 'drafts' })).items.length,
      0,
    );
  });
});
