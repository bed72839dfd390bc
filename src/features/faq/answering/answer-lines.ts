import type { WrittenSentence } from '../../../chat/ports/answer-writer.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { quotedPath, type Answer } from './answer.ts';
import { isPastReview, sectionPath, type Section } from '../shelf/guide.ts';

/** The signs that would end a link's text. */
const linkText = (text: string): string => text.replace(/[[\]]/g, '');

/** A section as a link: `[Guide – Section](https://…)`. */
export const sectionLink = (section: Section, publicUrl: string, path = sectionPath(section)): string =>
  `[${linkText(`${section.guide.title} – ${section.passage.heading}`)}](${publicUrl}${path})`;

/** One line of an answer as it is shown: a paragraph, or an item of a list. */
export interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

/** Sentences one after the other that rest on the same section, cut into such runs. */
function runsOf(sentences: readonly WrittenSentence[]): readonly (readonly WrittenSentence[])[] {
  const runs: WrittenSentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    if (run?.[0]?.passage === sentence.passage) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

/**
 * The sentences of an answer as lines. Each run from one section has one mark `[n]`, behind its last sentence that is
 * no list item: clients make marks in paragraphs only into citations. A run of nothing but items is headed by its
 * section's own heading, which carries the mark. Quotes of another section begin a line of their own, so that nobody reads
 * two guides as one; a model's sentences were written to follow one another.
 */
export function linesOf({ sections, sentences, writtenByModel }: Answer, first = 1): readonly Line[] {
  const lines: Line[] = [];
  for (const run of runsOf(sentences)) {
    const { passage = 0 } = run[0] ?? {};
    const mark = ` [${first + passage}]`;
    const marked = run.findLast(({ isItem }) => !isItem);
    if (!marked)
      lines.push({ text: `**${sections[passage]?.passage.heading ?? ''}**${mark}`, isItem: false });
    for (const [place, sentence] of run.entries()) {
      const { isItem } = sentence;
      const opens = place === 0 && !writtenByModel;
      const text = sentence === marked ? sentence.text + mark : sentence.text;
      const before = lines.at(-1);
      if (isItem || !before || before.isItem || opens) lines.push({ text, isItem });
      else lines.splice(-1, 1, { text: `${before.text} ${text}`, isItem });
    }
  }
  return lines;
}

/** When the guide of a section was last gone through; one that is read from a page by itself only says when it changed. */
const reviewedOn = (language: Language, { guide }: Section): string =>
  say(language, guide.origin === 'page' ? 'faq.updatedOn' : 'faq.reviewedOn', {
    date: formatDate(language, `${guide.updated}T12:00Z`),
  });

/** Where an answer comes from, as links, for clients that show citations only when pointed at: guide, section, reviewed on. */
export const sourceLines = (answer: Answer, publicUrl: string, first = 1): readonly string[] =>
  answer.sections.map((section, index) => {
    const link = sectionLink(section, publicUrl, quotedPath(answer, index));
    return `**${say(answer.language, 'faq.source')} ${first + index}:** ${link}. ${reviewedOn(answer.language, section)}`;
  });

const ONLY_IN = { cy: 'faq.onlyInWelsh', en: 'faq.onlyInEnglish' } as const;

/** Who chose the words of an answer. */
function howWritten({ writtenByModel, curated }: Answer): MessageKey {
  if (writtenByModel) return 'faq.wordedByAi';
  return curated === undefined ? 'faq.quoted' : 'faq.writtenByOwner';
}

/** What a reader must know of an answer, in few words. */
export function noteLines(answer: Answer, now: Date): readonly string[] {
  const { language, sections } = answer;
  const overdue = sections.map(({ guide }) => guide).filter((guide) => isPastReview(guide, now));
  const unreviewed = sections.some(({ guide }) => guide.language === 'cy' && !guide.welshReviewed);
  const foreign = sections.find(({ guide }) => guide.language !== language);
  return [
    say(language, howWritten(answer)),
    ...(foreign ? [say(language, ONLY_IN[foreign.guide.language])] : []),
    ...(unreviewed ? [say(language, 'faq.welshUnreviewed')] : []),
    ...overdue
      .slice(0, 1)
      .map(({ reviewBy }) =>
        say(language, 'faq.pastReview', { date: formatDate(language, `${reviewBy}T12:00Z`) }),
      ),
  ];
}
