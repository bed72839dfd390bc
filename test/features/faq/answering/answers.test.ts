import assert from 'node:assert/strict';
import type { AnswerWriter } from '../../../../src/chat/ports/answer-writer.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { sentencesOf } from '../../../../src/features/faq/shelf/passage.ts';
import { withoutMarkup } from '../../../../src/features/faq/shelf/quotables.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { aFaqRoom, aReader, buttonsIn, FAQ_URL, GUIDES, type FaqRoom } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const CY = aReader({ edition: 'cy' });
const BOTH = aReader({ edition: 'both' });

/** A link without the sentences that it marks. */
const withoutMarks = (url: string): string => url.replace(/\?cited=[\w.-]+/, '');

describe('An answer', () => {
  let room: FaqRoom;
  before(() => {
    room = aFaqRoom();
  });

  it('quotes the guide, with a numbered citation and a link to the section', async () => {
    const { text, citations, asksForFeedback, writtenByModel } = await room.asks('rpa and payroll');

    const url = `${FAQ_URL}/guides/en/getting-started-with-automation#payroll`;
    const [to = ''] = citations?.map((citation) => citation.url) ?? [];
    assert.match(text!, /Payroll is a poor choice for a first RPA process.*\[1\]/);
    assert.ok(text!.includes(`(${to})`));
    assert.deepEqual(
      citations?.map(({ position }) => ({ position, to: withoutMarks(to) })),
      [{ position: 1, to: url }],
    );
    assert.ok(asksForFeedback);
    assert.equal(writtenByModel, false);
  });

  it('invents nothing: every sentence stands in the section that it cites', async () => {
    const library = loadGuides(GUIDES, silentLog);
    const said = library
      .sections('en')
      .flatMap(({ passage }) => [passage.heading, ...sentencesOf(passage).map(({ plain }) => plain)]);
    const guideText = said.join(' ');

    for (const question of ['what is RPA?', 'what is data quality', 'how much does AI cost']) {
      const { answer } = (await room.calls('post', '/answers', { question })) as { answer: string };
      for (const part of answer.split(/\[\d+\]|\n|(?<=[.?!]) /)) {
        const sentence = part.replace(/^\s*- |\*\*/g, '').trim();
        assert.ok(guideText.includes(sentence), sentence);
      }
    }
  });

  it('keeps a list whole, with the sentence that leads into it', async () => {
    const { text } = await room.asks('rpa and payroll');

    assert.match(text!, /only when all of these statements are true: \[1\]\n\n(- .+\n){6}/);
  });

  it('keeps to the limits of a citation', async () => {
    for (const question of ['what is RPA?', 'can I put personal data into ChatGPT', 'what is data quality']) {
      for (const { title, quote } of (await room.asks(question)).citations!) {
        assert.ok(title.length <= 80 && quote.length <= 160);
      }
    }
  });

  it('in English says that there is Welsh, and the reverse, with a link to the same section', async () => {
    const en = await room.asks('what is RPA?');
    const cy = await room.asks('beth yw RPA?', CY);

    assert.ok(
      en.text!.includes(
        `[Hefyd ar gael yn Gymraeg](${FAQ_URL}/guides/cy/getting-started-with-automation#what-rpa-is)`,
      ),
    );
    assert.ok(
      cy.text!.includes(
        `[Also available in English](${FAQ_URL}/guides/en/getting-started-with-automation#what-rpa-is)`,
      ),
    );
  });

  it('in Welsh says that a translator has not reviewed the guide yet', async () => {
    assert.match((await room.asks('beth yw RPA?', CY)).text!, /cyfieithydd/);
    assert.doesNotMatch((await room.asks('what is RPA?')).text!, /translator/);
  });

  it('says so when the guide is past its review date', async () => {
    const later = aFaqRoom();
    later.now = new Date('2029-01-01T12:00:00Z');

    assert.match((await later.asks('what is RPA?')).text!, /due for review by: Tuesday 30 November 2027/);
  });

  it('stands in both languages, Welsh first, where the language is not known', async () => {
    const { text, citations, card } = await room.asks('RPA', BOTH);

    assert.ok(text!.indexOf('Ffynhonnell 1') < text!.indexOf('Source 2'));
    assert.deepEqual(
      citations!.map(({ position, url }) => [position, withoutMarks(url).replace(FAQ_URL, '').split('#')[0]]),
      [
        [1, '/guides/cy/getting-started-with-automation'],
        [2, '/guides/en/getting-started-with-automation'],
      ],
    );
    assert.deepEqual(
      buttonsIn(card).map(({ verb }) => verb),
      ['faq.ask', 'faq.report'],
    );
  });

  it('quotes two sections where either may be meant, each in lines of its own with its source', async () => {
    const { text, citations } = await room.asks('What should a business case contain?');

    assert.match(text!, /\[1\].*\n\n[^\n]*\[2\]/s);
    assert.ok(!/\[1\][^\n]*\[2\]/.test(text!), text);
    assert.deepEqual(
      citations!.map(({ position, url }) => [position, withoutMarks(url).replace(FAQ_URL, '')]),
      [
        [1, '/guides/en/business-case#structure'],
        [2, '/guides/en/business-case#options'],
      ],
    );
  });

  it('is shown in the other language in place, and back again', async () => {
    const [toWelsh] = buttonsIn((await room.asks('what is RPA?')).card);

    const welsh = await room.presses(toWelsh!.verb, toWelsh!.data);
    const [toEnglish] = buttonsIn(welsh.card);
    const english = await room.presses(toEnglish!.verb, toEnglish!.data, CY);

    const textsOf = ({ card }: typeof welsh) => JSON.stringify(fillCard(card!).body);
    assert.equal(toWelsh?.title, 'Yn Gymraeg');
    assert.match(textsOf(welsh), /Mae RPA yn un math o awtomeiddio/);
    assert.equal(toEnglish?.title, 'In English');
    assert.match(textsOf(english), /RPA is one kind of automation/);
  });

  it('says so when its button is older than the guide', async () => {
    const quoted = [{ ref: 'business-case#gone', at: [0] }];

    const { card, notice } = await room.presses('faq.show', { to: 'cy', edition: 'en', quoted });

    assert.equal(card, undefined);
    assert.match(notice!, /no longer in the guides/);
  });

  for (const payload of [{}, { to: 'fr', quoted: [] }, { to: 'cy', quoted: [{ ref: 1, at: 'x' }] }, null]) {
    it(`does not read a payload that no button of ours has: ${JSON.stringify(payload)}`, async () => {
      await assert.rejects(async () => room.presses('faq.show', payload), { code: 'malformed_payload' });
    });
  }
});

describe('What the guides do not answer', () => {
  const room = aFaqRoom();

  it('is met with honesty, the closest sections as what they are, and a person', async () => {
    const { text, citations, card } = await room.asks('how much is payroll for my garden');

    assert.match(text!, /do not answer this/);
    assert.match(text!, /closest sections, but they do not answer/);
    assert.ok(text!.includes(`${FAQ_URL}/guides/en/`));
    assert.equal(citations, undefined);
    assert.deepEqual(
      buttonsIn(card).map(({ verb, data }) => [verb, data.question]),
      [
        ['faq.ask', 'how much is payroll for my garden'],
        ['faq.report', undefined],
      ],
    );
  });

  it('and is gibberish gets a hint in both languages, and no sections', async () => {
    const { text } = await room.asks('asdfgh', BOTH);

    assert.match(text!, /deipio “cymorth”[\s\S]+type “help”/);
    assert.ok(!text!.includes('/guides/'));
  });

  it('never comes back as a link or a mention: the question is not repeated', async () => {
    const { text } = await room.asks('[x](https://evil.example) <at>All</at> zzzz');

    assert.doesNotMatch(text!, /evil|<at>/);
  });
});

describe('The API of answers', () => {
  const room = aFaqRoom();

  it('answers in the language of the question, with its citations', async () => {
    const reply = await room.calls('post', '/answers', { question: 'beth yw RPA?' });

    assert.equal(reply.language, 'cy');
    assert.equal(reply.known, true);
    assert.match(String(reply.answer), /Mae RPA yn un math o awtomeiddio.*\[1\]/);
    const [citation] = reply.citations as Record<string, string>[];
    assert.equal(citation?.guide, 'Dechrau arni gydag awtomeiddio');
    assert.equal(citation.section, 'Beth yw awtomeiddio ac RPA, a beth nad ydynt?');
    assert.equal(
      withoutMarks(citation.url!),
      `${FAQ_URL}/guides/cy/getting-started-with-automation#what-rpa-is`,
    );
    assert.ok(withoutMarkup(citation.quote!).length > 0);
  });

  it('answers in the language asked for, and in Welsh where the question could be either', async () => {
    assert.equal((await room.calls('post', '/answers', { question: 'RPA', language: 'en' })).language, 'en');
    assert.equal((await room.calls('post', '/answers', { question: 'RPA' })).language, 'cy');
  });

  it('says that it does not know', async () => {
    const reply = await room.calls('post', '/answers', { question: 'best pizza in Cardiff' });

    assert.deepEqual(reply, { language: 'en', known: false, answer: '', wordedByAi: false, citations: [] });
  });

  for (const [what, body] of [
    ['no body', undefined],
    ['no question', {}],
    ['an empty question', { question: '' }],
    ['a question of 2,001 characters', { question: 'x'.repeat(2001) }],
    ['a language that is not ours', { question: 'x', language: 'fr' }],
  ] as const) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(async () => room.calls('post', '/answers', body), { code: 'malformed_payload' });
    });
  }

  it('lists the guides in both languages', async () => {
    const { items } = (await room.calls('get', '/guides')) as {
      items: { language: string; sections: unknown[] }[];
    };

    assert.equal(items.filter(({ language }) => language === 'cy').length, items.length / 2);
    assert.ok(items.every(({ sections }) => sections.length > 0));
  });
});

describe('Another writer', () => {
  it('may choose the words: then the client is told that a model wrote them', async () => {
    const writer: AnswerWriter = {
      write: () =>
        Promise.resolve({
          sentences: [{ text: 'In other words.', passage: 0, isItem: false }],
          writtenByModel: true,
        }),
    };

    const { text, writtenByModel } = await aFaqRoom({ writer }).asks('what is RPA?');

    assert.ok(writtenByModel);
    assert.match(text!, /^In other words\. \[1\]/);
    assert.doesNotMatch(text!, /No AI wrote it/);
  });

  it('may find no answer in the sections: then the guides do not answer', async () => {
    const writer: AnswerWriter = { write: () => Promise.resolve({ sentences: [], writtenByModel: true }) };

    assert.match((await aFaqRoom({ writer }).asks('what is RPA?')).text!, /do not answer this/);
  });
});
