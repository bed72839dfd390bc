/** Welsh or English: the two languages of the house, neither the translation of the other. */
export type Language = 'cy' | 'en';

export const isLanguage = (text: string | undefined): text is Language => text === 'cy' || text === 'en';

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
