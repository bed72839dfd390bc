import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { AzureOpenAI } from 'openai';
import { answerQuestion } from '../../../../src/features/faq/answering/answer-question.ts';
import { extractiveWriter } from '../../../../src/features/faq/answering/extractive-writer.ts';
import { buildFinder } from '../../../../src/features/faq/answering/find-passages.ts';
import { sectionRef } from '../../../../src/features/faq/shelf/guide.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { openMeaning, type Meaning } from '../../../../src/features/faq/meaning/find-by-meaning.ts';
import { fuse } from '../../../../src/features/faq/meaning/fuse.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { openEmbedder } from '../../../../src/teams/index.ts';
import { EmbeddingStub } from '../../../support/embedding-stub.ts';
import { eventually } from '../../../support/eventually.ts';
import { GUIDES } from '../../../support/faq-room.ts';

/** More than the stub ever needs, and what nobody waits for in a test. */
const PATIENT_MS = 5_000;
const HASTY_MS = 150;
const library = loadGuides(GUIDES, silentLog);
const finder = buildFinder(library);
const SECTIONS = library.sections('cy').length + library.sections('en').length;
/** Means the same as the section on payroll, and has no word of it. */
const QUESTION = 'remuneration bots';

describe('Finding by meaning', () => {
  let stub: EmbeddingStub;
  let database: ReturnType<typeof openSqliteDatabase>;
  beforeEach(async () => {
    stub = await new EmbeddingStub(['payroll', 'remuneration', 'cyflogres']).open();
    database = openSqliteDatabase(':memory:');
  });
  afterEach(async () => {
    await stub.close();
    await database.close();
  });

  const open = (limitMs = PATIENT_MS): Meaning => {
    const client = new AzureOpenAI({
      ...{ endpoint: stub.url, apiKey: 'key', apiVersion: '2024-10-21', maxRetries: 0 },
    });
    const access = { endpoint: stub.url, deployment: 'meaning', apiVersion: 'x', credential: { key: 'key' } };
    const embedder = openEmbedder(access, { log: silentLog, client });
    return openMeaning({ embedder, database, log: silentLog, limitMs });
  };
  const nearest = async (meaning: Meaning, question = QUESTION): Promise<string | undefined> => {
    const [first] = await meaning.nearest(library, 'en', question);
    return first && sectionRef(first);
  };
  /** Waits until the vectors of all sections are there. */
  const prepared = async (meaning: Meaning): Promise<void> => {
    const kept = database.collection<{ id: string; partition: string }>('guide-vectors');
    const partition = createHash('sha256').update('meaning').digest('base64url');
    await nearest(meaning);
    await eventually('the vectors', async () =>
      (await kept.list({ partition, limit: 1000 })).items.length === SECTIONS ? true : undefined,
    );
    await eventually('the nearest', () => nearest(meaning));
  };

  it('brings a section forward that shares no word with the question', async () => {
    const meaning = open();
    await prepared(meaning);

    assert.equal(await nearest(meaning), 'getting-started-with-automation#payroll');
    const found = finder.find('en', QUESTION, { limit: 20 });
    const fused = fuse(found, await meaning.nearest(library, 'en', QUESTION));
    const placeOf = (sections: typeof found) =>
      sections.findIndex((section) => sectionRef(section) === 'getting-started-with-automation#payroll');
    assert.ok(placeOf(fused) >= 0 && (placeOf(found) < 0 || placeOf(fused) <= placeOf(found)));
  });

  it('asks for each text once, also after a restart', async () => {
    await prepared(open());
    const before = stub.texts.length;

    await prepared(open());

    assert.ok(before > SECTIONS);
    assert.ok(stub.texts.slice(before).every((text) => text === QUESTION));
  });

  it('changes nothing when the service fails, answers nonsense, or says nothing in time', async () => {
    const meaning = open(HASTY_MS);
    await prepared(meaning);
    const parts = { library, finder, writer: extractiveWriter };
    const without = await answerQuestion(parts, 'who can join the community', 'en');

    for (const act of ['fails', 'nonsense', 'never answers'] as const) {
      stub.act = act;
      const begun = performance.now();
      const answer = await answerQuestion({ ...parts, meaning }, 'who can join the community', 'en');

      assert.deepEqual(answer, without, act);
      assert.ok(performance.now() - begun < 10 * HASTY_MS, act);
    }
  });

  it('lets nobody wait while the sections are looked up for the first time', async () => {
    stub.act = 'never answers';

    assert.deepEqual(await open().nearest(library, 'en', QUESTION), []);
  });
});

describe('Two orders as one', () => {
  const [a, b, c] = finder.find('en', 'how do we start with AI');

  it('put first what is high in both', () => {
    assert.deepEqual(
      fuse([a!, b!, c!], [b!, a!]).slice(0, 2).map(sectionRef).sort(),
      [a!, b!].map(sectionRef).sort(),
    );
    assert.equal(fuse([a!, b!, c!], [b!]).map(sectionRef)[0], sectionRef(b!));
  });

  it('are the first alone when the second is empty', () => {
    assert.deepEqual(fuse([a!, b!], []), [a!, b!]);
  });
});
