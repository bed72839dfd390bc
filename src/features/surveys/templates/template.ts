import type { Bilingual } from '../../../language/bilingual.ts';
import type { Question } from '../survey.ts';

/** A survey that is ready to be asked, written in both languages by people. */
export interface SurveyTemplate {
  readonly id: string;
  readonly title: Bilingual;
  readonly questions: readonly Question[];
}
