import type { Announcement, Editions } from '../../../chat/announcing/announcement.ts';
import type { Audience } from '../../../chat/announcing/audience.ts';
import { inEveryEdition, type Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { isDeclined } from '../../../chat/announcing/audience.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import { postCard, type SignedPost } from '../cards/post-card.ts';
import { aboutPost } from '../cards/notices.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { comesAtOnce, isPerson, type Follower } from './follower.ts';
import { topicsOf } from './topics-of.ts';

export const announcementIdOf = (id: string): string => `post:${id}`;

/** How a post stands in the channels that were told of it at once: as it is now, or that it was taken back. */
export const editionsOf = (signed: SignedPost, publicUrl: string): Editions =>
  inEveryEdition((edition: Edition) => {
    const { post } = signed;
    const titles = shownIn(edition, post.title).languages.map((language) => wordsFor(language, post.title));
    if (post.state === 'withdrawn')
      return {
        card: aboutPost(edition, { title: {} }, 'posts.wasWithdrawn'),
        summary: labelIn(edition, 'posts.wasWithdrawn'),
      };
    return {
      card: postCard(edition, signed, { publicUrl, brief: true }),
      summary: `${labelIn(edition, 'posts.announced')}: ${titles.join(' / ')}`,
    };
  });

/**
 * Who is told of a post when it is published. Where nobody chose otherwise: the channels that follow any of its topics.
 * Else they are named one by one, with the persons who want it at once.
 */
async function audienceNow(
  { channels, followers, circles }: Pick<Parts, 'channels' | 'followers' | 'circles'>,
  { topics, kind }: Pick<Post, 'topics' | 'kind'>,
): Promise<Audience> {
  const chosen = new Map<string, Follower>();
  for await (const follower of followers.all()) chosen.set(follower.id, follower);
  if (chosen.size === 0) return { topics };
  const wanted: string[] = [];
  for await (const channel of channels()) {
    const follower = chosen.get(channel.id);
    const isFollowed = channel.topics.some((topic) => (topics as readonly string[]).includes(topic));
    if (!isFollowed || isDeclined(channel, 'posts')) continue;
    if (!follower || comesAtOnce(follower.choice, { topics, kind })) wanted.push(channel.id);
  }
  const known = await circles.all();
  for (const follower of chosen.values()) {
    if (!isPerson(follower) || !comesAtOnce(follower.choice, { topics, kind })) continue;
    const followed = topicsOf(follower.person, known);
    if (topics.some((topic) => followed.includes(topic))) wanted.push(follower.id);
  }
  return { channels: wanted };
}

type Announcing = Pick<
  Parts,
  'store' | 'shelf' | 'sign' | 'channels' | 'followers' | 'circles' | 'publicUrl'
>;

/** Every post that no channel has been told of, also those that a crash left behind; the oldest first. */
export async function* announcePosts(parts: Announcing): AsyncGenerator<Announcement> {
  const posts = await parts.shelf.current();
  const untold = posts.latest().filter(({ isUntold }) => isUntold);
  for (const { id } of [...untold].reverse()) {
    const post = await parts.store.find(id);
    if (post?.state !== 'published' || post.announced) continue;
    yield {
      id: announcementIdOf(id),
      kind: 'posts',
      audience: await audienceNow(parts, post),
      editions: editionsOf(await parts.sign(post), parts.publicUrl),
    };
    await parts.store.change(id, (old) => (old.announced ? undefined : { ...old, announced: true }));
  }
}
