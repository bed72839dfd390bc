import type { Language } from '../../../language/bilingual.ts';
import { KIND_FIELDS, type Field } from '../kinds/fields.ts';

/** The names of a field's inputs in the card. What is told in own words has one for each language. */
function inputNames({ name, input }: Field): readonly string[] {
  switch (input) {
    case 'words':
      return [inputIn(name, 'cy'), inputIn(name, 'en')];
    case 'benefit':
      return ['benefitAmount', 'benefitMeasure', 'benefitPeriod'];
    default:
      return [name];
  }
}

/** `problemCy`. */
export const inputIn = (name: string, language: Language): string => name + (language === 'cy' ? 'Cy' : 'En');

/** Every input that any kind asks for beyond title, summary, link and topics. */
export const DETAIL_INPUTS: readonly string[] = [
  ...new Set(['sector', ...Object.values(KIND_FIELDS).flat().flatMap(inputNames)]),
];
