import type { Announcement } from '../../chat/announcement.ts';
import type { Message } from '../../chat/message.ts';
import { inEveryEdition, type Edition } from '../../language/edition.ts';
import { labelIn } from '../../language/say.ts';
import type { Listing } from './list-posts.ts';
import { shownIn, wordsFor } from './own-words.ts';
import { postCard } from './post-card.ts';
import type { SignedPost } from './posts-card.ts';
import { audienceOf } from './publish-post.ts';

const messageIn = (edition: Edition, { post, organisation }: SignedPost): Message => {
  const titles = shownIn(edition, post.title).languages.map((language) => wordsFor(language, post.title));
  return {
    card: postCard(edition, post, organisation),
    summary: `${labelIn(edition, 'posts.announced')}: ${titles.join(' / ')}`,
  };
};

/** How a post is told to the channels that follow its topics. Deciding it twice tells it once. */
const announcementOf = (signed: SignedPost): Announcement => ({
  id: `post:${signed.post.id}`,
  kind: 'posts',
  audience: audienceOf(signed.post),
  editions: inEveryEdition((edition) => messageIn(edition, signed)),
});

/** Every post that no channel has been told of, also those that a crash left behind. */
export async function* announcePosts({ store, sign }: Listing): AsyncGenerator<Announcement> {
  for await (const post of store.unannounced()) {
    yield announcementOf(await sign(post));
    await store.change(post.id, { announced: true });
  }
}
