import { z } from 'zod/v4';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { languagesOf } from '../../../language/edition.ts';
import { sayIn } from '../../../language/say.ts';
import { buttonsCard } from './answer-card.ts';
import { answerMessage } from './answer-message.ts';
import { sectionRef } from '../shelf/guide.ts';
import type { Parts } from '../parts.ts';
import { QUESTION_LIMIT } from '../people/question.ts';
import { writeAnswer } from './write-answer.ts';

const choiceSchema = z.object({
  ref: z.string().max(200),
  question: z.string().max(QUESTION_LIMIT).default(''),
});

/** One of the sections that a doubtful question was answered with: its answer, as if it had been found at once. */
export const chooseSection = (parts: Parts): Action => ({
  async run(payload, { edition, address }) {
    const { ref, question } = parse(choiceSchema, payload);
    const shelved = await parts.shelf.current();
    const languages = languagesOf(edition);
    const answerIn = (from: Language, language: Language) => {
      const section = shelved.library.section(from, ref);
      return section ? [writeAnswer(parts.writer, question, [section], language)] : [];
    };
    const own = languages.flatMap((language) => answerIn(language, language));
    const [language = 'cy'] = languages;
    const answers = await Promise.all(own.length > 0 ? own : answerIn(otherLanguage(language), language));
    const [first, ...others] = answers.filter((answer) => answer !== undefined);
    const [section] = first?.sections ?? [];
    if (!first || !section) return { notice: sayIn(edition, 'faq.sectionGone') };
    await parts.subjects.note(address, sectionRef(section), parts.clock());
    return {
      card: buttonsCard(edition, 'faq.chosen', []),
      messages: [answerMessage({ ...parts, ...shelved }, edition, [first, ...others], question)],
    };
  },
});
