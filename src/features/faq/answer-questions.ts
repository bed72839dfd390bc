import { z } from 'zod/v4';
import type { Problem } from '../../chat/card-words.ts';
import type { Action, Command, Dialog } from '../../chat/feature.ts';
import type { Message } from '../../chat/message.ts';
import { sayingCard } from '../../chat/notice.ts';
import { parse } from '../../chat/parse.ts';
import { plainText } from '../../chat/plain-text.ts';
import { labelIn, sayIn } from '../../language/say.ts';
import type { Parts } from './parts.ts';
import { REPLY_LIMIT, type Question } from './question.ts';
import { MOST_SHOWN, questionsCard, replyForm } from './questions-card.ts';

const idSchema = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });
const replySchema = idSchema.extend({ reply: z.string().max(20_000).default('') });

/** `cwestiynau` / `questions`: what waits for a manager. */
export const questionsCommand = ({ questions }: Parts): Command => ({
  words: { cy: ['cwestiynau'], en: ['questions'] },
  help: 'faq.questionsHelp',
  who: 'manager',
  async run(_rest, { edition }) {
    const { items, more } = await questions.open(MOST_SHOWN);
    return [{ card: questionsCard(edition, items, more) }];
  },
});

/** A form for a question that somebody else has settled meanwhile says so, and asks for nothing. */
export const replyDialog = ({ questions }: Parts): Dialog => ({
  who: 'manager',
  async open(payload, { edition }) {
    const question = await questions.get(parse(idSchema, payload).id);
    return question
      ? replyForm(edition, question, '')
      : { title: labelIn(edition, 'faq.reply'), card: sayingCard(edition, 'faq.questionGone') };
  },
});

const problemOf = (reply: string): Problem | undefined =>
  reply === ''
    ? { key: 'faq.replyNeeded' }
    : reply.length > REPLY_LIMIT
      ? { key: 'faq.replyTooLong', values: { limit: REPLY_LIMIT } }
      : undefined;

/** What the member gets: their own question, and the reply. Both as typed. */
const replyMessage = ({ edition, text }: Question, reply: string): Message => ({
  text: [
    sayIn(edition, 'faq.replyTitle'),
    `> ${plainText(text).replace(/\s+/g, ' ')}`,
    plainText(reply),
  ].join('\n\n'),
});

/**
 * Settles the question first and sends then: a reply is sent once or, when the house falls in between, not at all, and
 * never twice.
 */
export const sendReply = ({ questions, messenger }: Parts): Action => ({
  who: 'manager',
  async run(payload, { edition }) {
    const { id, reply: typed } = parse(replySchema, payload);
    const reply = typed.trim();
    const problem = problemOf(reply);
    if (problem) {
      const question = await questions.get(id);
      return {
        card: question
          ? replyForm(edition, question, typed, problem).card
          : sayingCard(edition, 'faq.questionGone'),
      };
    }
    const settled = await questions.settle(id, 'answered');
    if (settled === 'gone') return { card: sayingCard(edition, 'faq.questionGone') };
    const { asked, replyTo } = settled;
    if (!replyTo) return { card: sayingCard(edition, 'faq.questionClosed') };
    const { kind } = await messenger.send(replyTo.address, replyMessage(asked, reply));
    return { card: sayingCard(edition, kind === 'sent' ? 'faq.replySent' : 'faq.replyNotSent') };
  },
});

/** Closes a question that wants no reply, and shows what is left. */
export const closeQuestion = ({ questions }: Parts): Action => ({
  who: 'manager',
  async run(payload, { edition }) {
    await questions.settle(parse(idSchema, payload).id, 'closed');
    const { items, more } = await questions.open(MOST_SHOWN);
    return { card: questionsCard(edition, items, more) };
  },
});
