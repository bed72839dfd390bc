import { langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { CLOSE_REASONS, NOTE_LIMIT, REPLY_LIMIT, type CloseReason, type Question } from './question.ts';
import type { Standing } from './question-card.ts';

/** The form in which a manager answers. */
export const replyForm = (
  edition: Edition,
  { id, text }: Pick<Question, 'id' | 'text'>,
  { at, reply = '' }: { readonly at: Standing; readonly reply?: string },
  problem?: Problem,
): Form => ({
  title: labelIn(edition, 'faq.reply'),
  card: {
    template: 'faq/reply',
    data: {
      ...{ edition, lang: langOf(edition), title: labelIn(edition, 'faq.reply'), id, at, question: text },
      problems: problemLines(edition, problem ? [problem] : []),
      replyLabel: labelIn(edition, 'faq.yourReply', { limit: REPLY_LIMIT }),
      replyNeeded: labelIn(edition, 'faq.replyNeeded'),
      reply,
      send: labelIn(edition, 'common.send'),
    },
  },
});

const CHOICES = {
  'asked-before': 'faq.reasonAskedBefore',
  'not-ours': 'faq.reasonNotOurs',
  'not-known': 'faq.reasonNotKnown',
  other: 'faq.reasonOther',
} as const satisfies Readonly<Record<Exclude<CloseReason, 'abandoned'>, MessageKey>>;

/** The form in which a manager says why a question gets no answer. */
export const closeForm = (
  edition: Edition,
  { id, text }: Pick<Question, 'id' | 'text'>,
  { at, reason = '', note = '' }: { readonly at: Standing; readonly reason?: string; readonly note?: string },
  problem?: Problem,
): Form => ({
  title: labelIn(edition, 'faq.closeIt'),
  card: {
    template: 'faq/close',
    data: {
      ...{ edition, lang: langOf(edition), title: labelIn(edition, 'faq.closeIt'), id, at, question: text },
      problems: problemLines(edition, problem ? [problem] : []),
      reasonLabel: labelIn(edition, 'faq.whyClosed'),
      reasonNeeded: labelIn(edition, 'faq.reasonNeeded'),
      reasons: CLOSE_REASONS.map((value) => ({ title: labelIn(edition, CHOICES[value]), value })),
      reason,
      noteLabel: labelIn(edition, 'faq.closeNote', { limit: NOTE_LIMIT }),
      note,
      send: labelIn(edition, 'faq.closeIt'),
    },
  },
});
