import type { HtmlPage, WebPage } from '../../chat/serving/page.ts';

/** The two languages and a text in both, as pages name them: this room knows no catalogue. */
export type Language = HtmlPage['language'];
export type Bilingual = NonNullable<WebPage['listedAs']>;

/** The words that the frame around every page needs, in one language. The catalogue has them; app.ts hands them in. */
export interface FrameWords {
  /** The name of this language in itself: the label of the language switch. */
  readonly ownName: string;
  readonly siteName: string;
  readonly skipToContent: string;
  /** Names the navigation that switches the language. */
  readonly languageSwitch: string;
  /** Names the navigation at the foot of a page. */
  readonly aboutSite: string;
  readonly home: string;
  readonly homeTitle: string;
  readonly homeText: string;
  readonly apiDescription: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly failedTitle: string;
}

export type FrameWordsByLanguage = Readonly<Record<Language, FrameWords>>;
