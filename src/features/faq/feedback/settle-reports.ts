import { z } from 'zod/v4';
import type { Action, Command, Dialog } from '../../../chat/feature.ts';
import type { Message } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { NOTE_LIMIT, OUTCOMES, type Outcome, type Report } from './report.ts';
import { feedbackCard, settleForm } from './reports-card.ts';

type Settling = Pick<FeedbackParts, 'reports' | 'feedback' | 'messenger' | 'publicUrl' | 'clock'>;

const idSchema = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });
const settleSchema = idSchema.extend({
  outcome: z.string().max(20).default(''),
  note: z.string().max(20_000).default(''),
});

/** `adborth` / `feedback`: what members said of answers. Not for the eyes of a channel. */
export const feedbackCommand = ({ reports, feedback, publicUrl, clock }: Settling): Command => ({
  words: { cy: ['adborth'], en: ['feedback'] },
  help: 'faq.feedbackHelp',
  who: 'manager',
  async run(_rest, { edition, scope }) {
    if (scope !== 'personal') return [{ text: sayIn(edition, 'faq.feedbackPersonal') }];
    const [tally, open] = [await feedback.thisMonth(clock()), await reports.list('open')];
    return [{ card: feedbackCard(edition, publicUrl, tally, open) }];
  },
});

/** A form for a report that somebody else has settled meanwhile says so, and asks for nothing. */
export const settleDialog = ({ reports }: Settling): Dialog => ({
  who: 'manager',
  async open(payload, { edition }) {
    const report = await reports.get(parse(idSchema, payload).id);
    return report?.state === 'open'
      ? settleForm(edition, report, '')
      : { title: labelIn(edition, 'faq.settle'), card: sayingCard(edition, 'faq.reportGone') };
  },
});

const TOLD = { mended: 'faq.toldMended', stands: 'faq.toldStands', elsewhere: 'faq.toldElsewhere' } as const;

/** What the member gets who wanted to be told: their own words, what became of them, and the manager's. */
const toldMessage = ({ edition, reason }: Report, outcome: Outcome, note: string): Message => ({
  text: [
    sayIn(edition, TOLD[outcome]),
    `> ${plainText(reason).replace(/\s+/g, ' ')}`,
    ...(note === '' ? [] : [plainText(note)]),
  ].join('\n\n'),
});

/** Settles a report first and tells the member then, so that nobody is told twice. */
export async function settleReport(
  { reports, messenger }: Pick<Settling, 'reports' | 'messenger'>,
  id: string,
  outcome: Outcome,
  note: string,
): Promise<'gone' | 'settled' | 'told' | 'not told'> {
  const settled = await reports.settle(id, outcome);
  if (settled === 'gone') return 'gone';
  const { report, replyTo } = settled;
  if (!replyTo) return 'settled';
  const { address, thread } = replyTo;
  const placed = thread === undefined ? {} : { under: thread };
  const { kind } = await messenger.send(address, toldMessage(report, outcome, note), placed);
  return kind === 'sent' ? 'told' : 'not told';
}

const SAYING = {
  gone: 'faq.reportGone',
  settled: 'faq.reportSettled',
  told: 'faq.reportTold',
  'not told': 'faq.reportNotTold',
} as const;

const isOutcome = (outcome: string): outcome is Outcome => (OUTCOMES as readonly string[]).includes(outcome);

/** What a manager sends who settles a report. */
export const sendSettlement = (parts: Settling): Action => ({
  who: 'manager',
  async run(payload, { edition }) {
    const { id, outcome, note: typed } = parse(settleSchema, payload);
    const note = typed.trim();
    if (!isOutcome(outcome) || note.length > NOTE_LIMIT) {
      const report = await parts.reports.get(id);
      if (report?.state !== 'open') return { card: sayingCard(edition, 'faq.reportGone') };
      const problems = [
        ...(isOutcome(outcome) ? [] : [{ key: 'faq.outcomeNeeded' } as const]),
        ...(note.length > NOTE_LIMIT
          ? [{ key: 'faq.settleNoteTooLong', values: { limit: NOTE_LIMIT } } as const]
          : []),
      ];
      return { card: settleForm(edition, report, typed, problems).card };
    }
    return { card: sayingCard(edition, SAYING[await settleReport(parts, id, outcome, note)]) };
  },
});
