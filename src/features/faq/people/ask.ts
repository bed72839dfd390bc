import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Problem } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines, typed } from '../../../chat/input/typed-text.ts';
import type { Clock } from '../../../lib/clock.ts';
import { idOf, newId } from '../../../lib/ids.ts';
import type { ManagersChannel } from '../board/managers-channel.ts';
import { UNPINNED } from '../board/pinned.ts';
import { askForm } from './ask-form.ts';
import { askerKey, QUESTION_LIMIT, replyToOf, type Question } from './question.ts';
import type { QuestionStore } from './question-store.ts';

const openSchema = z.object({ question: z.string().max(QUESTION_LIMIT).default('') });

/** Values of inputs are texts, and an empty input may be absent. */
const sentSchema = z.object({
  form: z.string().max(100).optional(),
  question: typed(20_000),
  mayReply: z.enum(['true', 'false']).default('false'),
});

const isShared = ({ scope }: Asker): boolean => scope !== 'personal';

/** `Gofyn i berson` / `Ask a person`: the form, with what was asked in it. */
export const askDialog: Dialog = {
  open(payload, asker) {
    const { question } = parse(openSchema, payload);
    const form = { form: newId(), question, mayReply: true, isShared: isShared(asker) };
    return Promise.resolve(askForm(asker.edition, form));
  },
};

const problemOf = (question: string): Problem | undefined =>
  question === ''
    ? { key: 'faq.questionNeeded' }
    : question.length > QUESTION_LIMIT
      ? { key: 'faq.questionTooLong', values: { limit: QUESTION_LIMIT } }
      : undefined;

export interface Asking {
  readonly questions: QuestionStore;
  readonly clock: Clock;
  readonly nudge: () => void;
  readonly channel: Pick<ManagersChannel, 'address'>;
  /** Told of each question that was sent. */
  readonly asked: (question: string, asker: Asker) => Promise<void>;
}

/** Puts a question before the managers. Who asked is kept only where a reply is wanted, and only while it is open. */
export const sendQuestion = ({ questions, channel, clock, nudge, asked }: Asking): Action => ({
  async run(payload, asker) {
    const { edition, tenantId, memberId } = asker;
    const sent = parse(sentSchema, payload);
    const text = manyLines(sent.question);
    const form = sent.form ?? newId();
    const mayReply = sent.mayReply === 'true';
    const problem = problemOf(text);
    if (problem) {
      const shown = { form, question: sent.question, mayReply, isShared: isShared(asker) };
      return { card: askForm(edition, shown, problem).card };
    }
    const now = clock().toISOString();
    const question: Question = {
      ...{ ...UNPINNED, partition: 'questions', id: idOf('question', form) },
      ...{ text, edition, askedAt: now, state: 'open', stateAt: now, wantsReply: mayReply },
      ...{ takenBy: '', letters: [], told: 'no', askedBy: mayReply ? askerKey(tenantId, memberId) : '' },
      ...(mayReply && { replyTo: replyToOf(asker) }),
    };
    await questions.keep(question);
    nudge();
    await asked(text, asker);
    const news = mayReply ? 'faq.askedReply' : 'faq.askedNoReply';
    const card = (await channel.address())
      ? sayingCard(edition, 'faq.asked', [news])
      : sayingCard(edition, 'faq.askedKept', ['faq.askedNoChannel', news]);
    return { card };
  },
});
