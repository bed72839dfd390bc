import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTyped, readAnswers } from '../../../src/features/surveys/read-answers.ts';
import { aChoice, aRanking, aRating, aText } from '../../support/survey-world.ts';

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
      { question: 'text', type: 'text', text: 'Iawn' },
    ]);
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
    assert.equal(problemOf(aText(), { q1: 'x'.repeat(1001) }), 'textTooLong');
  });

  it('keeps a comment as it was typed, but for what cannot be seen', () => {
    const read = readAnswers([aText()], { q1: 'a ${x} **b**\n[c](http://d)\u0000' });

    assert.deepEqual(read.kind === 'answers' && read.answers, [
      { question: 'text', type: 'text', text: 'a ${x} **b**\n[c](http://d)' },
    ]);
  });

  it('refuses values that the card does not offer', () => {
    assert.throws(() => readAnswers([aChoice()], { q1: 'z' }), malformed);
    assert.throws(() => readAnswers([aChoice()], { q1: 'a,b' }), malformed);
    assert.throws(() => readAnswers([aRating()], { q1: '6' }), malformed);
    assert.throws(() => readAnswers([aRanking()], { q1p1: 'constructor' }), malformed);
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
