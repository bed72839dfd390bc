import type { Bilingual } from '../../../language/bilingual.ts';
import type {
  ChoiceQuestion,
  Option,
  Question,
  RankingQuestion,
  RatingQuestion,
  TextQuestion,
  YesNoQuestion,
} from '../asking/question.ts';

/** Short words for writing templates: what most questions have in common need not be said each time. */

/** What a question may have beside its words. */
type Extras = Partial<Pick<Question, 'help' | 'optional' | 'mayDecline' | 'onlyIf'>>;

const asked = (id: string, text: Bilingual, extras: Extras) => ({
  ...{ id, text, optional: false, mayDecline: false },
  ...extras,
});

export const both = (cy: string, en: string): Bilingual => ({ cy, en });
export const option = (id: string, cy: string, en: string): Option => ({ id, text: { cy, en } });

export const chooseOne = (
  id: string,
  text: Bilingual,
  options: readonly Option[],
  extras: Extras = {},
): ChoiceQuestion => ({ ...asked(id, text, extras), type: 'choice', several: false, options });

export const chooseSeveral = (
  id: string,
  text: Bilingual,
  options: readonly Option[],
  extras: Extras = {},
): ChoiceQuestion => ({ ...asked(id, text, extras), type: 'choice', several: true, options });

export const rate = (
  id: string,
  text: Bilingual,
  [low, high]: readonly [Bilingual, Bilingual],
  { scale = '1-5', ...extras }: Extras & Partial<Pick<RatingQuestion, 'scale'>> = {},
): RatingQuestion => ({ ...asked(id, text, extras), type: 'rating', scale, ends: { low, high } });

export const putInOrder = (
  id: string,
  text: Bilingual,
  options: readonly Option[],
  extras: Extras = {},
): RankingQuestion => ({ ...asked(id, text, extras), type: 'ranking', options });

export const yesOrNo = (id: string, text: Bilingual, extras: Extras = {}): YesNoQuestion => ({
  ...asked(id, text, extras),
  type: 'yes-no',
});

export const comment = (id: string, text: Bilingual, extras: Pick<Extras, 'onlyIf'> = {}): TextQuestion => ({
  ...asked(id, text, { ...extras, optional: true }),
  type: 'text',
});
