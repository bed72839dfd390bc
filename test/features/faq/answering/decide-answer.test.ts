import assert from 'node:assert/strict';
import {
  CLOSE,
  decideAnswer,
  DOUBTFUL,
  KNOWN,
  sureness,
} from '../../../../src/features/faq/answering/decide-answer.ts';
import type { FoundSection } from '../../../../src/features/faq/answering/find-passages.ts';

describe('Whether the guides answer', () => {
  const found = (score: number): FoundSection => ({ hit: { id: 'x', score, covered: 0 } }) as FoundSection;
  const decide = (...scores: number[]) => decideAnswer(scores.map(found));

  it('is decided by how sure the best section is', () => {
    assert.equal(decide(KNOWN, KNOWN).kind, 'known');
    assert.notEqual(decide(KNOWN - 0.01, KNOWN - 0.01).kind, 'known');
    assert.equal(decide().kind, 'unknown');
  });

  it('is surer the further the best section leads', () => {
    const [alone, beside] = [
      [found(0.4), found(0.1)],
      [found(0.4), found(0.39)],
    ];

    assert.ok(sureness(alone) > sureness(beside));
    assert.equal(sureness([]), 0);
  });

  it('is not by a lead alone: a lone section that has little of the question is not known', () => {
    const lone = { hit: { id: 'x', score: DOUBTFUL - 0.01, covered: 1 } } as FoundSection;

    assert.ok(sureness([lone]) >= KNOWN);
    assert.equal(decideAnswer([lone]).kind, 'unknown');
  });

  it('lets a second section help only when it is nearly as good', () => {
    const sections = (first: number, second: number) => {
      const decision = decide(first, second);
      return decision.kind === 'known' ? decision.sections.length : 0;
    };

    assert.equal(sections(0.6, 0.55), 2);
    assert.equal(sections(0.6, 0.4), 1);
  });

  it('is asked back where two or three sections are about as good, and none is good enough', () => {
    const doubtful = (...scores: number[]) => {
      const decision = decide(...scores);
      return decision.kind === 'doubtful' ? decision.options.length : 0;
    };

    assert.equal(doubtful(0.34, 0.33), 2);
    assert.equal(doubtful(0.34, 0.33, 0.32, 0.31), 3);
    assert.equal(doubtful(DOUBTFUL, DOUBTFUL), 2);
    assert.equal(doubtful(DOUBTFUL, 0.05), 0, 'nothing to choose from');
    assert.equal(doubtful(DOUBTFUL - 0.01, DOUBTFUL - 0.01), 0, 'too far off');
  });

  it('names at most three close sections, and none that is far', () => {
    const decision = decide(CLOSE, CLOSE, CLOSE, CLOSE, 0.1);

    assert.equal(decision.kind === 'unknown' && decision.closest.length, 3);
    assert.deepEqual(decide(0.1), { kind: 'unknown', closest: [] });
  });
});
