import type { Button, Message } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { askButton, buttonsCard } from './answer-card.ts';
import { sectionRef, type Section } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import { QUESTION_LIMIT } from '../people/question.ts';

/** A section as a choice, by its heading in every language of the edition. */
function choiceButton(library: Library, edition: Edition, section: Section, question: string): Button {
  const ref = sectionRef(section);
  const headings = languagesOf(edition).map(
    (language) => (library.section(language, ref) ?? section).passage.heading,
  );
  return {
    title: [...new Set(headings)].join(' / '),
    verb: 'faq.choose',
    data: { edition, ref, question: question.slice(0, QUESTION_LIMIT) },
  };
}

/** Asks back which of two or three sections was meant, rather than to answer wrongly or not at all. */
export const doubtfulMessage = (
  library: Library,
  edition: Edition,
  options: readonly Section[],
  question: string,
): Message => ({
  text: languagesOf(edition)
    .map((language) => say(language, 'faq.doubtful'))
    .join('\n\n'),
  summary: labelIn(edition, 'faq.doubtfulSummary'),
  card: buttonsCard(edition, 'faq.whichOne', [
    ...options.map((section) => choiceButton(library, edition, section, question)),
    askButton(edition, question),
  ]),
});
