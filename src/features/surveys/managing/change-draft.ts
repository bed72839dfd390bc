import { change } from '../../../storage/collection.ts';
import { layoutFor } from '../asking/card-size.ts';
import type { Layout, Survey } from '../asking/survey.ts';
import { surveyAlreadyOpen, surveyClosed } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { changeSeries } from '../waves/end-series.ts';
import { askedBy } from '../waves/series.ts';

/**
 * Changes a draft; what has opened stays as it is. `wished` says of the draft as it was how it is to be answered. The
 * waves to come of its series, where it is the first of one, follow.
 */
export async function changeDraft(
  { records, fillCard }: Pick<Parts, 'records' | 'fillCard'>,
  draft: Survey,
  to: (old: Survey) => Survey,
  wished: (old: Survey) => Layout | undefined,
): Promise<Survey> {
  const changed = await change(records.surveys, draft, (old): Survey | undefined => {
    if (!old) return undefined;
    if (old.state === 'open') throw surveyAlreadyOpen({});
    if (old.state === 'closed') throw surveyClosed({});
    const next = to(old);
    return next.questions.length === 0 ? next : { ...next, layout: layoutFor(next, wished(old), fillCard) };
  });
  const survey = changed ?? draft;
  if (survey.wave)
    await changeSeries(records, survey.wave.series, (old) => ({ ...old, asked: askedBy(survey) }));
  return survey;
}
