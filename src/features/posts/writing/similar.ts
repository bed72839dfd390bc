import { langOf } from '../../../chat/cards/card-words.ts';
import type { Edition } from '../../../language/edition.ts';
import { wordsFor } from '../kinds/own-words.ts';
import type { Titled } from '../kinds/draft.ts';
import type { Parts } from '../parts.ts';
import { isPublic, postPath } from '../post.ts';
import type { Similar } from './write-card.ts';

const MOST = 3;

/** Posts of the same kind that may tell the same: shown to whoever writes one, so that nobody writes it twice. */
export async function similarTo(
  { finder, shelf, store, publicUrl }: Pick<Parts, 'finder' | 'shelf' | 'store' | 'publicUrl'>,
  edition: Edition,
  draft: Titled,
  except?: string,
): Promise<readonly Similar[]> {
  await shelf.current();
  const found: Similar[] = [];
  for (const id of await finder.near(draft, MOST + 1)) {
    const post = id === except ? undefined : await store.find(id);
    if (!post || !isPublic(post) || found.length === MOST) continue;
    const language = langOf(edition);
    found.push({ id, title: wordsFor(language, post.title), url: publicUrl + postPath(language, id) });
  }
  return found;
}
