import type { SourcePassage } from '../../chat/answer-writer.ts';
import { analyse } from '../../language/analysis/analyse.ts';
import type { Language } from '../../language/bilingual.ts';
import { distinct, matchOf } from './likeness.ts';
import { sentencesOf } from './passage.ts';

/** 0 to 1: how much of what a sentence says stands in a text. */
function shareOf(language: Language, sentence: string, text: string): number {
  const said = distinct(analyse(language, sentence));
  const known = distinct(analyse(language, text));
  if (said.length === 0) return 0;
  const found = said.map((term) => known.reduce((best, other) => Math.max(best, matchOf(term, other)), 0));
  return found.reduce((sum, match) => sum + match, 0) / said.length;
}

/** What a sentence rests on. */
export interface Support {
  /** Where in the passage the sentence stands that says most of the same, from 0. */
  readonly at: number;
  readonly plain: string;
  /** 0 to 1: how much of the sentence stands there, or in the heading. */
  readonly share: number;
}

/**
 * The one sentence of a passage that says most of the same. A whole passage would support nearly anything: its words
 * can be put together to say what none of its sentences says.
 */
export const supportIn = (language: Language, sentence: string, passage: SourcePassage): Support =>
  sentencesOf(passage)
    .map(({ plain }, at) => ({
      ...{ at, plain },
      share: shareOf(language, sentence, `${plain}\n${passage.heading}`),
    }))
    .reduce((best, each) => (each.share > best.share ? each : best), { at: 0, plain: '', share: 0 });
