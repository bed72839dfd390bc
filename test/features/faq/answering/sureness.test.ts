import assert from 'node:assert/strict';
import { askWaysLeftOut, askWithout, balanced } from '../../../../bench/sureness/examples.ts';
import { fitLogisticRegression, type Example } from '../../../../bench/sureness/logistic-regression.ts';
import { WEIGHTS } from '../../../../src/features/faq/answering/sureness.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { GUIDES } from '../../../support/faq-room.ts';

describe('The weights of sureness', () => {
  const example = (feature: number, isTrue: boolean): Example => ({ features: [feature], isTrue, counts: 1 });

  it('come from a regression that finds the odds of what it is shown', () => {
    const shown = [
      ...[example(0, true), example(0, false)],
      ...[example(1, true), example(1, true), example(1, true), example(1, false)],
    ];

    const [weight = 0, constant = 0] = fitLogisticRegression(shown);

    assert.ok(Math.abs(constant) < 1e-3, 'one of two at 0');
    assert.ok(Math.abs(weight - Math.log(3)) < 1e-3, 'three of four at 1');
  });

  it('are what a part of the guides’ own ways of asking says too, in either language', function () {
    this.timeout(60_000);
    const library = loadGuides(GUIDES, silentLog);
    const asked = [...askWaysLeftOut(library, 12, 5), ...askWithout(library, 'business-case')];

    for (const language of ['cy', 'en'] as const) {
      const some = balanced(asked.filter((one) => one.language === language));
      const [agreement = 0, standing = 0, constant = 0] = fitLogisticRegression(some);
      assert.ok(some.length > 400);
      assert.deepEqual(
        [agreement, standing, constant].map(Math.sign),
        [WEIGHTS.agreement, WEIGHTS.standing, WEIGHTS.constant].map(Math.sign),
        language,
      );
    }
  });
});
