import assert from 'node:assert/strict';
import { lintSurvey } from '../../../../src/features/surveys/lint/lint-survey.ts';
import { TEMPLATES } from '../../../../src/features/surveys/templates/index.ts';
import { aSurvey, aText, openSurveyWorld } from '../../../support/survey-world.ts';

const MANY = { people: 500 };
const NEUTRAL = { cy: 'Faint o amser sydd gennych?', en: 'How much time do you have?' };

/** What is found in a question that one language words like this. */
const codesFor = (language: 'cy' | 'en', words: string): readonly string[] =>
  lintSurvey(aSurvey({ questions: [{ ...aText(), text: { ...NEUTRAL, [language]: words } }] }), MANY).map(
    ({ code }) => code,
  );

describe('the lint of surveys', () => {
  it('finds nothing in the surveys that ship', () => {
    for (const template of TEMPLATES)
      assert.deepEqual(lintSurvey(aSurvey({ ...template, id: 's' }), MANY), [], template.id);
  });

  for (const [language, words] of [
    ['en', 'Don’t you agree that the new tool saves time?'],
    ['en', 'How excellent was the training?'],
    ['en', 'Obviously the old system is slow: do you use it?'],
    ['cy', 'Onid yw’r offeryn newydd yn arbed amser?'],
    ['cy', 'Ydych chi’n cytuno bod yr offeryn yn arbed amser?'],
    ['cy', 'Pa mor wych oedd yr hyfforddiant?'],
  ] as const)
    it(`finds that this leads: ${words}`, () => assert.deepEqual(codesFor(language, words), ['leading']));

  for (const [language, words] of [
    ['en', 'Is the tool quick and easy to use?'],
    ['en', 'Do you trust your team or your organisation?'],
    ['en', 'Is it quick? Is it easy?'],
    ['cy', 'A yw’r offeryn yn gyflym ac yn hawdd?'],
    ['cy', 'Ydych chi’n ymddiried yn y tîm neu yn y sefydliad?'],
    ['cy', 'Oes gennych amser a lle i ddysgu?'],
  ] as const)
    it(`finds that this asks two things: ${words}`, () =>
      assert.deepEqual(codesFor(language, words), ['double-barrelled']));

  for (const [language, words] of [
    ['en', 'What is your job title?'],
    ['en', 'Which department do you work in?'],
    ['en', 'What is your email?'],
    ['cy', 'Beth yw teitl eich swydd?'],
    ['cy', 'Ym mha adran ydych chi’n gweithio?'],
    ['cy', 'Beth yw eich cyfeiriad e-bost?'],
  ] as const)
    it(`finds that this says who somebody is: ${words}`, () =>
      assert.deepEqual(codesFor(language, words), ['identifying']));

  for (const [language, words] of [
    ['en', 'How useful are AI and automation to you?'],
    ['en', 'Will you come or not?'],
    ['cy', 'Pa mor ddefnyddiol yw AI ac awtomeiddio i chi?'],
    ['cy', 'Beth wnaeth y bobl a atebodd yr arolwg?'],
    ['cy', 'Pan fydd gennych amser, a oes lle i ddysgu?'],
  ] as const)
    it(`has nothing against this: ${words}`, () => assert.deepEqual(codesFor(language, words), []));

  it('says which question it means, and by which words', () => {
    const questions = [aText(), { ...aText(), id: 'two', text: { ...NEUTRAL, en: 'How great was it?' } }];

    assert.deepEqual(lintSurvey(aSurvey({ questions }), MANY), [
      { code: 'leading', question: 2, words: 'How great' },
    ]);
  });

  it('warns when too few people are invited for anything to be shown, and when there may be too few', () => {
    const codes = (people: number | null) =>
      lintSurvey(aSurvey({ questions: [aText()] }), { people }).map(({ code }) => code);

    assert.deepEqual(
      [codes(9), codes(39), codes(40), codes(null)],
      [['too-few-invited'], ['few-invited'], [], []],
    );
  });

  it('asks nobody to hide names in a survey with names', () => {
    const survey = aSurvey({
      privacy: 'named',
      questions: [{ ...aText(), text: { cy: 'Beth yw eich enw?', en: 'What is your name?' } }],
    });

    assert.deepEqual(lintSurvey(survey, { people: 3 }), []);
  });
});

describe('the lint over HTTP', () => {
  it('warns whoever writes a survey, and whoever has one repeated, in the same words', async () => {
    const world = openSurveyWorld();
    const leading = { cy: 'Pa mor wych oedd yr hyfforddiant?', en: 'How excellent was the training?' };
    const survey = {
      title: { cy: 'Hyfforddiant', en: 'Training' },
      privacy: 'anonymous',
      audience: { all: true },
      questions: [{ id: 'training', type: 'rating', text: leading }],
    };
    const series = { survey, rule: 'FREQ=MONTHLY', starts: '2026-07-08T09:00' };

    const once = (await world.call('post', '/surveys', { body: survey })) as { warnings: unknown };
    const repeated = (await world.call('post', '/survey-series', { body: series })) as { warnings: unknown };

    assert.match(JSON.stringify(once.warnings), /"leading","question":1,"message":\{"cy":".*Pa mor wych/);
    assert.deepEqual(repeated.warnings, once.warnings);
  });
});
