import type { Message } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { languagesOf } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { citationsOf, type Answer } from './answer.ts';
import { afterAnswerCard, askButton, buttonsCard } from './answer-card.ts';
import { reportButton } from '../feedback/report-button.ts';
import { linesOf, noteLines, sectionLink, sourceLines } from './answer-lines.ts';
import { sectionPath, sectionRef, type Section } from '../shelf/guide.ts';
import type { Parts } from '../parts.ts';
import type { Shelved } from '../shelf/shelf.ts';
import { otherLanguage } from '../../../language/bilingual.ts';

type Wording = Pick<Shelved, 'library'> & Pick<Parts, 'publicUrl' | 'clock'>;

/** The same section in the other language, offered in that language; nothing where it has no twin. */
function twinLine({ library, publicUrl }: Wording, { language, sections }: Answer): readonly string[] {
  const [section] = sections;
  const other = otherLanguage(language);
  const twin = section?.guide.language === language && library.section(other, sectionRef(section));
  return twin ? [`[${say(other, 'faq.alsoIn')}](${publicUrl}${sectionPath(twin)})`] : [];
}

/** Clients set paragraphs without space between them; this is a blank line, as their own editors write it. */
const BLANK_LINE = '&nbsp;';

/** One answer as light Markdown: its sentences, its sources as links, and what a reader must know of it. */
function textOf(wording: Wording, answer: Answer, first: number, isAlone: boolean): string {
  const { publicUrl, clock } = wording;
  let text = '';
  let wasItem = false;
  for (const { text: line, isItem } of linesOf(answer, first)) {
    text += text === '' ? '' : wasItem && isItem ? '\n' : '\n\n';
    text += isItem ? `- ${line}` : line;
    wasItem = isItem;
  }
  return [
    text,
    BLANK_LINE,
    ...sourceLines(answer, publicUrl, first),
    ...(isAlone ? twinLine(wording, answer) : []),
    BLANK_LINE,
    `_${noteLines(answer, clock()).join(' ')}_`,
  ].join('\n\n');
}

/**
 * The answer as a message: quoted sentences with numbered citations and thumbs, and a card with what can be done next.
 * `answers` are one in each language of the edition, in reading order.
 */
export function answerMessage(
  wording: Wording,
  edition: Edition,
  answers: readonly [Answer, ...Answer[]],
  question: string,
): Message {
  let first = 1;
  const worded = answers.map((answer) => {
    const from = first;
    first += answer.sections.length;
    return {
      text: textOf(wording, answer, from, answers.length === 1),
      citations: citationsOf(answer, wording.publicUrl, from),
    };
  });
  return {
    text: worded.map(({ text }) => text).join('\n\n---\n\n'),
    citations: worded.flatMap(({ citations }) => citations),
    summary: labelIn(edition, 'faq.answerSummary'),
    asksForFeedback: true,
    writtenByModel: answers.some(({ writtenByModel }) => writtenByModel),
    card: afterAnswerCard(edition, answers, question),
  };
}

/** Says honestly that the guides do not answer, what comes closest, and whom else to ask. */
export function unknownMessage(
  { library, publicUrl }: Wording,
  edition: Edition,
  closest: readonly Section[],
  question: string,
): Message {
  const paragraphs = languagesOf(edition).map((language) => {
    const links = closest.map(
      (section) => `- ${sectionLink(library.section(language, sectionRef(section)) ?? section, publicUrl)}`,
    );
    return [
      say(language, 'faq.unknown'),
      ...(links.length > 0 ? [say(language, 'faq.closest'), links.join('\n')] : []),
      say(language, 'faq.unknownHint'),
    ].join('\n\n');
  });
  return {
    text: paragraphs.join('\n\n---\n\n'),
    summary: labelIn(edition, 'faq.unknownSummary'),
    card: buttonsCard(edition, 'faq.afterUnknown', [
      askButton(edition, question),
      reportButton(edition, [], question),
    ]),
  };
}
