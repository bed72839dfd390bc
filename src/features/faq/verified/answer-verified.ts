import { z } from 'zod/v4';
import type { Action } from '../../../chat/feature.ts';
import type { Message } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Bilingual, Language } from '../../../language/bilingual.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { sayIn } from '../../../language/say.ts';
import type { Clock } from '../../../lib/clock.ts';
import { QUESTION_LIMIT } from '../people/question.ts';
import { answerIn, currentOf, isOverdue, questionIn, verifiedPath } from './verified-answer.ts';
import { verifiedAnswerCard, verifiedMessage } from './verified-message.ts';
import type { VerifiedShelf } from './verified-shelf.ts';
import type { VerifiedStore } from './verified-store.ts';

export interface AnsweringVerified {
  readonly verified: VerifiedStore;
  readonly verifiedShelf: VerifiedShelf;
  readonly publicUrl: string;
  readonly clock: Clock;
}

/** A verified answer as the API gives it. */
export interface VerifiedFound {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Of the answer: another than was asked for where it is there in one language alone. */
  readonly language: Language;
  readonly owner: Bilingual;
  readonly reviewedOn: string;
  readonly isOverdue: boolean;
  readonly url: string;
}

/** What wins over the guides where it answers the very question. */
export interface VerifiedFirst {
  reply(question: string, edition: Edition): Promise<Message | undefined>;
  find(question: string, language: Language): Promise<VerifiedFound | undefined>;
}

export const verifiedFirst = ({ verifiedShelf, publicUrl, clock }: AnsweringVerified): VerifiedFirst => ({
  async reply(question, edition) {
    const match = await verifiedShelf.match(question, languagesOf(edition));
    const asked = question.slice(0, QUESTION_LIMIT);
    return match && verifiedMessage(match.record, edition, asked, { publicUrl, now: clock() });
  },
  async find(question, language) {
    const match = await verifiedShelf.match(question, [language]);
    if (!match) return undefined;
    const version = currentOf(match.record);
    const { owner, reviewedOn } = version;
    return {
      ...{ id: match.record.id, question: questionIn(version, language), owner, reviewedOn },
      ...answerIn(version, language),
      isOverdue: isOverdue(version, clock()),
      url: publicUrl + verifiedPath(language, match.record.id),
    };
  },
});

const showSchema = z.object({
  to: z.enum(['cy', 'en']),
  id: z.string().max(64),
  question: z.string().max(QUESTION_LIMIT).default(''),
});

/** `Cymraeg` / `English` under a verified answer: the same in that language, in place. */
export const showVerified = ({ verified, publicUrl, clock }: AnsweringVerified): Action => ({
  async run(payload, { edition }) {
    const { to, id, question } = parse(showSchema, payload);
    const record = await verified.find(id);
    if (!record || currentOf(record).isRetired) return { notice: sayIn(edition, 'faq.verifiedGone') };
    return { card: verifiedAnswerCard(record, to, question, { publicUrl, now: clock() }) };
  },
});
