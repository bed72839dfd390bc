import type { FeedRefusal } from '../../../../../src/features/posts/feeds/read-feed.ts';

/** What is expected of one item: what is not named is not looked at; `null`: it must not be there. */
export interface ExpectedItem {
  readonly title?: string;
  readonly text?: string;
  readonly link?: string | null;
  readonly at?: string | null;
  readonly language?: 'cy' | 'en' | null;
}

/** A feed as a site could send it, and what was written down beforehand of what must come of it. */
export interface FeedCase {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly charset?: string;
  readonly expect:
    | { readonly refused: FeedRefusal }
    | {
        readonly items: readonly ExpectedItem[];
        readonly title?: string;
        readonly language?: 'cy' | 'en';
        readonly everyMinutes?: number;
      };
}

export const feedCase = (
  name: string,
  body: FeedCase['body'],
  expect: FeedCase['expect'],
  charset?: string,
): FeedCase => ({
  ...{ name, body, expect },
  ...(charset !== undefined && { charset }),
});

/** Where every feed of the corpus was found. */
export const URL_OF_FEED = 'https://news.example/feeds/all.xml';

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An RSS 2.0 document around some items. */
export const rss = (
  items: string,
  head = '<title>News</title><link>https://news.example/</link>',
  xml = XML,
): string =>
  `${xml}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${head}${items}</channel></rss>`;

export const item = (inner: string): string => `<item>${inner}</item>`;

/** An item of which only one thing matters. */
export const titled = (title: string, more = ''): string =>
  item(`<title>${title}</title><link>https://news.example/1</link>${more}`);

/** An Atom 1.0 document around some entries. */
export const atom = (
  entries: string,
  head = '<title>News</title><link href="https://news.example/"/>',
  attributes = '',
): string =>
  `${XML}<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${head}<id>urn:news</id><updated>2026-11-01T09:00:00Z</updated>${entries}</feed>`;

export const entry = (inner: string): string =>
  `<entry><id>urn:1</id><updated>2026-11-01T09:00:00Z</updated>${inner}</entry>`;

export const json = (items: readonly object[], head: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    home_page_url: 'https://news.example/',
    ...head,
    items,
  });
