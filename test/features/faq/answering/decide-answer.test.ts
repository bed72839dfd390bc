import assert from 'node:assert/strict';
import {
  CLOSE,
  decideAnswer,
  DOUBTFUL,
  KNOWN,
  SURE,
} from '../../../../src/features/faq/answering/decide-answer.ts';
import type { FoundSection } from '../../../../src/features/faq/answering/find-passages.ts';
import { sureness, WEIGHTS } from '../../../../src/features/faq/answering/sureness.ts';

/** Sections that were found for a question of so many words, by their scores. */
const found = (scores: readonly number[], asked = 4): readonly FoundSection[] =>
  scores.map((score) => ({ hit: { id: 'x', score, asked } }) as FoundSection);

/** The score of two sections that are equally good, with which it is so sure that they answer. */
function scoreFor(sure: number, asked = 4): number {
  const odds = Math.log(sure / (1 - sure)) - WEIGHTS.constant;
  return odds / (WEIGHTS.agreement * Math.sqrt(asked));
}

describe('Whether the guides answer', () => {
  const decide = (...scores: number[]) => decideAnswer(found(scores));
  const twins = (sure: number) => [scoreFor(sure), scoreFor(sure)];

  it('is decided by how sure it is that the best sections do', () => {
    assert.equal(decide(...twins(KNOWN + 0.01)).kind, 'known');
    assert.notEqual(decide(...twins(KNOWN - 0.01)).kind, 'known');
    assert.equal(decide().kind, 'unknown');
  });

  it('quotes a second section only when it is about as good, and the first not sure', () => {
    const quoted = (...scores: number[]) => {
      const decision = decide(...scores);
      return decision.kind === 'known' ? decision.sections.length : 0;
    };

    assert.equal(quoted(...twins(SURE - 0.01)), 2);
    assert.equal(quoted(...twins(SURE + 0.01)), 1, 'the first is sure');
    assert.equal(quoted(scoreFor(0.5), 0.7 * scoreFor(0.5)), 1, 'the second is worse');
    assert.equal(quoted(scoreFor(0.5)), 1, 'there is no second');
  });

  it('is asked back where two or three sections are about as good, and none is good enough', () => {
    const score = scoreFor(KNOWN - 0.02);
    const doubtful = (...scores: number[]) => {
      const decision = decide(...scores);
      return decision.kind === 'doubtful' ? decision.options.length : 0;
    };

    assert.equal(doubtful(score, score), 2);
    assert.equal(doubtful(score, score, score, score), 3);
    assert.equal(doubtful(scoreFor(DOUBTFUL + 0.01), 0.01), 0, 'nothing to choose from');
    assert.equal(doubtful(...twins(DOUBTFUL - 0.01)), 0, 'too far off');
  });

  it('names at most three close sections, and none that is far', () => {
    const decision = decideAnswer(found([CLOSE, CLOSE, CLOSE, CLOSE, 0.1], 1));

    assert.equal(decision.kind === 'unknown' && decision.closest.length, 3);
    assert.deepEqual(decide(0.1), { kind: 'unknown', closest: [] });
  });
});

describe('How sure it is that the sections answer', () => {
  it('grows with the score, and with how far the best stands out', () => {
    assert.ok(sureness(found([0.4, 0.2])) > sureness(found([0.3, 0.2])));
    assert.ok(sureness(found([0.4, 0.1])) > sureness(found([0.4, 0.39])));
  });

  it('grows with how much was asked: half of ten words is less of a chance than half of two', () => {
    assert.ok(sureness(found([0.3, 0.2], 10)) > sureness(found([0.3, 0.2], 2)));
  });

  it('is between 0 and 1, and nothing where nothing was found', () => {
    assert.equal(sureness([]), 0);
    assert.ok(sureness(found([1], 30)) <= 1);
    assert.ok(sureness(found([0], 1)) >= 0);
  });
});
