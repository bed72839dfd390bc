import { sectorName } from '../../../chat/vocabulary/sectors.ts';
import type { Language } from '../../../language/bilingual.ts';
import { formatDate, startOfLocalDay } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import { MEASURE_NAMES, PERIOD_NAMES, type Benefit } from '../kinds/benefit.ts';
import type { Details } from '../kinds/details.ts';
import { KIND_FIELDS } from '../kinds/fields.ts';
import { OFFER_NAMES } from '../kinds/offers.ts';
import { isOwnWords, shownIn, wordsFor, type OwnWords } from '../kinds/own-words.ts';
import type { Post } from '../post.ts';

/** One thing that a post tells: what it is about, and what it says, a line each. Plain text. */
export interface Detail {
  readonly label: string;
  readonly lines: readonly { readonly text: string }[];
  /** Where it leads, if it is a link. */
  readonly link?: string;
}

const NUMBERS = { cy: new Intl.NumberFormat('cy-GB'), en: new Intl.NumberFormat('en-GB') } as const;

/** `1,250`. */
export const formatNumber = (language: Language, amount: number): string => NUMBERS[language].format(amount);

/** `Oriau a arbedwyd: 40 (bob mis) / Hours saved: 40 (every month)`. */
export const benefitIn = (edition: Edition, { amount, measure, period }: Benefit): string =>
  onOneLine(
    edition,
    (language) =>
      `${say(language, MEASURE_NAMES[measure])}: ${formatNumber(language, amount)} (${say(language, PERIOD_NAMES[period])})`,
  );

const dayIn = (edition: Edition, day: string): string => {
  const start = startOfLocalDay(day);
  return start ? formatDate(edition, start) : day;
};

/** What somebody said in one line or in a choice; nothing for what was told in their own words, or not at all. */
function factIn(edition: Edition, name: keyof Details, details: Details): string | undefined {
  const { technologies, benefit, starts, until, minutes, offer } = details;
  switch (name) {
    case 'technologies':
      return technologies?.join(', ');
    case 'benefit':
      return benefit && benefitIn(edition, benefit);
    case 'starts':
      return starts === undefined ? undefined : dayIn(edition, starts);
    case 'until':
      return until === undefined ? undefined : dayIn(edition, until);
    case 'minutes':
      return minutes === undefined ? undefined : String(minutes);
    case 'offer':
      return offer && labelIn(edition, OFFER_NAMES[offer]);
    case 'organisation':
    case 'cost':
    case 'contact':
    case 'provider':
    case 'transparency':
      return details[name];
    default:
      return undefined;
  }
}

const wordsOf = (edition: Edition, words: OwnWords) =>
  shownIn(edition, words).languages.flatMap((language) =>
    wordsFor(language, words)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ text, lang: language })),
  );

/** What a post tells beyond title and summary, in the order of its form. `brief` leaves the longer texts out. */
export function detailsIn(edition: Edition, post: Post, brief = false): readonly Detail[] {
  const { kind, details = {}, sector } = post;
  const told = KIND_FIELDS[kind].flatMap(({ name, label }): readonly Detail[] => {
    const value = details[name];
    if (value === undefined) return [];
    if (isOwnWords(value))
      return brief ? [] : [{ label: labelIn(edition, label), lines: wordsOf(edition, value) }];
    const text = factIn(edition, name, details);
    if (text === undefined) return [];
    const link = name === 'transparency' && { link: text };
    return [{ label: labelIn(edition, label), lines: [{ text }], ...link }];
  });
  const sectorLine: readonly Detail[] =
    sector === undefined
      ? []
      : [
          {
            label: labelIn(edition, 'posts.fieldSector'),
            lines: [{ text: onOneLine(edition, (language) => sectorName(sector)[language]) }],
          },
        ];
  return [...told, ...sectorLine];
}
