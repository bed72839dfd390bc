import type { Bilingual, Language } from '../../language/bilingual.ts';

/** What a browser asked for. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A page to be put into the frame of the house. `body` is HTML that the feature has made safe. */
export interface HtmlPage {
  readonly kind: 'html';
  readonly status?: number;
  readonly language: Language;
  /** Plain text. */
  readonly title: string;
  readonly body: string;
  /** The same page in the other language, where there is one: a path. */
  readonly alternate?: string;
}

/** A file to be saved, such as a calendar entry. */
export interface FilePage {
  readonly kind: 'file';
  readonly contentType: string;
  readonly filename: string;
  readonly content: string;
}

/** A file that is no text, such as a picture or a workbook. */
export interface BytesPage extends Omit<FilePage, 'kind' | 'content'> {
  readonly kind: 'bytes';
  readonly content: Buffer;
}

/** Nothing there, or not any more: the house answers with its own page. */
export interface MissingPage {
  readonly kind: 'missing';
}

export interface RedirectPage {
  readonly kind: 'redirect';
  readonly to: string;
}

export type OpenedPage = HtmlPage | FilePage | BytesPage | MissingPage | RedirectPage;

/** What a browser opens, without signing in: only what the whole community may see. */
export interface WebPage {
  /** As in `/guides/:language/:slug`. */
  readonly path: string;
  /** How the page is called where pages are listed, if it is. */
  readonly listedAs?: Bilingual;
  open(request: PageRequest): Promise<OpenedPage>;
  /**
   * What the button of a form on this page does, and the page that it leads to. Nobody has signed in and nothing that was
   * typed comes along: only for what anybody may do, and what does no harm when it is done twice.
   */
  readonly press?: (request: PageRequest) => Promise<OpenedPage>;
}
