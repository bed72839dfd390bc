import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswerModel } from '../../../../src/chat/ports/answer-writer.ts';
import { checkWords } from '../../../../src/features/faq/model/check-words.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import type { Language } from '../../../../src/language/bilingual.ts';
import { systemClock } from '../../../../src/lib/clock.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { openAnswerModel } from '../../../../src/teams/model/answer-model.ts';
import { aFaqRoom, aReader, GUIDES, type FaqRoom } from '../../../support/faq-room.ts';
import { newFolder } from '../../../support/house.ts';
import { OpenAiStub, worded } from '../../../support/openai-stub.ts';
import { ATTACKS_IN_GUIDES, ATTACKS_IN_QUESTIONS } from './attacks.ts';

const LANGUAGES = ['cy', 'en'] as const satisfies readonly Language[];

const ACCESS = {
  ...{ endpoint: 'https://model.example', deployment: 'words', apiVersion: '2024-10-21' },
  credential: { key: 'key' },
};

const BICYCLES = {
  en: ['Borrowing a bicycle', 'How to borrow a bicycle', 'Staff can borrow a bicycle from the front desk.'],
  cy: ['Benthyg beic', 'Sut i fenthyg beic', 'Gall staff fenthyg beic wrth y ddesg flaen.'],
} as const;

/** A folder with one guide, into which somebody slipped a sentence. */
function guidesWith(language: Language, slipped: string): string {
  const folder = newFolder();
  for (const each of LANGUAGES) {
    const [title, heading, sentence] = BICYCLES[each];
    mkdirSync(path.join(folder, each));
    const text = each === language ? `${sentence} ${slipped}` : sentence;
    const file = [
      ...['---', `title: ${title}`, `summary: ${title}`, 'owner: Travel desk', 'topics: [community]'],
      ...['version: "1.0"', 'updated: 2026-11-22', 'review-by: 2027-11-30', 'welsh-reviewed: no'],
      ...['sources:', '  - title: Practice', '    kind: general-practice', '---', ''],
      ...[sentence, '', `## ${heading} {#borrow}`, '', text, ''],
    ];
    writeFileSync(path.join(folder, each, 'bicycles.md'), file.join('\n'));
  }
  return folder;
}

describe('A model that falls for every attack', () => {
  let stub: OpenAiStub;
  let model: AnswerModel;
  let steered: FaqRoom;
  let quoting: FaqRoom;
  before(async () => {
    stub = await new OpenAiStub().open();
    model = openAnswerModel(ACCESS, { fetch: stub.fetch, clock: systemClock, log: silentLog });
    steered = aFaqRoom({ model });
    quoting = aFaqRoom();
  });
  after(() => stub.close());

  it('is really asked: what it words faithfully is shown, as its words', async () => {
    stub.act = worded({
      text: 'RPA is one kind of automation: software robots do simple tasks that follow set rules.',
      passage: 1,
    });

    const message = await steered.asks('What is RPA?');

    assert.ok(message.writtenByModel, 'the answer of a faithful model was refused');
    assert.match(message.text!, /AI worded this answer/);
  });

  for (const language of LANGUAGES) {
    describe(`changes nothing of what a member reads (${language})`, () => {
      const asker = aReader({ edition: language });
      for (const { text, obeyed } of ATTACKS_IN_QUESTIONS[language])
        it(text, async () => {
          stub.act = worded({ text: obeyed, passage: 1 });

          assert.deepEqual(await steered.asks(text, asker), await quoting.asks(text, asker));
        });

      for (const { text, obeyed } of ATTACKS_IN_GUIDES[language])
        it(`in a guide: ${text}`, async () => {
          const guidesFolder = guidesWith(language, text);
          stub.act = worded({ text: obeyed, passage: 1 });
          const [, question] = BICYCLES[language];

          const read = await aFaqRoom({ guidesFolder, model }).asks(question, asker);

          assert.ok(read.citations, 'the guide was not found, so nothing was tried');
          assert.deepEqual(read, await aFaqRoom({ guidesFolder }).asks(question, asker));
          rmSync(guidesFolder, { recursive: true });
        });
    });
  }

  describe('is found out by what it says, were the attack itself not noticed', () => {
    const library = loadGuides(GUIDES, silentLog);
    const rpa = (language: Language) => {
      const { guide, passage } = library.section(language, 'getting-started-with-automation#what-rpa-is')!;
      return [{ guide: guide.title, heading: passage.heading, blocks: passage.blocks }];
    };
    for (const language of LANGUAGES)
      for (const { obeyed } of ATTACKS_IN_QUESTIONS[language])
        it(obeyed, () => {
          const { kind } = checkWords([{ text: obeyed, passage: 0 }], rpa(language), language);

          assert.equal(kind, 'refused');
        });
  });
});
