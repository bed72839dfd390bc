import { choicesIn, type Choice } from '../../../chat/cards/card-words.ts';
import { SECTORS } from '../../../chat/vocabulary/sectors.ts';
import type { Language } from '../../../language/bilingual.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { MEASURE_NAMES, PERIOD_NAMES } from '../kinds/benefit.ts';
import { DETAIL_LIMIT } from '../kinds/details.ts';
import { asksSector, KIND_FIELDS, type Field } from '../kinds/fields.ts';
import { OFFER_NAMES } from '../kinds/offers.ts';
import { inputIn } from './inputs.ts';
import type { WrittenForm } from './written-form.ts';

/** One input as the template repeats it. `is` says which of its elements it becomes. */
export interface CardInput {
  readonly is: 'prose' | 'line' | 'choice' | 'day';
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** In which languages the longer answers are asked for: those of the title that was typed, else those of the card. */
function asked(edition: Edition, { titleCy, titleEn }: WrittenForm): readonly Language[] {
  const written = languagesOf('both').filter(
    (language) => (language === 'cy' ? titleCy : titleEn).trim() !== '',
  );
  return written.length > 0 ? written : languagesOf(edition);
}

const IN_LANGUAGE = { cy: 'posts.inWelsh', en: 'posts.inEnglish' } as const;

function inputsOf(edition: Edition, field: Field, form: WrittenForm): readonly CardInput[] {
  const label = labelIn(edition, field.label);
  const one = (
    is: CardInput['is'],
    id: string,
    named = label,
    choices: CardInput['choices'] = [],
  ): CardInput => ({
    ...{ is, id, label: named, choices },
    value: form.details[id] ?? '',
  });
  switch (field.input) {
    case 'words':
      return asked(edition, form).map((language) =>
        one(
          'prose',
          inputIn(field.name, language),
          `${label} (${labelIn(edition, IN_LANGUAGE[language], { limit: DETAIL_LIMIT })})`,
        ),
      );
    case 'benefit':
      return [
        one('line', 'benefitAmount', labelIn(edition, 'posts.benefitAmount')),
        one(
          'choice',
          'benefitMeasure',
          labelIn(edition, 'posts.benefitMeasure'),
          choicesIn(edition, MEASURE_NAMES),
        ),
        one(
          'choice',
          'benefitPeriod',
          labelIn(edition, 'posts.benefitPeriod'),
          choicesIn(edition, PERIOD_NAMES),
        ),
      ];
    case 'offer':
      return [one('choice', field.name, label, choicesIn(edition, OFFER_NAMES))];
    case 'day':
      return [one('day', field.name)];
    default:
      return [one('line', field.name)];
  }
}

/** The questions of a kind, for its own form. */
export function detailInputs(edition: Edition, form: WrittenForm): readonly CardInput[] {
  if (form.kind === '') return [];
  const sector: CardInput = {
    ...{ is: 'choice', id: 'sector', label: labelIn(edition, 'posts.fieldSector') },
    ...{ value: form.details.sector ?? '', choices: choicesIn(edition, SECTORS) },
  };
  return [
    ...KIND_FIELDS[form.kind].flatMap((field) => inputsOf(edition, field, form)),
    ...(asksSector(form.kind) ? [sector] : []),
  ];
}
