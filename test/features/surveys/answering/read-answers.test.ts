import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTyped, readAnswers } from '../../../../src/features/surveys/answering/read-answers.ts';
import type { Question } from '../../../../src/features/surveys/asking/question.ts';
import { aChoice, aRanking, aRating, aText, aYesNo } from '../../../support/survey-world.ts';

const problemOf = (question: Parameters<typeof readAnswers>[0][number], typed: Record<string, string>) => {
  const read = readAnswers([question], typed);
  return read.kind === 'problems' ? read.problems.get(0) : 'none';
};
const malformed = { code: 'malformed_payload' };

describe('reading a filled card', () => {
  it('takes one answer from each kind of question', () => {
    const questions = [aChoice({ several: true }), aRating(), aRanking(), aText()];

    const read = readAnswers(questions, {
      q1: 'a,c',
      q2: '5',
      q3p1: 'r',
      q3p2: 'p',
      q3p3: 'q',
      q4: ' Iawn ',
    });

    assert.deepEqual(read.kind === 'answers' && read.answers, [
      { question: 'choice', type: 'choice', options: ['a', 'c'] },
      { question: 'rating', type: 'rating', value: 5 },
      { question: 'ranking', type: 'ranking', order: ['r', 'p', 'q'] },
    ]);
    assert.deepEqual(read.kind === 'answers' && read.comments, [{ question: 'text', text: 'Iawn' }]);
  });

  it('asks for what is missing', () => {
    assert.equal(problemOf(aChoice(), {}), 'missing');
    assert.equal(problemOf(aChoice({ several: true }), { q1: '' }), 'missing');
    assert.equal(problemOf(aRating(), {}), 'missing');
    assert.equal(problemOf(aRanking(), { q1p1: 'p' }), 'placesMissing');
    assert.equal(problemOf(aText(), {}), 'none');
    assert.equal(problemOf(aChoice({ optional: true }), {}), 'none');
  });

  it('says when one option stands in two places', () => {
    assert.equal(problemOf(aRanking(), { q1p1: 'p', q1p2: 'p', q1p3: 'q' }), 'samePlace');
  });

  it('closes a gap among the places that may stay empty', () => {
    const read = readAnswers([aRanking()], { q1p1: 'p', q1p2: 'q', q1p3: 'r', q1p5: 's' });

    assert.deepEqual(read.kind === 'answers' && read.answers, [
      { question: 'ranking', type: 'ranking', order: ['p', 'q', 'r', 's'] },
    ]);
  });

  it('says when a comment is too long', () => {
    assert.equal(problemOf(aText(), { q1: 'x'.repeat(501) }), 'textTooLong');
  });

  it('keeps a comment as it was typed, but for what cannot be seen', () => {
    const read = readAnswers([aText()], { q1: 'a ${x} **b**\n[c](http://d)\u0000' });

    assert.deepEqual(read.kind === 'answers' && read.comments, [
      { question: 'text', text: 'a ${x} **b**\n[c](http://d)' },
    ]);
  });

  it('refuses values that the card does not offer', () => {
    assert.throws(() => readAnswers([aChoice()], { q1: 'z' }), malformed);
    assert.throws(() => readAnswers([aChoice()], { q1: 'a,b' }), malformed);
    assert.throws(() => readAnswers([aRating()], { q1: '6' }), malformed);
    assert.throws(() => readAnswers([aRanking()], { q1p1: 'constructor' }), malformed);
  });

  it('takes "prefer not to say" as an answer of its own, and not beside another', () => {
    const mayDecline = { mayDecline: true } as const;
    const declined = (question: Question, typed: Record<string, string>) => {
      const read = readAnswers([question], typed);
      return read.kind === 'answers' ? read.answers.map(({ type }) => type) : read.problems.get(0);
    };

    assert.deepEqual(declined({ ...aChoice(), ...mayDecline }, { q1: '_declined' }), ['declined']);
    assert.deepEqual(declined({ ...aRating(), ...mayDecline }, { q1: '_declined' }), ['declined']);
    assert.deepEqual(declined({ ...aYesNo(), ...mayDecline }, { q1: '_declined' }), ['declined']);
    assert.deepEqual(declined({ ...aRanking(), ...mayDecline }, { q1d: 'true' }), ['declined']);
    const several = { ...aChoice({ several: true }), ...mayDecline };
    assert.equal(declined(several, { q1: 'a,_declined' }), 'declinedAndChosen');
    assert.equal(declined({ ...aRanking(), ...mayDecline }, { q1d: 'true', q1p1: 'p' }), 'declinedAndChosen');
    assert.throws(() => readAnswers([aChoice()], { q1: '_declined' }), malformed);
  });

  it('reads a follow-up only of those who were asked it', () => {
    const why: Question = { ...aText(), id: 'why', onlyIf: { question: 'yes-no', anyOf: ['no'] } };
    const how: Question = { ...aRating(), id: 'how', onlyIf: { question: 'yes-no', anyOf: ['yes'] } };
    const read = readAnswers([aYesNo(), how, why], { q1: 'no', q2: '5', q3: 'because' });

    assert.deepEqual(read, {
      kind: 'answers',
      answers: [{ question: 'yes-no', type: 'yes-no', value: 'no' }],
      comments: [{ question: 'why', text: 'because' }],
    });
    assert.deepEqual(readAnswers([aYesNo(), how, why], { q1: 'yes' }), {
      kind: 'problems',
      problems: new Map([[1, 'missing']]),
    });
  });

  it('takes ratings from 0 to 10', () => {
    const read = readAnswers([{ ...aRating(), scale: '0-10' }], { q1: '0' });

    assert.deepEqual(read.kind === 'answers' && read.answers, [
      { question: 'rating', type: 'rating', value: 0 },
    ]);
  });

  it('refuses values that are no text', () => {
    for (const value of [1, true, null, ['a'], { a: 1 }]) {
      assert.throws(() => parseTyped([aChoice()], { q1: value }), malformed);
    }
  });

  it('either reads or refuses whatever is sent, and never fails otherwise', () => {
    const questions = [aChoice(), aRating(), aRanking(), aText()];
    const anyPayload = fc.dictionary(fc.constantFrom('q1', 'q2', 'q3p1', 'q4', '__proto__'), fc.anything());

    fc.assert(
      fc.property(fc.oneof(anyPayload, fc.anything()), (payload) => {
        try {
          readAnswers(questions, parseTyped(questions, payload));
        } catch (error) {
          assert.equal((error as { code?: string }).code, 'malformed_payload');
        }
      }),
    );
  });
});
