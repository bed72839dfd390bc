import { labelsIn, langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { DAYS_KEPT } from '../people/question.ts';
import { REASON_LIMIT, REPORT_KINDS, type Reported } from './report.ts';

/** How each kind is called. */
export const KIND_WORDS = {
  wrong: 'faq.reportWrong',
  outdated: 'faq.reportOutdated',
  harmful: 'faq.reportHarmful',
  other: 'faq.reportOther',
} as const;

/** A report as it stands in the form. */
export interface ReportFields {
  readonly kind: string;
  readonly reason: string;
  readonly question: string;
  readonly mayContact: boolean;
}

/** The form: what the managers will see stands above it, and the question may be taken out. */
export function reportForm(
  edition: Edition,
  about: Reported,
  { kind, reason, question, mayContact }: ReportFields,
  problems: readonly Problem[] = [],
): Form {
  const title = labelIn(edition, 'faq.report');
  return {
    title,
    card: {
      template: 'faq/report',
      data: {
        edition,
        lang: langOf(edition),
        title,
        versions: languagesOf(edition).map((language) => ({
          intro: say(language, 'faq.reportIntro', { days: DAYS_KEPT }),
        })),
        problems: problemLines(edition, problems),
        answer: about.answer,
        labels: labelsIn(edition, {
          answer: 'faq.reportedAnswer',
          kind: 'faq.reportKind',
          kindNeeded: 'faq.reportKindNeeded',
          reasonNeeded: 'faq.reportReasonNeeded',
          question: 'faq.reportQuestion',
          contact: 'faq.reportContact',
          mayContact: 'faq.reportMayContact',
          send: 'common.send',
        }),
        reasonLabel: labelIn(edition, 'faq.reportReason', { limit: REASON_LIMIT }),
        kinds: REPORT_KINDS.map((each) => ({ title: labelIn(edition, KIND_WORDS[each]), value: each })),
        kind,
        reason,
        question,
        mayContact: String(mayContact),
        about,
      },
    },
  };
}
