import { without } from '../../../lib/without.ts';
import { inEveryEdition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { announcementIdOf, editionsOf } from '../following/announce-posts.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { digestEditions } from './digest-message.ts';
import { digestAnnouncementId } from './run-digests.ts';

type Following = Pick<Parts, 'store' | 'shelf' | 'sign' | 'digests' | 'delivery' | 'publicUrl'>;

/** All that stood in a digest was taken back. */
const EMPTIED = inEveryEdition((edition) => ({
  card: sayingCard(edition, 'posts.digestEmptied'),
  summary: labelIn(edition, 'posts.digestEmptied'),
}));

/** Brings every card that shows a post up to date: its own in the channels, and the digests that it stands in. */
async function followPost(parts: Following, post: Post): Promise<void> {
  const { delivery, digests } = parts;
  const id = announcementIdOf(post.id);
  if (post.state === 'withdrawn') await delivery.cancel(id);
  await delivery.edit(id, { editions: editionsOf(await parts.sign(post), parts.publicUrl) });
  for (const run of await digests.runsSince(post.at)) {
    for await (const digest of digests.digestsOf(run.id)) {
      if (!digest.posts.includes(post.id) && !digest.questions.includes(post.id)) continue;
      const editions = (await digestEditions(parts, digest)) ?? EMPTIED;
      await delivery.edit(digestAnnouncementId(digest.id), { editions });
    }
  }
}

/**
 * Edits in place what channels and persons were shown of posts that changed since. The mark on a post is taken away when
 * its cards have been seen to: after a crash it is done again, which changes nothing.
 */
export async function followChanges(parts: Following): Promise<void> {
  const behind = (await parts.shelf.current()).latest().filter(({ isBehind }) => isBehind);
  for (const { id } of behind) {
    const post = await parts.store.find(id);
    if (!post?.isBehind) continue;
    await followPost(parts, post);
    if (post.isErased) {
      await parts.store.erase(id);
      continue;
    }
    const seen = JSON.stringify(post);
    await parts.store.change(id, (old) => {
      return JSON.stringify(old) === seen ? without(old, 'isBehind') : undefined;
    });
  }
}
