import { langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { DAYS_KEPT, DAYS_OPEN, QUESTION_LIMIT } from './question.ts';

/** A question as it stands in the form. */
export interface AskForm {
  /** Names this form, so that sending it twice asks once. */
  readonly form: string;
  readonly question: string;
  readonly mayReply: boolean;
  /** Others read along where it is asked. */
  readonly isShared: boolean;
}

/** The form to the managers: who will see the question, and where news of it comes, stands above it. */
export const askForm = (
  edition: Edition,
  { form, question, mayReply, isShared }: AskForm,
  problem?: Problem,
): Form => ({
  title: labelIn(edition, 'faq.ask'),
  card: {
    template: 'faq/ask',
    data: {
      ...{ edition, lang: langOf(edition), form, title: labelIn(edition, 'faq.ask') },
      versions: languagesOf(edition).map((language) => ({
        intro: [
          say(language, 'faq.askIntro', { days: DAYS_KEPT }),
          say(language, isShared ? 'faq.askShared' : 'faq.askOwn', { days: DAYS_OPEN }),
        ].join(' '),
      })),
      problems: problemLines(edition, problem ? [problem] : []),
      questionLabel: labelIn(edition, 'faq.yourQuestion', { limit: QUESTION_LIMIT }),
      questionNeeded: labelIn(edition, 'faq.questionNeeded'),
      question,
      replyLabel: labelIn(edition, 'faq.replyToYou'),
      mayReplyTitle: labelIn(edition, 'faq.mayReply'),
      mayReply: String(mayReply),
      send: labelIn(edition, 'common.send'),
    },
  },
});
