import { DetectError, parseFeed, type AnyFeed } from 'feedsmith';
import type { Language } from '../../../language/bilingual.ts';
import { decode } from './decode.ts';
import { itemsOf, type RawItem } from './raw-items.ts';

/** One thing that a feed has: plain text, with an https link or none. */
export interface FeedItem {
  /** The same for the same thing, whatever else changes: what the feed calls it, else its link, else its title. */
  readonly key: string;
  readonly title: string;
  /** May be empty. */
  readonly text: string;
  readonly link?: string;
  /** ISO 8601; absent where the feed does not say, or says nonsense. */
  readonly at?: string;
  readonly language?: Language;
}

/** Why a body is no feed. */
export type FeedRefusal = 'empty' | 'encoding' | 'entities' | 'not_a_feed' | 'unreadable';

export type ReadFeed =
  | {
      readonly kind: 'read';
      readonly title: string;
      readonly language?: Language;
      readonly items: readonly FeedItem[];
      /** How often the feed wants to be asked. */
      readonly everyMs?: number;
    }
  | { readonly kind: 'refused'; readonly code: FeedRefusal };

const refused = (code: FeedRefusal): ReadFeed => ({ kind: 'refused', code });

/** The two things that an entity of a document's own can do here are to blow up and to reach for a file. */
const DECLARES_ENTITIES = /<!(?:ENTITY|ELEMENT)\b/i;

const isKept = (item: RawItem): boolean => item.title !== '' || item.text !== '';

/** Each thing once, in the order of the feed; the first of two with the same key counts. */
function once(items: readonly FeedItem[]): readonly FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ key, link }) => {
    const keys = [key, ...(link === undefined ? [] : [link])];
    if (keys.some((one) => seen.has(one))) return false;
    keys.forEach((one) => seen.add(one));
    return true;
  });
}

/** Reads a feed in any of the formats there are. `url` is where it was found: relative links begin there. */
export function readFeed(bytes: Uint8Array, charset: string | undefined, url: string, now: Date): ReadFeed {
  const decoded = decode(bytes, charset);
  if ('refused' in decoded) return refused(decoded.refused);
  // What stands before the first sign of mark-up is noise that some servers let out.
  const text = decoded.text.replace(/^[\s\uFEFF]+/u, '');
  if (DECLARES_ENTITIES.test(text)) return refused('entities');
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    return refused(error instanceof DetectError ? 'not_a_feed' : 'unreadable');
  }
  const { title, language, items, everyMs } = itemsOf(parsed, url, now);
  return {
    ...{ kind: 'read', title },
    ...(language && { language }),
    ...(everyMs !== undefined && { everyMs }),
    items: once(
      items.filter(isKept).map((item) => ({ ...item, title: item.title || item.text.slice(0, 80) })),
    ),
  };
}
