import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import type { Action } from '../../chat/feature.ts';
import type { Message } from '../../chat/message.ts';
import { parse } from '../../chat/parse.ts';
import type { Language } from '../../language/bilingual.ts';
import { languagesOf } from '../../language/edition.ts';
import { sayIn } from '../../language/say.ts';
import { answerQuoting, quotedBy, type Answer, type Outcome } from './answer.ts';
import { answerCard } from './answer-card.ts';
import { answerMessage, unknownMessage } from './answer-message.ts';
import { answerQuestion } from './answer-question.ts';
import type { Library } from './library.ts';
import type { Parts } from './parts.ts';
import { QUESTION_LIMIT } from './people/question.ts';

type Known = Extract<Outcome, { kind: 'known' }>;

/** The answer in a language: as it was found there, else the same quotes from the twin sections. */
const inLanguage = (library: Library, { answer }: Known, language: Language): Answer =>
  answer.language === language ? answer : answerQuoting(library, language, quotedBy(answer));

/**
 * Answers what was typed and is no command. Where the language is not known the guides of both are asked, and the surer
 * answer is given in both. The question is not stored; its buttons carry it within the member's own conversation.
 */
export const replyToQuestion =
  (parts: Parts) =>
  async (question: string, asker: Asker): Promise<readonly Message[]> => {
    const { edition } = asker;
    const languages = languagesOf(edition);
    const shelved = await parts.shelf.current();
    const asked = { question, edition, library: shelved.library, asker };
    const verified = await parts.verified.reply(question, edition);
    if (verified) {
      await parts.insight.asked({ ...asked, outcomes: 'verified' });
      return [verified];
    }
    const wording = { ...parts, ...shelved };
    const outcomes = await Promise.all(
      languages.map((language) => answerQuestion(wording, question, language)),
    );
    await parts.insight.asked({ ...asked, outcomes });
    const known = outcomes.filter((outcome) => outcome.kind === 'known');
    const [best] = [...known].sort((a, b) => b.confidence - a.confidence);
    if (!best) {
      const closest = outcomes.find((outcome) => outcome.kind === 'unknown' && outcome.closest.length > 0);
      const sections = closest?.kind === 'unknown' ? closest.closest : [];
      return [unknownMessage(wording, edition, sections, question)];
    }
    const answers = languages
      .map((language) => inLanguage(shelved.library, best, language))
      .filter(({ sentences }) => sentences.length > 0);
    const [first = best.answer, ...others] = answers;
    return [answerMessage(wording, edition, [first, ...others], question)];
  };

const showSchema = z.object({
  to: z.enum(['cy', 'en']),
  quoted: z
    .array(z.object({ ref: z.string().max(200), at: z.array(z.int().min(0).max(1000)).max(100) }))
    .min(1)
    .max(5),
  question: z.string().max(QUESTION_LIMIT).default(''),
});

/** `Cymraeg` / `English` under an answer: the same answer in that language, in place. */
export const showAnswer = (parts: Parts): Action => ({
  async run(payload, { edition }) {
    const { to, quoted, question } = parse(showSchema, payload);
    const { library } = await parts.shelf.current();
    const answer = answerQuoting(library, to, quoted);
    if (answer.sentences.length === 0) return { notice: sayIn(edition, 'faq.sectionGone') };
    return { card: answerCard(answer, question, parts.publicUrl, parts.clock()) };
  },
});
