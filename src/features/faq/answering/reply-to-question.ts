import type { Address } from '../../../chat/address.ts';
import type { Asker } from '../../../chat/asker.ts';
import type { Message } from '../../../chat/message.ts';
import { isFollowUp } from '../../../language/analysis/follow-up.ts';
import { smallTalkIn } from '../../../language/analysis/small-talk.ts';
import type { Language } from '../../../language/bilingual.ts';
import { languagesOf } from '../../../language/edition.ts';
import { answerQuoting, quotedBy, type Answer } from './answer.ts';
import { answerMessage, unknownMessage } from './answer-message.ts';
import { answerQuestion } from './answer-question.ts';
import { doubtfulMessage } from './doubtful-message.ts';
import { smallTalkMessage } from './small-talk-message.ts';
import { sectionRef, type Section } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import type { Parts } from '../parts.ts';

/** The answer in a language: as it was found there, else the same quotes from the twin sections. */
const inLanguage = (library: Library, answer: Answer, language: Language): Answer =>
  answer.language === language ? answer : answerQuoting(library, language, quotedBy(answer));

/** What the conversation was about just now, if the question goes on from there. */
async function subjectBefore(
  { subjects, clock }: Parts,
  library: Library,
  address: Address,
  question: string,
  languages: readonly Language[],
): Promise<Section | undefined> {
  if (!languages.some((language) => isFollowUp(language, question))) return undefined;
  const ref = await subjects.of(address, clock());
  return ref === undefined ? undefined : (library.section('cy', ref) ?? library.section('en', ref));
}

const surest = <Sure extends { readonly confidence: number }>(outcomes: readonly Sure[]): Sure | undefined =>
  [...outcomes].sort((a, b) => b.confidence - a.confidence)[0];

/**
 * Answers what was typed and is no command. Where the language is not known the guides of both are asked, and the surer
 * answer is given in both. The question is not stored; its buttons carry it within the member's own conversation.
 */
export const replyToQuestion =
  (parts: Parts) =>
  async (question: string, asker: Asker): Promise<readonly Message[]> => {
    const { edition, address } = asker;
    const talk = smallTalkIn(question);
    if (talk) return [smallTalkMessage(edition, talk)];
    const languages = languagesOf(edition);
    const shelved = await parts.shelf.current();
    const { library } = shelved;
    const asked = { question, edition, library, asker };
    const verified = await parts.verified.reply(question, edition);
    if (verified) {
      await parts.insight.asked({ ...asked, outcomes: 'verified' });
      return [verified];
    }
    const wording = { ...parts, ...shelved };
    const after = await subjectBefore(parts, library, address, question, languages);
    const outcomes = await Promise.all(
      languages.map((language) => answerQuestion(wording, question, language, after)),
    );
    await parts.insight.asked({ ...asked, outcomes });
    const known = surest(outcomes.filter((outcome) => outcome.kind === 'known'));
    if (known) {
      const [section] = known.answer.sections;
      if (section) await parts.subjects.note(address, sectionRef(section), parts.clock());
      const answers = languages
        .map((language) => inLanguage(library, known.answer, language))
        .filter(({ sentences }) => sentences.length > 0);
      const [first = known.answer, ...others] = answers;
      return [answerMessage(wording, edition, [first, ...others], question)];
    }
    const doubtful = surest(outcomes.filter((outcome) => outcome.kind === 'doubtful'));
    if (doubtful) return [doubtfulMessage(library, edition, doubtful.options, question)];
    const closest = outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? [outcome.closest] : []));
    const sections = closest.find(({ length }) => length > 0) ?? [];
    return [unknownMessage(wording, edition, sections, question)];
  };
