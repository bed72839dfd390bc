import assert from 'node:assert/strict';
import { decideAnswer, THRESHOLD } from '../../../src/features/faq/decide-answer.ts';
import type { FoundSection } from '../../../src/features/faq/find-passages.ts';

describe('Whether the guides answer', () => {
  const found = (score: number): FoundSection => ({ hit: { id: 'x', score } }) as FoundSection;

  it('is decided by how sure the best section is', () => {
    assert.equal(decideAnswer([found(THRESHOLD)]).kind, 'known');
    assert.equal(decideAnswer([found(THRESHOLD - 0.01)]).kind, 'unknown');
    assert.equal(decideAnswer([]).kind, 'unknown');
  });

  it('lets a second section help only when it is nearly as good', () => {
    const sections = (first: number, second: number) => {
      const decision = decideAnswer([found(first), found(second)]);
      return decision.kind === 'known' ? decision.sections.length : 0;
    };

    assert.equal(sections(0.6, 0.55), 2);
    assert.equal(sections(0.6, 0.4), 1);
    assert.equal(sections(THRESHOLD, THRESHOLD - 0.01), 1);
  });

  it('names at most three close sections, and none that is far', () => {
    const close = found(THRESHOLD - 0.01);
    const decision = decideAnswer([close, close, close, close, found(0.1)]);

    assert.equal(decision.kind === 'unknown' && decision.closest.length, 3);
    assert.deepEqual(decideAnswer([found(0.1)]), { kind: 'unknown', closest: [] });
  });
});
