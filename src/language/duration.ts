import type { Language } from './bilingual.ts';
import type { Edition } from './edition.ts';
import { onOneLine } from './one-line.ts';

const UNITS = ['minute', 'second'] as const;
const formats = (locale: string) =>
  UNITS.map((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
// CLDR knows how Welsh counts: `2 funud`.
const FORMATS: Readonly<Record<Language, readonly Intl.NumberFormat[]>> = {
  cy: formats('cy-GB'),
  en: formats('en-GB'),
};

/** `2 funud 5 eiliad`, and below a minute `5 eiliad`; for both languages on one line, Welsh first. */
export const formatDuration = (edition: Edition, ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return onOneLine(edition, (language) => {
    const [minutesIn, secondsIn] = FORMATS[language];
    const whole = Math.floor(seconds / 60);
    const parts = [...(whole > 0 ? [minutesIn?.format(whole)] : []), secondsIn?.format(seconds % 60)];
    return parts.join(' ');
  });
};
