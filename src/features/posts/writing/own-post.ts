import type { Asker } from '../../../chat/asker.ts';
import { postNotYours, unknownPost } from '../errors.ts';
import { mayChange, type Post } from '../post.ts';
import type { PostStore } from '../records/post-store.ts';

/** A post that is there, for somebody who may change it. Throws `unknown_post` and `post_not_yours`. */
export async function ownPost(
  store: Pick<PostStore, 'find'>,
  id: string,
  asker: Pick<Asker, 'memberId' | 'tenantId' | 'isManager'>,
): Promise<Post> {
  const post = await store.find(id);
  if (!post || post.state === 'withdrawn') throw unknownPost({});
  if (!mayChange(post, asker)) throw postNotYours({});
  return post;
}
