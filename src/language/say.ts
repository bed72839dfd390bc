import i18next from 'i18next';
import type { Bilingual, Language } from './bilingual.ts';
import { CATALOGUE, type MessageKey } from './catalogue/index.ts';
import type { Entry } from './catalogue/words.ts';
import { languagesOf, type Edition } from './edition.ts';
import { onOneLine } from './one-line.ts';

/** What is put into a text: `{{name}}` by name; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The catalogue as i18next wants it: one flat list a language, a plural form behind an underscore. */
function resourcesOf(language: Language): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [section, words] of Object.entries(CATALOGUE)) {
    for (const [name, entry] of Object.entries<Entry>(words)) {
      const text = entry[language];
      const key = `${section}.${name}`;
      if (typeof text === 'string') texts[key] = text;
      else for (const [form, wording] of Object.entries(text)) texts[`${key}_${form}`] = wording;
    }
  }
  return texts;
}

const speaker = i18next.createInstance();
void speaker.init({
  initAsync: false,
  lng: 'cy',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { cy: { translation: resourcesOf('cy') }, en: { translation: resourcesOf('en') } },
});

/** A text of the catalogue in one language. What is put in stays as it is: it is never read as a template. */
export const say = (language: Language, key: MessageKey, values: Values = {}): string =>
  speaker.t(key, { ...values, lng: language });

/** A text of the catalogue in both languages. */
export const sayBoth = (key: MessageKey, values: Values = {}): Bilingual => ({
  cy: say('cy', key, values),
  en: say('en', key, values),
});

/** A text of the catalogue as an edition shows it: each language is a paragraph of its own, Welsh first. */
export const sayIn = (edition: Edition, key: MessageKey, values: Values = {}): string =>
  languagesOf(edition)
    .map((language) => say(language, key, values))
    .join('\n\n');

/** A short label as an edition shows it: on one line, Welsh first. Where both are the same word, it stands once. */
export const labelIn = (edition: Edition, key: MessageKey, values: Values = {}): string =>
  onOneLine(edition, (language) => say(language, key, values));
