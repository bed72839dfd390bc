import { isSector, type Sector } from '../../../chat/vocabulary/sectors.ts';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { manyLines, oneLine } from '../../../chat/input/typed-text.ts';
import type { Language } from '../../../language/bilingual.ts';
import { startOfLocalDay } from '../../../language/dates.ts';
import { labelIn } from '../../../language/say.ts';
import { benefitSchema } from '../kinds/benefit.ts';
import {
  DETAIL_LIMIT,
  LINE_LIMIT,
  MOST_TECHNOLOGIES,
  detailsSchema,
  type Details,
} from '../kinds/details.ts';
import { asksSector, KIND_FIELDS, type Field } from '../kinds/fields.ts';
import type { PostKind } from '../kinds/kinds.ts';
import { safeLink } from '../kinds/safe-link.ts';
import { inputIn } from './inputs.ts';

type Typed = Readonly<Record<string, string>>;
type Found = { readonly value: unknown } | { readonly problem: Problem } | undefined;

const problemOf = (key: Problem['key'], { label }: Field, values: Problem['values'] = {}): Found => ({
  problem: { key, values: { field: labelIn('both', label), ...values } },
});

/** `1,250` and `£1250` are numbers too. */
const numberOf = (text: string): number => Number(text.replace(/[,\s£]/g, ''));

function wordsIn(field: Field, typed: Typed, languages: readonly Language[]): Found {
  const said = languages.flatMap((language): [Language, string][] => {
    const text = manyLines(typed[inputIn(field.name, language)] ?? '');
    return text === '' ? [] : [[language, text]];
  });
  if (said.length === 0) return undefined;
  const longest = Math.max(...said.map(([, text]) => text.length));
  return longest > DETAIL_LIMIT
    ? problemOf('posts.problemDetailLong', field, { length: longest, limit: DETAIL_LIMIT })
    : { value: Object.fromEntries(said) };
}

function benefitIn(field: Field, typed: Typed): Found {
  const { benefitAmount = '', benefitMeasure: measure = '', benefitPeriod: period = '' } = typed;
  if (benefitAmount.trim() === '') return undefined;
  const read = benefitSchema.safeParse({ amount: numberOf(benefitAmount), measure, period });
  return read.success ? { value: read.data } : problemOf('posts.problemBenefit', field);
}

/** What one field says, what is wrong with it, or nothing where it was left empty. */
function read(field: Field, typed: Typed, languages: readonly Language[]): Found {
  if (field.input === 'words') return wordsIn(field, typed, languages);
  if (field.input === 'benefit') return benefitIn(field, typed);
  const text = oneLine(typed[field.name] ?? '');
  if (text === '') return undefined;
  switch (field.input) {
    case 'list': {
      const names = text.split(',').map((name) => name.trim());
      const value = [...new Set(names.filter((name) => name !== ''))];
      const isFine = value.length <= MOST_TECHNOLOGIES && value.every((name) => name.length <= 60);
      return isFine ? { value } : problemOf('posts.problemList', field, { limit: MOST_TECHNOLOGIES });
    }
    case 'link':
      return safeLink.safeParse(text).success ? { value: text } : problemOf('posts.problemDetailLink', field);
    case 'day':
      return startOfLocalDay(text) ? { value: text } : problemOf('posts.problemDay', field);
    case 'number': {
      const value = numberOf(text);
      return detailsSchema.shape.minutes.safeParse(value).success
        ? { value }
        : problemOf('posts.problemNumber', field);
    }
    case 'offer':
      return detailsSchema.shape.offer.safeParse(text).success ? { value: text } : undefined;
    default:
      return text.length <= LINE_LIMIT
        ? { value: text }
        : problemOf('posts.problemDetailLong', field, { length: text.length, limit: LINE_LIMIT });
  }
}

export interface ReadDetails {
  readonly details: Details | undefined;
  readonly sector: Sector | undefined;
  readonly problems: readonly Problem[];
}

/** Reads what was typed beyond title and summary, in the languages that those were written in. */
export function readDetails(kind: PostKind, typed: Typed, languages: readonly Language[]): ReadDetails {
  const found = KIND_FIELDS[kind].map((field) => [field.name, read(field, typed, languages)] as const);
  const problems = found.flatMap(([, one]) => (one && 'problem' in one ? [one.problem] : []));
  const values = found.flatMap(([name, one]) => (one && 'value' in one ? [[name, one.value] as const] : []));
  const sector = typed.sector ?? '';
  return {
    problems,
    details: values.length === 0 ? undefined : Object.fromEntries(values),
    sector: asksSector(kind) && isSector(sector) ? sector : undefined,
  };
}
