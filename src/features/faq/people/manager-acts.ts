import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Command, type Dialog } from '../../../chat/feature.ts';
import type { Card, Reply } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines, typed } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { labelIn, say, sayIn } from '../../../language/say.ts';
import type { Asking } from './ask.ts';
import type { Act, Refusal } from './change-question.ts';
import { newLetter } from './letter.ts';
import { askerKey, CLOSE_REASONS, isWaiting, NOTE_LIMIT, REPLY_LIMIT } from './question.ts';
import { questionCard, type Standing } from './question-card.ts';
import type { Acted } from './question-store.ts';
import { MOST_SHOWN, questionsCard } from './questions-card.ts';
import { closeForm, replyForm } from './reply-form.ts';

const idSchema = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  at: z.enum(['board', 'list']).default('board'),
});
const replySchema = idSchema.extend({ reply: typed(20_000) });
const closeSchema = idSchema.extend({ reason: typed(50), note: typed(20_000) });

/** What whoever was slower reads. */
const REFUSALS = {
  'taken-by-another': 'faq.takenByAnother',
  'not-taken': 'faq.notTaken',
  'already-answered': 'faq.alreadyAnswered',
  'already-closed': 'faq.alreadyClosed',
  withdrawn: 'faq.alreadyWithdrawn',
  gone: 'faq.questionGone',
} as const satisfies Readonly<Record<Refusal, MessageKey>>;

/** What a manager does with questions, in the channel or in their own list. */
export function managerActs({ questions, clock, nudge }: Pick<Asking, 'questions' | 'clock' | 'nudge'>) {
  const keyOf = ({ tenantId, memberId }: Asker) => askerKey(tenantId, memberId);

  async function act(id: string, what: Act, asker: Asker): Promise<Acted> {
    const acted = await questions.act(id, what, keyOf(asker), clock());
    nudge();
    return acted;
  }
  const shown = (acted: Acted, { edition }: Asker, at: Standing): Reply =>
    acted.kind === 'done'
      ? { card: questionCard(edition, acted.question, at) }
      : { notice: sayIn(edition, REFUSALS[acted.kind]) };

  async function list({ edition }: Asker): Promise<Card> {
    const { items, more } = await questions.waiting(MOST_SHOWN);
    return questionsCard(edition, items, more);
  }
  async function waitingOr(id: string, asker: Asker): Promise<Refusal | undefined> {
    const question = await questions.get(id);
    if (!question) return 'gone';
    if (question.state === 'answered') return 'already-answered';
    if (!isWaiting(question)) return question.state === 'closed' ? 'already-closed' : 'withdrawn';
    return question.takenBy !== '' && question.takenBy !== keyOf(asker) ? 'taken-by-another' : undefined;
  }

  /** A form about a question, or the line that says why there is none. */
  const formAbout = (
    title: MessageKey,
    make: (edition: Asker['edition'], question: { id: string; text: string }, at: Standing) => Card,
  ): Dialog => ({
    who: 'manager',
    async open(payload, asker) {
      const { id, at } = parse(idSchema, payload);
      const refusal = await waitingOr(id, asker);
      const question = await questions.get(id);
      const card =
        refusal || !question
          ? sayingCard(asker.edition, REFUSALS[refusal ?? 'gone'])
          : make(asker.edition, question, at);
      return { title: labelIn(asker.edition, title), card };
    },
  });

  /** Who was slower gets back what they wrote. */
  const unsent = (refusal: Refusal, { edition }: Asker, written: string): Reply => ({
    card: noticeCard(edition, (language) => ({
      title: say(language, REFUSALS[refusal]),
      about: written === '' ? undefined : written,
      lines: written === '' ? [] : [say(language, 'faq.notSent')],
    })),
  });

  async function reply(payload: unknown, asker: Asker): Promise<Reply> {
    const sent = parse(replySchema, payload);
    const answer = manyLines(sent.reply);
    const problem: Problem | undefined =
      answer === ''
        ? { key: 'faq.replyNeeded' }
        : answer.length > REPLY_LIMIT
          ? { key: 'faq.replyTooLong', values: { limit: REPLY_LIMIT } }
          : undefined;
    const question = await questions.get(sent.id);
    if (problem && question) return { card: replyForm(asker.edition, question, sent, problem).card };
    const acted = await act(sent.id, { kind: 'answer', answer }, asker);
    return acted.kind === 'done' ? shown(acted, asker, sent.at) : unsent(acted.kind, asker, answer);
  }

  async function close(payload: unknown, asker: Asker): Promise<Reply> {
    const sent = parse(closeSchema, payload);
    const note = manyLines(sent.note);
    const reason = CLOSE_REASONS.find((one) => one === sent.reason);
    const problem: Problem | undefined =
      reason === undefined
        ? { key: 'faq.reasonNeeded' }
        : note.length > NOTE_LIMIT
          ? { key: 'faq.noteTooLong', values: { limit: NOTE_LIMIT } }
          : reason === 'other' && note === ''
            ? { key: 'faq.noteNeeded' }
            : undefined;
    const question = await questions.get(sent.id);
    if (reason === undefined || (problem && question))
      return question
        ? { card: closeForm(asker.edition, question, sent, problem).card }
        : { notice: sayIn(asker.edition, 'faq.questionGone') };
    const acted = await act(sent.id, { kind: 'close', reason, note }, asker);
    return acted.kind === 'done' ? shown(acted, asker, sent.at) : unsent(acted.kind, asker, note);
  }

  const pressed = (kind: 'take' | 'give back'): Action =>
    forManagers(async (payload, asker) => {
      const { id, at } = parse(idSchema, payload);
      return shown(await act(id, { kind }, asker), asker, at);
    });

  /** What may not have arrived is sent once more, or left. */
  const endDoubt = (way: 'again' | 'leave'): Action =>
    forManagers(async (payload, { edition }) => {
      const { id, at } = parse(idSchema, payload);
      const now = clock();
      const question = await questions.change(id, (old) => ({
        ...{ ...old, version: old.version + 1, isBehind: true },
        letters: old.letters.map((letter) =>
          letter.state !== 'doubtful'
            ? letter
            : way === 'again'
              ? newLetter(letter.number, letter.news, now)
              : { ...letter, state: 'told' },
        ),
      }));
      nudge();
      return question
        ? { card: questionCard(edition, question, at) }
        : { notice: sayIn(edition, 'faq.questionGone') };
    });

  const command: Command = {
    words: { cy: ['cwestiynau'], en: ['questions'] },
    help: 'faq.questionsHelp',
    who: 'manager',
    run: async (_rest, asker) => [{ card: await list(asker) }],
  };
  return {
    commands: [command],
    actions: {
      'faq.questions': forManagers(async (_payload, asker) => ({ card: await list(asker) })),
      'faq.question': forManagers(async (payload, { edition }) => {
        const { id, at } = parse(idSchema, payload);
        const question = await questions.get(id);
        return question
          ? { card: questionCard(edition, question, at) }
          : { notice: sayIn(edition, 'faq.questionGone') };
      }),
      'faq.take': pressed('take'),
      'faq.give-back': pressed('give back'),
      'faq.send-reply': forManagers(reply),
      'faq.close': forManagers(close),
      'faq.tell-again': endDoubt('again'),
      'faq.leave-doubt': endDoubt('leave'),
    },
    dialogs: {
      'faq.reply': formAbout(
        'faq.reply',
        (edition, question, at) => replyForm(edition, question, { at }).card,
      ),
      'faq.close-form': formAbout(
        'faq.closeIt',
        (edition, question, at) => closeForm(edition, question, { at }).card,
      ),
    },
  };
}
