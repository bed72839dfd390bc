/** Welsh or English: the two languages of the house, neither the translation of the other. */
export type Language = 'cy' | 'en';

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
