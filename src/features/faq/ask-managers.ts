import { z } from 'zod/v4';
import type { Problem } from '../../chat/card-words.ts';
import type { Action, Dialog } from '../../chat/feature.ts';
import { sayingCard } from '../../chat/notice.ts';
import { parse } from '../../chat/parse.ts';
import { newId } from '../../lib/ids.ts';
import { askForm } from './ask-card.ts';
import type { Parts } from './parts.ts';
import { askerKey, QUESTION_LIMIT, type Question } from './question.ts';

const openSchema = z.object({ question: z.string().max(QUESTION_LIMIT).default('') });

/** Values of inputs are texts, and an empty input may be absent. */
const sentSchema = z.object({
  question: z.string().max(20_000).default(''),
  mayReply: z.enum(['true', 'false']).default('false'),
});

/** `Gofyn i reolwyr y gymuned` / `Ask the community managers`: the form, with what was asked in it. */
export const askDialog: Dialog = {
  open(payload, { edition }) {
    const { question } = parse(openSchema, payload);
    return Promise.resolve(askForm(edition, { question, mayReply: true }));
  },
};

const problemOf = (question: string): Problem | undefined =>
  question === ''
    ? { key: 'faq.questionNeeded' }
    : question.length > QUESTION_LIMIT
      ? { key: 'faq.questionTooLong', values: { limit: QUESTION_LIMIT } }
      : undefined;

/** Puts a question before the managers. Who asked is kept only where a reply is wanted, and only while it is open. */
export const sendQuestion = ({ questions, clock }: Parts): Action => ({
  async run(payload, { edition, address, tenantId, memberId }) {
    const sent = parse(sentSchema, payload);
    const text = sent.question.trim();
    const mayReply = sent.mayReply === 'true';
    const problem = problemOf(text);
    if (problem) return { card: askForm(edition, { question: sent.question, mayReply }, problem).card };

    const question: Question = {
      partition: 'questions',
      id: newId(),
      text,
      edition,
      askedAt: clock().toISOString(),
      state: 'open',
      askedBy: mayReply ? askerKey(tenantId, memberId) : '',
      ...(mayReply && { replyTo: { address, memberId } }),
    };
    await questions.keep(question);
    return { card: sayingCard(edition, 'faq.asked', [mayReply ? 'faq.askedReply' : 'faq.askedNoReply']) };
  },
});
