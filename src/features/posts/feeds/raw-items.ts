import type { AnyFeed } from 'feedsmith';
import type { Language } from '../../../language/bilingual.ts';
import { withoutTricks } from '../kinds/tidy-words.ts';
import { htmlToLine, htmlToText } from './html-to-text.ts';
import { readDate } from './read-date.ts';
import { readLink } from './read-link.ts';

type Parsed = AnyFeed;

export interface RawItem {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
  readonly at?: string;
  readonly language?: Language;
}

export interface RawFeed {
  readonly title: string;
  readonly language?: Language;
  readonly items: readonly RawItem[];
  readonly everyMs?: number;
}

/** Welsh and English are the languages of the house; of others nothing is said. */
function languageOf(tag: string | undefined): Language | undefined {
  const main = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return main === 'cy' || main === 'wel' || main === 'cym'
    ? 'cy'
    : main === 'en' || main === 'eng'
      ? 'en'
      : undefined;
}

interface Said {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: readonly (string | undefined)[];
  readonly link?: string | undefined;
  readonly dates: readonly (string | undefined)[];
  readonly language?: string | undefined;
}

function itemFrom(said: Said, bases: readonly (string | undefined)[], now: Date): RawItem {
  const link = readLink(said.link, bases);
  const at = said.dates.map((date) => readDate(date, now)).find((one) => one !== undefined);
  const language = languageOf(said.language);
  const title = htmlToLine(said.title ?? '');
  const text = (said.html ?? []).map((html) => htmlToText(html ?? '')).find((one) => one !== '') ?? '';
  const id = withoutTricks(said.id ?? '').trim();
  return {
    key: id !== '' ? id : (link ?? `${title}\n${text.slice(0, 200)}`),
    ...{ title, text },
    ...(link !== undefined && { link }),
    ...(at !== undefined && { at }),
    ...(language && { language }),
  };
}

/** An Atom link that leads to what is meant: `alternate`, or one without a purpose. */
const alternateOf = (links: readonly { href?: string; rel?: string }[] | undefined): string | undefined =>
  (links?.find(({ rel }) => rel === 'alternate') ?? links?.find(({ rel }) => rel === undefined))?.href;

const HOUR_MS = 60 * 60_000;
const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
};

const everyOf = (
  ttl: number | undefined,
  sy: { updatePeriod?: string; updateFrequency?: number } | undefined,
): number | undefined => {
  if (ttl !== undefined && ttl > 0) return ttl * 60_000;
  const period = PERIODS_MS[sy?.updatePeriod ?? ''];
  return period === undefined ? undefined : period / Math.max(1, sy?.updateFrequency ?? 1);
};

const feedOf = (
  title: string | undefined,
  language: string | undefined,
  items: readonly RawItem[],
  everyMs?: number,
): RawFeed => {
  const said = languageOf(language);
  return {
    ...{ title: htmlToLine(title ?? ''), items },
    ...(said && { language: said }),
    ...(everyMs !== undefined && { everyMs }),
  };
};

/** What every format has, in one form. */
export function itemsOf(parsed: Parsed, url: string, now: Date): RawFeed {
  switch (parsed.format) {
    case 'rss': {
      const { feed } = parsed;
      const items = (feed.items ?? []).map((item) => {
        const { guid, link, pubDate, description, title, content, dc } = item;
        const isLink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '');
        return itemFrom(
          {
            ...{
              id: guid?.value,
              title: title ?? dc?.titles?.[0],
              link: link ?? (isLink ? guid?.value : undefined),
            },
            html: [description, content?.encoded],
            dates: [pubDate, dc?.dates?.[0]],
            language: dc?.languages?.[0],
          },
          [feed.link, url],
          now,
        );
      });
      return feedOf(feed.title, feed.language ?? feed.dc?.languages?.[0], items, everyOf(feed.ttl, feed.sy));
    }
    case 'atom': {
      const { feed } = parsed;
      const base = feed.xml?.base;
      const items = (feed.entries ?? []).map((entry) =>
        itemFrom(
          {
            ...{ id: entry.id, title: entry.title?.value, link: alternateOf(entry.links) },
            html: [entry.summary?.value, entry.content?.value],
            dates: [entry.published, entry.updated],
            language: entry.xml?.lang,
          },
          [entry.xml?.base, base, alternateOf(feed.links), url],
          now,
        ),
      );
      return feedOf(feed.title?.value, feed.xml?.lang, items, everyOf(undefined, feed.sy));
    }
    case 'json': {
      const { feed } = parsed;
      const items = (feed.items ?? []).map((item) =>
        itemFrom(
          {
            ...{ id: item.id, title: item.title, link: item.url ?? item.external_url },
            html: [escaped(item.summary), item.content_html, escaped(item.content_text)],
            dates: [item.date_published, item.date_modified],
            language: item.language,
          },
          [feed.home_page_url, url],
          now,
        ),
      );
      return feedOf(feed.title, feed.language, items);
    }
    case 'rdf': {
      const { feed } = parsed;
      const items = (feed.items ?? []).map((item) =>
        itemFrom(
          {
            ...{ id: item.rdf?.about, title: item.title, link: item.link },
            html: [item.description, item.content?.encoded],
            dates: [item.dc?.dates?.[0]],
            language: item.dc?.languages?.[0],
          },
          [feed.link, url],
          now,
        ),
      );
      return feedOf(feed.title, feed.dc?.languages?.[0], items, everyOf(undefined, feed.sy));
    }
  }
}

/** Plain text as HTML: what looks like mark-up in it is none. */
const escaped = (text: string | undefined): string | undefined =>
  text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
