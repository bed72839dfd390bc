import type { Language } from '../../../language/bilingual.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { idOf } from '../../../lib/ids.ts';
import { shorten } from '../cards/shorten.ts';
import { SUMMARY_LIMIT, TITLE_LIMIT, type Draft } from '../kinds/draft.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './read-feed.ts';

/** The post that an item is: by its link wherever that stands, so that two feeds with the same story make one post. */
export const postIdOfItem = (feed: Pick<Feed, 'id'>, { link, key }: FeedItem): string =>
  link === undefined ? idOf('feed-post', feed.id, key) : idOf('feed-link', link);

/** Cuts a text in lines to what a card holds. */
function cut(text: string): string {
  if (text.length <= SUMMARY_LIMIT) return text;
  const lines: string[] = [];
  let room = SUMMARY_LIMIT;
  for (const line of text.split('\n')) {
    if (line.length + 1 > room) {
      if (room > 20) lines.push(shorten(line, room - 1));
      break;
    }
    lines.push(line);
    room -= line.length + 1;
  }
  return lines.join('\n');
}

/** What an item says as a post: in its own language and in no other. */
export function draftOfItem(
  { topics, kind, language: chosen }: Pick<Feed, 'topics' | 'kind' | 'language'>,
  item: FeedItem,
  ofFeed: Language | undefined,
): Draft {
  const written = detectLanguage(`${item.title}\n${item.text}`);
  const guessed = written === 'cy' || written === 'en' ? written : undefined;
  const language = item.language ?? chosen ?? ofFeed ?? guessed ?? 'en';
  const title = shorten(item.title, TITLE_LIMIT);
  const summary = cut(item.text === '' ? item.title : item.text);
  return {
    ...{ kind, topics },
    title: { [language]: title },
    summary: { [language]: summary },
    ...(item.link !== undefined && { link: item.link }),
  };
}
