import {
  button,
  labelsIn,
  langOf,
  linesIn,
  problemLines,
  saying,
  type Problem,
  type Worded,
} from '../../../chat/cards/card-words.ts';
import type { Card, Form } from '../../../chat/message.ts';
import { formatDate } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Tally } from './feedback-counts.ts';
import { KIND_WORDS } from './report-form.ts';
import { NOTE_LIMIT, OUTCOMES, type Report } from './report.ts';
import { REASON_WORDS, THUMB_REASONS, type ReasonCounts } from './thumb-reasons.ts';

/** So many reports fit on a card with their answers. */
const MOST_REPORTS = 4;
const MOST_COMMENTS = 5;

const THUMBS = { like: '👍', dislike: '👎' } as const;

const OUTCOME_WORDS = {
  mended: 'faq.outcomeMended',
  stands: 'faq.outcomeStands',
  elsewhere: 'faq.outcomeElsewhere',
} as const;

/** Where a source stands: `en/business-case#risks` is below `/guides/`; a verified answer says its path, `/answers/en/…`. */
const pageOf = (publicUrl: string, source: string): string =>
  publicUrl + (source.startsWith('/') ? source : `/guides/${source}`);

const rowOf = (edition: Edition, publicUrl: string, report: Report) => ({
  kind: labelIn(edition, KIND_WORDS[report.kind]),
  reason: report.reason,
  texts: [
    ...(report.question === ''
      ? []
      : [{ label: labelIn(edition, 'faq.reportAsked'), text: report.question }]),
    { label: labelIn(edition, 'faq.reportedAnswer'), text: report.answer },
  ],
  about: [
    ...report.sections.map((section) => ({
      text: `${labelIn(edition, 'faq.source')}: [${section}](${pageOf(publicUrl, section)})`,
    })),
    ...linesIn(edition, [
      (language) =>
        [
          say(language, 'faq.reportedOn', { date: formatDate(language, report.reportedAt) }),
          say(language, report.writtenByModel ? 'faq.reportOfModel' : 'faq.reportOfQuotes'),
          say(language, report.replyTo ? 'faq.reportWantsContact' : 'faq.reportNoContact'),
        ].join(' · '),
    ]),
  ],
  buttons: [button(edition, 'faq.settle', 'faq.settle', { id: report.id })],
});

/** A report that has just come, for managers. */
export const reportCard = (edition: Edition, publicUrl: string, report: Report): Card => ({
  template: 'faq/feedback',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'faq.reportArrived'),
    ...{ notes: [], commentsTitle: [], comments: [] },
    rows: [rowOf(edition, publicUrl, report)],
  },
});

/** Why thumbs went up or down this month, the most frequent reason first. */
const reasonLines = (reasons: ReasonCounts): readonly Worded[] =>
  (['dislike', 'like'] as const).flatMap((reaction) => {
    const given = THUMB_REASONS[reaction]
      .map((reason) => ({ reason, count: reasons[reason] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    if (given.length === 0) return [];
    return [
      (language) =>
        `${THUMBS[reaction]} ${given.map(({ reason, count }) => `${say(language, REASON_WORDS[reason])}: ${count}`).join(' · ')}`,
    ];
  });

/** What members said of answers: thumbs, what they wrote with them, and the reports that wait. */
export const feedbackCard = (
  edition: Edition,
  publicUrl: string,
  tally: Tally,
  reports: readonly Report[],
): Card => ({
  template: 'faq/feedback',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'faq.feedback'),
    notes: linesIn(edition, [
      saying('faq.thumbs', { likes: tally.likes, dislikes: tally.dislikes }),
      ...reasonLines(tally.reasons ?? {}),
      ...(reports.length === 0 ? [saying('faq.noReports')] : []),
      ...(reports.length > MOST_REPORTS
        ? [saying('faq.moreReports', { count: reports.length - MOST_REPORTS })]
        : []),
    ]),
    rows: reports.slice(0, MOST_REPORTS).map((report) => rowOf(edition, publicUrl, report)),
    commentsTitle: tally.comments.length === 0 ? [] : [{ text: labelIn(edition, 'faq.comments') }],
    comments: tally.comments.slice(0, MOST_COMMENTS).map(({ reaction, text }) => ({
      text: `${THUMBS[reaction]} ${text}`,
    })),
  },
});

/** The form in which a manager says what became of a report. The note is sent where the member wants to be told. */
export function settleForm(
  edition: Edition,
  report: Report,
  note: string,
  problems: readonly Problem[] = [],
): Form {
  const title = labelIn(edition, 'faq.settle');
  return {
    title,
    card: {
      template: 'faq/settle',
      data: {
        edition,
        lang: langOf(edition),
        title,
        id: report.id,
        reason: report.reason,
        problems: problemLines(edition, problems),
        labels: labelsIn(edition, {
          outcome: 'faq.outcome',
          outcomeNeeded: 'faq.outcomeNeeded',
          send: 'common.send',
        }),
        outcomes: OUTCOMES.map((each) => ({ title: labelIn(edition, OUTCOME_WORDS[each]), value: each })),
        // Nobody is asked to write to somebody who cannot be reached.
        notes: report.replyTo
          ? [{ label: labelIn(edition, 'faq.settleNote', { limit: NOTE_LIMIT }), value: note }]
          : [],
      },
    },
  };
}
