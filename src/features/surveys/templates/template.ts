import type { Bilingual } from '../../../language/bilingual.ts';
import type { Question } from '../asking/question.ts';
import type { PrivacyMode } from '../asking/survey.ts';

/** A survey that is ready to be asked, written in both languages by people. */
export interface SurveyTemplate {
  readonly id: string;
  readonly title: Bilingual;
  /** Definitions, or what the answers are for; stands before the first question. */
  readonly intro?: Bilingual;
  readonly privacy: PrivacyMode;
  /** Their ids never change: waves of different years are compared by them. */
  readonly questions: readonly Question[];
}
