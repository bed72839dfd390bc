import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Action, Command, Dialog } from '../../../chat/feature.ts';
import type { Message } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { NOTE_LIMIT, OUTCOMES, type Outcome, type Report } from './report.ts';
import { feedbackCard, settleForm } from './reports-card.ts';

type Settling = Pick<FeedbackParts, 'reports' | 'feedback' | 'tell' | 'publicUrl' | 'clock'>;

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

/** What a manager says of a report. */
interface Settlement {
  readonly outcome: Outcome;
  readonly note: string;
}

const quoted = (reason: string): string => `> ${plainText(reason).replace(/\s+/g, ' ')}`;

/** What the member gets who wanted to be told: their own words, what became of them, and the manager's. */
const toldMessage = ({ edition, reason }: Report, { outcome, note }: Settlement): Message => ({
  text: [sayIn(edition, TOLD[outcome]), quoted(reason), ...(note === '' ? [] : [plainText(note)])].join(
    '\n\n',
  ),
});

/**
 * What becomes of a report is written down for the member first, and settled then: a crash in between leaves it open, and
 * settling it again tells the member once. `by`: the manager, who hears of it when the member cannot be reached.
 */
export async function settleReport(
  { reports, tell }: Pick<Settling, 'reports' | 'tell'>,
  id: string,
  settlement: Settlement,
  by?: Pick<Asker, 'address' | 'edition'>,
): Promise<'gone' | 'settled' | 'told'> {
  const report = await reports.get(id);
  if (report?.state !== 'open') return 'gone';
  if (report.replyTo) {
    const { address, thread } = report.replyTo;
    const about = `faq.report-settled:${id}`;
    const notTold = by && {
      ...{ id: `${about}:not-told`, to: by.address, ifUncertain: 'resendOnce' as const },
      message: { text: `${sayIn(by.edition, 'faq.reportNotTold')}\n\n${quoted(report.reason)}` },
    };
    await tell({
      ...{ id: about, to: address, message: toldMessage(report, settlement), ifUncertain: 'resendOnce' },
      ...(thread !== undefined && { under: thread }),
      ...(notTold && { otherwise: [notTold] }),
    });
  }
  const settled = await reports.settle(id, settlement.outcome);
  if (settled === 'gone') return 'gone';
  return settled.replyTo ? 'told' : 'settled';
}

const SAYING = {
  gone: 'faq.reportGone',
  settled: 'faq.reportSettled',
  told: 'faq.reportTold',
} as const;

const isOutcome = (outcome: string): outcome is Outcome => (OUTCOMES as readonly string[]).includes(outcome);

/** What a manager sends who settles a report. */
export const sendSettlement = (parts: Settling): Action => ({
  who: 'manager',
  async run(payload, asker) {
    const { edition } = asker;
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
    const became = await settleReport(parts, id, { outcome, note }, asker);
    return { card: sayingCard(edition, SAYING[became]) };
  },
});
