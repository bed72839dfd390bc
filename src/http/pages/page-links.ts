import type { WebPage } from '../../chat/serving/page.ts';
import type { FrameWordsByLanguage, Language } from './words.ts';

/** A link with its words in one language. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Where a page is opened in a language; nowhere if its address needs more than the language. */
function addressOf({ path }: WebPage, pages: readonly WebPage[], language: Language): string | undefined {
  const inLanguage = `${path}/:language`;
  const kept = pages.some((page) => page.path === inLanguage) ? inLanguage : path;
  const address = kept.replace(':language', language);
  return address.includes(':') ? undefined : address;
}

/** The pages that are listed, in the order of the features, so that the reader stays in their language. */
export const linksTo = (pages: readonly WebPage[], language: Language): Link[] =>
  pages.flatMap((page) => {
    const href = addressOf(page, pages, language);
    return page.listedAs && href !== undefined ? [{ href, text: page.listedAs[language] }] : [];
  });

/** What stands at the foot of every page: the way home, then the listed pages. */
export const footLinks = (
  pages: readonly WebPage[],
  words: FrameWordsByLanguage,
  language: Language,
): Link[] => [{ href: '/', text: words[language].home }, ...linksTo(pages, language)];
