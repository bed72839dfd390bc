import type { Language } from '../bilingual.ts';

/** The forms of one text by CLDR plural category. Welsh has six, because the noun mutates after numerals. */
export type WelshForms = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
export type EnglishForms = Readonly<Record<'one' | 'other', string>>;

/** One text in both languages: plain, or by the number that is given as `count`. `{{name}}` is filled in. */
export type Entry =
  Readonly<Record<Language, string>> | { readonly cy: WelshForms; readonly en: EnglishForms };

/** All texts of one feature, by key. */
export type Words = Readonly<Record<string, Entry>>;
