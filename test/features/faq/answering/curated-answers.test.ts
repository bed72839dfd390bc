import assert from 'node:assert/strict';
import { buildFinder } from '../../../../src/features/faq/answering/find-passages.ts';
import { sectionRef, type Section } from '../../../../src/features/faq/shelf/guide.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { aFaqRoom, aReader, buttonsIn, FAQ_URL, GUIDES } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';
import { CURATED_QUESTIONS } from './curated-questions.ts';

/** So many other wordings of a question are recognised at least; the others are answered by extraction. */
const RECOGNISED = 0.6;

const library = loadGuides(GUIDES, silentLog);
const finder = buildFinder(library);
const answersOf = (section: Section | undefined) => section?.passage.answers ?? [];

describe('An answer that the owner of a guide wrote', () => {
  for (const language of ['cy', 'en'] as const) {
    const answering = (question: string) => {
      const match = finder.curated(language, question);
      return match && sectionRef(match.section);
    };

    it(`(${language}) is given to the question and to each way of asking it`, () => {
      const sections = library.sections(language).filter((section) => answersOf(section).length > 0);

      assert.ok(sections.length >= 6);
      for (const section of sections) {
        for (const { question, ways } of answersOf(section)) {
          for (const asked of [question, ...ways]) assert.equal(answering(asked), sectionRef(section), asked);
        }
      }
    });

    it(`(${language}) is given to most other wordings, and never to another question's`, () => {
      const asked = CURATED_QUESTIONS[language].flatMap(({ ref, same }) =>
        same.map((text) => ({ ref, text })),
      );
      const recognised = asked.filter(({ text }) => answering(text) !== undefined);

      assert.ok(recognised.length >= RECOGNISED * asked.length, `${recognised.length} of ${asked.length}`);
      for (const { ref, text } of recognised) assert.equal(answering(text), ref, text);
    });

    it(`(${language}) is not given to what only sounds like it`, () => {
      const stolen = CURATED_QUESTIONS[language]
        .flatMap(({ lookAlikes }) => lookAlikes)
        .filter((question) => answering(question) !== undefined);

      assert.deepEqual(stolen, []);
    });
  }

  it('stands in both languages in the same places', () => {
    for (const section of library.sections('cy')) {
      const twin = library.section('en', sectionRef(section));
      assert.equal(answersOf(section).length, answersOf(twin).length, sectionRef(section));
    }
  });

  it('wins over extraction, with the section cited, and says who wrote it', async () => {
    const room = aFaqRoom();

    const { text, citations, writtenByModel } = await room.asks('Can I put personal data into ChatGPT?');

    assert.match(text!, /^No: do not put personal data into a public AI tool\..* \[1\]/);
    assert.match(text!, /Reviewed on: Sunday 22 November 2026/);
    assert.match(text!, /The owner of the guide wrote this answer/);
    assert.equal(writtenByModel, false);
    assert.deepEqual(
      citations!.map(({ url }) => url),
      [`${FAQ_URL}/guides/en/getting-started-with-ai#what-not-to-share`],
    );
  });

  it('is shown in the other language in the words that its owner wrote there', async () => {
    const room = aFaqRoom();
    const [toWelsh] = buttonsIn((await room.asks('Can I put personal data into ChatGPT?')).card);

    const { card } = await room.presses(toWelsh!.verb, toWelsh!.data);

    const shown = JSON.stringify(fillCard(card!).body);
    assert.match(shown, /Na chewch: peidiwch â rhoi data personol/);
    assert.match(shown, /Perchennog y canllaw a ysgrifennodd yr ateb hwn/);
    assert.match(shown, /Adolygwyd ar:/);
  });

  it('stands in both languages where the language is not known', async () => {
    const { text } = await aFaqRoom().asks(
      'Can I put personal data into ChatGPT?',
      aReader({ edition: 'both' }),
    );

    assert.match(text!, /^Na chewch: /);
    assert.match(text!, /\n\nNo: do not put/);
  });
});
