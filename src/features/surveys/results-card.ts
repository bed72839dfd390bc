import { langOf } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { formatDateTime } from '../../language/dates.ts';
import type { Edition } from '../../language/edition.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { inEach, inEdition } from '../../language/one-line.ts';
import { labelIn, say, type Values } from '../../language/say.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { fitting, type FittingComments } from './fitting-comments.ts';
import { COMMENTS_THRESHOLD, RESULTS_THRESHOLD, type Release } from './release.ts';
import type { Survey } from './asking/survey.ts';
import type { QuestionResult } from './tally.ts';

/** The longest bar: it fits on a phone. */
const BAR_PX = 240;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** One line with its bar. The figure stands in words as well: no meaning hangs on the bar alone. */
const row = (label: string, figure: string, share: number) => ({
  label: `${label}: `,
  figure,
  bar: share > 0 ? [{ width: `${Math.max(2, Math.round(share * BAR_PX))}px`, alt: percent(share) }] : [],
});

function figuresOf(result: QuestionResult, edition: Edition) {
  switch (result.type) {
    case 'choice':
      return result.options.map(({ text, count, share }) =>
        row(inEdition(edition, text), `${count} · ${percent(share)}`, share),
      );
    case 'rating': {
      const ends = new Map([
        [1, result.ends.low],
        [5, result.ends.high],
      ]);
      return result.distribution.map(({ value, count, share }) => {
        const end = ends.get(value);
        const label = end ? `${value} – ${inEdition(edition, end)}` : String(value);
        return row(label, `${count} · ${percent(share)}`, share);
      });
    }
    case 'ranking':
      return result.options.map(({ text, score, firstChoices }) =>
        row(inEdition(edition, text), `${Math.round(score)} (${firstChoices})`, score / 100),
      );
    case 'text':
      return [];
    default:
      return assertNever(result);
  }
}

/** What has to be said about a question beside its figures. */
function noteOf(result: QuestionResult): { key: MessageKey; values?: Values } | undefined {
  if (result.type === 'text') {
    return result.withheld
      ? { key: 'surveys.commentsWithheld', values: { threshold: COMMENTS_THRESHOLD } }
      : { key: 'surveys.commentsForManagers', values: { comments: result.n } };
  }
  if (result.withheld) return { key: 'surveys.questionWithheld', values: { threshold: RESULTS_THRESHOLD } };
  if (result.type === 'rating' && result.mean !== null) {
    return { key: 'surveys.mean', values: { mean: result.mean.toFixed(1) } };
  }
  if (result.type === 'ranking') return { key: 'surveys.howScored' };
  return result.type === 'choice' && result.several ? { key: 'surveys.couldChooseSeveral' } : undefined;
}

/**
 * The results as bars. Comments are shown to managers alone: what people wrote freely may name somebody, and nobody
 * has read it yet.
 */
export function resultsCard(
  survey: Survey,
  release: Release,
  edition: Edition,
  { withComments = false, withList = false }: { withComments?: boolean; withList?: boolean } = {},
): Card {
  const said = (key: MessageKey, values?: Values) =>
    inEach(edition, (language) => say(language, key, values));
  const shown = withComments ? fitting(release.questions) : new Map<string, FittingComments>();
  return {
    template: 'surveys/results',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'surveys.resultsTitle'),
      titles: inEach(edition, (language) => survey.title[language]),
      facts: [
        ...inEach(edition, (language) =>
          say(language, 'surveys.resultsFacts', {
            ballots: release.ballots,
            date: survey.closedAt === null ? '' : formatDateTime(language, survey.closedAt),
          }),
        ),
        ...(release.withheld ? said('surveys.resultsWithheld', { threshold: RESULTS_THRESHOLD }) : []),
        ...(survey.sample ? said('surveys.sampleNote') : []),
      ],
      questions: release.questions.map((result, index) => {
        const note = noteOf(result);
        const comments = shown.get(result.id);
        return {
          texts: inEach(edition, (language) => result.text[language]).map((text, at) =>
            at === 0 ? `${index + 1}. ${text}` : text,
          ),
          notes: [
            ...(note ? said(note.key, note.values) : []),
            ...(result.type !== 'text' && result.n < release.ballots
              ? said('surveys.answeredBy', { ballots: result.n })
              : []),
          ],
          rows: figuresOf(result, edition),
          comments: comments?.shown ?? [],
          more:
            comments && comments.more > 0 ? said('surveys.moreComments', { comments: comments.more }) : [],
        };
      }),
      buttons: withList ? [{ title: labelIn(edition, 'surveys.allButton') }] : [],
    },
  };
}
