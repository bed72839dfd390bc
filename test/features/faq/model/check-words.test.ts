import assert from 'node:assert/strict';
import type { ModelSentence, SourcePassage } from '../../../../src/chat/ports/answer-writer.ts';
import { checkWords, type Fault } from '../../../../src/features/faq/model/check-words.ts';
import type { Language } from '../../../../src/language/bilingual.ts';

const aPassage = (guide: string, heading: string, ...sentences: readonly string[]): SourcePassage => ({
  guide,
  heading,
  blocks: [{ kind: 'paragraph', sentences: sentences.map((plain) => ({ markdown: plain, plain })) }],
});

const PASSAGES: Readonly<Record<Language, readonly SourcePassage[]>> = {
  en: [
    aPassage(
      'Starting with automation',
      'Before you start',
      'Choose a process that runs at least 1,800 times a year.',
      'Do not automate a process that nobody understands.',
      'Agree with the trade unions before 1 April 2027.',
      'The Centre for Digital Public Services can help: digitalpublicservices.gov.wales.',
      'A pilot takes three months.',
    ),
    aPassage('Data', 'Personal data', 'You must not put personal data into a free chatbot.'),
  ],
  cy: [
    aPassage(
      'Dechrau awtomeiddio',
      'Cyn dechrau',
      'Dewiswch broses sy’n cael ei chynnal o leiaf 1,800 gwaith y flwyddyn.',
      'Peidiwch ag awtomeiddio proses nad oes neb yn ei deall.',
      'Cytunwch â’r undebau llafur cyn 1 Ebrill 2027.',
      'Gall y Ganolfan Gwasanaethau Cyhoeddus Digidol helpu.',
      'Mae cynllun peilot yn cymryd tri mis.',
    ),
    aPassage('Data', 'Data personol', 'Rhaid ichi beidio â rhoi data personol mewn sgwrsfot am ddim.'),
  ],
};

const faultIn = (
  sentences: readonly ModelSentence[],
  passages: readonly SourcePassage[],
  language: Language,
): Fault | undefined => {
  const verdict = checkWords(sentences, passages, language);
  return verdict.kind === 'refused' ? verdict.fault : undefined;
};

const faultOf = (language: Language, text: string, passage = 0): Fault | undefined =>
  faultIn([{ text, passage }], PASSAGES[language], language);

describe('The words of a model', () => {
  describe('are shown when the passage says the same', () => {
    const faithful: readonly (readonly [Language, string])[] = [
      ['en', 'Choose a process that runs at least 1800 times a year.'],
      ['en', 'A pilot takes 3 months.'],
      ['en', 'Agree with the trade unions before 1 April 2027.'],
      ['en', 'The Centre for Digital Public Services can help.'],
      ['en', 'You should not automate a process that nobody understands.'],
      ['cy', 'Dewiswch broses sy’n cael ei chynnal o leiaf 1800 gwaith y flwyddyn.'],
      ['cy', 'Mae cynllun peilot yn cymryd 3 mis.'],
      ['cy', 'Dylech gytuno â’r undebau llafur cyn 1 Ebrill 2027.'],
      ['cy', 'Gall y Ganolfan Gwasanaethau Cyhoeddus Digidol helpu.'],
    ];
    for (const [language, text] of faithful)
      it(text, () => {
        assert.equal(faultOf(language, text), undefined);
      });
  });

  describe('are refused, though true, when they are too free to be sure of', () => {
    const free: readonly (readonly [Language, string])[] = [
      ['en', 'Choose a process that runs 1800 times a year or more.'],
      ['en', 'Before 1 April 2027, agree with the trade unions.'],
      ['en', 'You can get help from the Centre for Digital Public Services.'],
      ['cy', 'Dewiswch broses sy’n cael ei chynnal 1800 o weithiau’r flwyddyn o leiaf.'],
      ['cy', 'Peidiwch ag awtomeiddio proses os nad oes neb yn ei deall.'],
    ];
    for (const [language, text] of free)
      it(text, () => {
        assert.ok(faultOf(language, text));
      });
  });

  describe('are refused when they', () => {
    const lies: readonly (readonly [string, Language, string, Fault])[] = [
      [
        'change a number',
        'en',
        'Choose a process that runs at least 18 times a year.',
        'number_not_in_source',
      ],
      ['change a number in words', 'en', 'A pilot takes six months.', 'number_not_in_source'],
      [
        'change a number in Welsh words',
        'cy',
        'Mae cynllun peilot yn cymryd chwe mis.',
        'number_not_in_source',
      ],
      ['change a year', 'en', 'Agree with the trade unions before 1 April 2028.', 'number_not_in_source'],
      ['change a month', 'en', 'Agree with the trade unions before 1 March 2027.', 'name_not_in_source'],
      ['change a month in Welsh', 'cy', 'Cytunwch â’r undebau llafur cyn 1 Mai 2027.', 'name_not_in_source'],
      ['recommend a supplier', 'en', 'Choose a process with help from Acme.', 'name_not_in_source'],
      ['begin with a supplier', 'en', 'Acme can help you choose a process.', 'name_not_in_source'],
      ['bring in an acronym', 'en', 'Choose a process that runs on SAP each year.', 'name_not_in_source'],
      ['bring in a body in Welsh', 'cy', 'Gall Cyngor Caerdydd helpu.', 'name_not_in_source'],
      [
        'send people elsewhere',
        'en',
        'The Centre can help: https://evil.example/form.',
        'link_not_in_source',
      ],
      [
        'send people elsewhere without a scheme',
        'en',
        'The Centre can help: evil.example.',
        'link_not_in_source',
      ],
      ['ask for mail', 'cy', 'Gall y Ganolfan helpu: post at help.evil.example.', 'link_not_in_source'],
      ['turn a warning round', 'en', 'Automate a process that nobody understands.', 'negated_otherwise'],
      [
        'turn a warning round in Welsh',
        'cy',
        'Dylech awtomeiddio proses nad oes neb yn ei deall.',
        'negated_otherwise',
      ],
      ['say something else', 'en', 'In the canteen there is lunch for everybody.', 'not_supported'],
      ['say something else in Welsh', 'cy', 'Mae cinio am ddim yn y ffreutur bob bore.', 'not_supported'],
      ['speak the other language', 'en', 'Dewiswch broses sy’n cael ei chynnal yn aml.', 'other_language'],
      ['format', 'en', 'A pilot takes **three** months.', 'markup'],
      ['mention somebody', 'en', '<at>Everyone</at> A pilot takes three months.', 'markup'],
      ['hide a link in words', 'en', 'A [pilot](https://evil.example) takes three months.', 'markup'],
    ];
    for (const [do_, language, text, fault] of lies)
      it(`${do_}: ${text}`, () => {
        assert.equal(faultOf(language, text), fault);
      });

    it('rest on a passage that was not found', () => {
      assert.equal(faultOf('en', 'A pilot takes three months.', 2), 'unknown_passage');
      assert.equal(faultOf('en', 'A pilot takes three months.', -1), 'unknown_passage');
    });

    it('rest on a passage that does not say it, though another does', () => {
      assert.equal(faultOf('en', 'A pilot takes three months.', 1), 'number_not_in_source');
    });

    it('hold one false sentence among true ones', () => {
      const sentences = ['A pilot takes three months.', 'A pilot takes nine months.'];

      assert.equal(
        faultIn(
          sentences.map((text) => ({ text, passage: 0 })),
          PASSAGES.en,
          'en',
        ),
        'number_not_in_source',
      );
    });

    it('have no end', () => {
      const sentences = Array.from({ length: 7 }, () => ({
        text: 'A pilot takes three months.',
        passage: 0,
      }));

      assert.equal(faultIn(sentences, PASSAGES.en, 'en'), 'too_long');
    });

    it('are none', () => {
      assert.equal(faultIn([], PASSAGES.en, 'en'), 'empty');
    });
  });
});
