import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Command, type Dialog } from '../../../chat/feature.ts';
import type { Card, Form, Reply } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { localDay } from '../../../language/dates.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { languagesOf } from '../../../language/edition.ts';
import { labelIn, sayBoth, sayIn } from '../../../language/say.ts';
import { BotError } from '../../../lib/errors.ts';
import { idOf, newId } from '../../../lib/ids.ts';
import { shownAnew } from '../board/pinned.ts';
import type { QuestionStore } from '../people/question-store.ts';
import type { AnsweringVerified } from './answer-verified.ts';
import { verifiedChanged } from './errors.ts';
import type { Offer, OfferStore } from './offer-store.ts';
import { filledWith, formOf, formSchema, readVerifiedForm, type VerifiedForm } from './read-verified-form.ts';
import { currentOf, isOverdue, type Keeper, type VerifiedRecord } from './verified-answer.ts';
import { verifiedCard, verifiedListCard } from './verified-card.ts';
import { verifiedForm } from './verified-form.ts';

export interface KeepingVerified extends AnsweringVerified {
  readonly questions: QuestionStore;
  readonly offers: OfferStore;
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  readonly nudge: () => void;
}

export const idSchema = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });
const listSchema = z.object({ from: z.int().min(0).max(100_000).default(0) });
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const inAYear = (now: Date): string => localDay(new Date(now.getTime() + YEAR_MS));

const keeperOf = ({ tenantId, memberId, address }: Asker): Keeper => {
  const { conversationId, serviceUrl } = address;
  return { tenantId, memberId, near: { conversationId, serviceUrl, tenantId } };
};

/** What managers do with verified answers: keep, edit, undo, retire; and with those that the community offers. */
export function verifiedActs(parts: KeepingVerified) {
  const { verified, verifiedShelf, questions, offers, organisationName, publicUrl, clock, nudge } = parts;

  const shown = (record: VerifiedRecord, { edition }: Asker, ...note: readonly Worded[]): Card =>
    verifiedCard(edition, record, publicUrl, clock(), note);

  /** Who stands for an answer unless told: the managers, of the manager's organisation where that has a name. */
  async function frameFor(about: VerifiedForm['about'], id: string, { tenantId }: Asker) {
    const role = sayBoth('faq.defaultOwner');
    const name = await organisationName(tenantId);
    const owner = name ? { cy: `${role.cy}, ${name.cy}`, en: `${role.en}, ${name.en}` } : role;
    return { about, id, ownerCy: owner.cy, ownerEn: owner.en, reviewBy: inAYear(clock()) };
  }

  async function list({ edition }: Asker, from: number): Promise<Card> {
    const now = clock();
    const rank = (record: VerifiedRecord) => {
      const version = currentOf(record);
      return version.isRetired ? 2 : isOverdue(version, now) ? 0 : 1;
    };
    const records = (await verified.records())
      .map(({ value }) => value)
      .sort((a, b) => rank(a) - rank(b) || (currentOf(a).at < currentOf(b).at ? 1 : -1));
    return verifiedListCard(edition, records, { from, offers: await offers.open(), now });
  }

  const opened = (make: (id: string, asker: Asker) => Promise<Form | undefined>): Dialog => ({
    who: 'manager',
    async open(payload, asker) {
      const form = await make(parse(idSchema, payload).id, asker);
      const title = labelIn(asker.edition, 'faq.verifiedAnswer');
      return form ?? { title, card: sayingCard(asker.edition, 'faq.verifiedGone') };
    },
  });

  async function formFor(id: string, asker: Asker): Promise<Form | undefined> {
    const question = await questions.get(id);
    if (question?.answer === undefined) return undefined;
    if (question.keptAs !== undefined) {
      const kept = await verified.find(question.keptAs);
      return kept && verifiedForm(asker.edition, formOf(kept));
    }
    const found = detectLanguage(question.text);
    const languages = found === 'undetermined' ? languagesOf(question.edition) : [found];
    const { text, answer } = question;
    return verifiedForm(
      asker.edition,
      filledWith(await frameFor('question', id, asker), { question: text, answer, languages }),
    );
  }

  /** Notes on the card that it came from what has become of it. */
  async function noteKept(about: VerifiedForm['about'], id: string, keptAs: string): Promise<void> {
    if (about === 'question')
      await questions.change(id, (old) =>
        old.keptAs === undefined ? shownAnew({ ...old, keptAs }) : undefined,
      );
    if (about === 'offer')
      await offers.change(id, (old) =>
        old.state === 'open' ? shownAnew<Offer>({ ...old, state: 'accepted', keptAs }) : undefined,
      );
    nudge();
  }

  async function save(form: VerifiedForm, asker: Asker): Promise<Reply> {
    const read = readVerifiedForm(form);
    if ('problems' in read) return { card: verifiedForm(asker.edition, form, read.problems).card };
    const { about, id, basedOn } = form;
    const now = clock();
    try {
      const record =
        about === 'edit'
          ? await verified.edit(id, () => read.facts, now, Number(basedOn))
          : await verified.keep(idOf('verified', about, id), read.facts, keeperOf(asker), now);
      verifiedShelf.lookAgain();
      await noteKept(about, id, record.id);
      return { card: shown(record, asker, saying('faq.verifiedSaved')) };
    } catch (error) {
      // Whoever was slower keeps what they typed, and sees what they would have overwritten under its button.
      if (!(error instanceof BotError) || error.code !== verifiedChanged.code) throw error;
      return { card: verifiedForm(asker.edition, form, [{ key: 'faq.verifiedChangedMeanwhile' }]).card };
    }
  }

  /** Changes a verified answer, and shows it. */
  const changing = (act: (id: string, asker: Asker) => Promise<VerifiedRecord>, note: Worded): Action =>
    forManagers(async (payload, asker) => {
      const record = await act(parse(idSchema, payload).id, asker);
      verifiedShelf.lookAgain();
      nudge();
      return { card: shown(record, asker, note) };
    });

  const command: Command = {
    words: {
      cy: ["atebion wedi'u gwirio"],
      en: ['verified answers'],
    },
    help: 'faq.verifiedHelp',
    who: 'manager',
    run: async (_rest, asker) => [{ card: await list(asker, 0) }],
  };
  return {
    commands: [command],
    actions: {
      'faq.verified-list': forManagers(async (payload, asker) => ({
        card: await list(asker, parse(listSchema, payload).from),
      })),
      'faq.verified': forManagers(async (payload, asker) => {
        const record = await verified.find(parse(idSchema, payload).id);
        return record ? { card: shown(record, asker) } : { notice: sayIn(asker.edition, 'faq.verifiedGone') };
      }),
      'faq.save-verified': forManagers((payload, asker) => save(parse(formSchema, payload), asker)),
      'faq.undo-verified': changing((id) => verified.undo(id, clock()), saying('faq.verifiedUndone')),
      'faq.retire-verified': changing((id) => verified.retire(id, clock()), saying('faq.verifiedNowRetired')),
      'faq.still-right': changing(
        (id) => verified.edit(id, (old) => ({ ...old, reviewBy: inAYear(clock()) }), clock()),
        saying('faq.verifiedReviewedNow'),
      ),
    },
    dialogs: {
      'faq.keep': opened(formFor),
      'faq.edit-verified': opened(async (id, { edition }) => {
        const record = await verified.find(id);
        return record && verifiedForm(edition, formOf(record));
      }),
      'faq.new-verified': {
        who: 'manager',
        open: async (_payload: unknown, asker: Asker) =>
          verifiedForm(
            asker.edition,
            filledWith(await frameFor('new', newId(), asker), { question: '', answer: '', languages: [] }),
          ),
      } satisfies Dialog,
    },
    forOffers: { frameFor, save, opened },
  };
}

/** What those that the community offers need of this. */
export type ForOffers = ReturnType<typeof verifiedActs>['forOffers'];
