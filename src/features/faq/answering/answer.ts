import type { WrittenSentence } from '../../../chat/ports/answer-writer.ts';
import type { Citation } from '../../../chat/message.ts';
import type { Language } from '../../../language/bilingual.ts';
import { citedPath } from './cited.ts';
import type { CuratedMatch } from './curated-answers.ts';
import { sectionRef, type Section } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import { sentencesOf } from '../shelf/passage.ts';
import { withoutMarkup } from '../shelf/quotables.ts';
import { clip } from '../../../lib/clip.ts';

/** An answer in one language: sentences, and the sections that they rest on. */
export interface Answer {
  readonly language: Language;
  /** `passage` of a sentence counts in here. */
  readonly sections: readonly Section[];
  readonly sentences: readonly WrittenSentence[];
  readonly writtenByModel: boolean;
  /** The owner of the guide wrote it: which of the answers of its only section, from 0. */
  readonly curated?: number;
}

/** What becomes of a question in one language. */
export type Outcome =
  | { readonly kind: 'known'; readonly answer: Answer; readonly confidence: number }
  /** One of two or three sections probably answers: whoever asked chooses. */
  | { readonly kind: 'doubtful'; readonly options: readonly Section[]; readonly confidence: number }
  | { readonly kind: 'unknown'; readonly closest: readonly Section[] };

/** Which sentences of which section an answer quotes: what its buttons carry in place of the question. */
export interface Quoted {
  /** `business-case#risks` */
  readonly ref: string;
  /** Places in the section's reading order, from 0. */
  readonly at: readonly number[];
  /** Instead, the answer in this place of the section, which its owner wrote. */
  readonly curated?: number | undefined;
}

/** What an answer quotes. Sentences in a writer's own words are left out: they cannot be found again. */
export const quotedBy = ({ sections, sentences, curated }: Answer): readonly Quoted[] =>
  sections.map((section, index) => ({
    ref: sectionRef(section),
    ...(curated !== undefined && { curated }),
    at: sentences.flatMap(({ passage, at }) => (passage === index && at !== undefined ? [at] : [])),
  }));

/** What the owner wrote, as an answer from that section; `undefined` where the section has no answer in that place. */
export function curatedAnswer(language: Language, { section, place }: CuratedMatch): Answer | undefined {
  const written = section.passage.answers?.[place];
  return (
    written && {
      language,
      sections: [section],
      sentences: [{ text: written.answer, passage: 0, isItem: false }],
      writtenByModel: false,
      curated: place,
    }
  );
}

/**
 * The same answer in a language: the sentences in the same places of the twin sections. Where a twin is shaped
 * otherwise its first sentence stands in; a section without a twin is left out. What an owner wrote is what they wrote in that
 * language.
 */
export function answerQuoting(library: Library, language: Language, quoted: readonly Quoted[]): Answer {
  const [first] = quoted;
  const curated = first?.curated;
  const section = first && library.section(language, first.ref);
  const written = section && curated !== undefined && curatedAnswer(language, { section, place: curated });
  if (written) return written;
  const found = quoted.flatMap(({ ref, at }) => {
    const section = library.section(language, ref);
    return section ? [{ section, at }] : [];
  });
  const sentences = found.flatMap(({ section, at }, passage) => {
    const items = new Set(
      section.passage.blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : block.items)),
    );
    const all = sentencesOf(section.passage);
    const places = at.filter((place) => place < all.length);
    return (places.length > 0 ? places : [0]).flatMap((place): WrittenSentence[] => {
      const sentence = all[place];
      return sentence ? [{ text: sentence.markdown, passage, isItem: items.has(sentence), at: place }] : [];
    });
  });
  return { language, sections: found.map(({ section }) => section), sentences, writtenByModel: false };
}

/** Where a section of an answer stands on its page, with what was quoted of it marked. */
export function quotedPath({ sections, sentences }: Answer, index: number): string {
  const section = sections[index];
  const quoted = sentences.filter(({ passage, at }) => passage === index && at !== undefined);
  return section
    ? citedPath(
        section,
        quoted.map(({ text }) => text),
      )
    : '';
}

/** What reaches a client: more is cut off there. */
const TITLE = 80;
const QUOTE = 160;

/** The guide's own words behind a sentence, whoever worded it. */
const sourceOf = ({ passage }: Section, { at, text }: WrittenSentence): string =>
  (at === undefined ? undefined : sentencesOf(passage)[at]?.plain) ?? withoutMarkup(text);

/** The sources of an answer: one for each section, numbered from `first`, with the sentence that it gave first. */
export function citationsOf(answer: Answer, publicUrl: string, first = 1): readonly Citation[] {
  return answer.sections.flatMap((section, index): Citation[] => {
    const quoted = answer.sentences.find(({ passage }) => passage === index);
    if (!quoted) return [];
    return [
      {
        position: first + index,
        title: clip(`${section.guide.title} – ${section.passage.heading}`, TITLE),
        quote: clip(sourceOf(section, quoted), QUOTE),
        url: publicUrl + quotedPath(answer, index),
      },
    ];
  });
}
