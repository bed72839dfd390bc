/** Welsh or English: the two languages of the house, neither the translation of the other. */
export type Language = 'cy' | 'en';

export const isLanguage = (text: string | undefined): text is Language => text === 'cy' || text === 'en';

export const otherLanguage = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
